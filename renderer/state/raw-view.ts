// The exact bytes of the open message and its tree of parts, as main showed them last, and the way to a place in them.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { ByteSpan } from '../../shared/message/mime.ts';
import type { RawView } from '../../shared/message/raw-view.ts';
import { keepNow, keepSoon, showFace, takeFromMain, useDraft } from './draft.ts';
import { fail } from './message.ts';
import { newestLast } from './newest-last.ts';
import { rebaseRaw } from './put-raw.ts';
import { forgetWithProfile } from './with-profile.ts';

type RawStore = {
  /** Whose bytes these are; null before the first. */
  readonly draftId: string | null;
  readonly view: RawView | null;
  /** When the draft was kept of which they are the bytes. */
  readonly savedAtMs: number | null;
  readonly loading: boolean;
  readonly failure: Failure | null;
  /** Bytes that the editor shall show; `count` makes two equal wishes differ. */
  readonly reveal: (ByteSpan & { readonly count: number }) | null;
};

const start: RawStore = { draftId: null, view: null, savedAtMs: null, loading: false, failure: null, reveal: null };

export const useRawView = create<RawStore>(() => start);

/** Bytes are read as a whole: a longer pause than that of a text. */
const restMs = 1200;

/** What is typed over the view that is shown; the same text again is nothing typed. */
export function typeRaw(text: string): void {
  const { view } = useRawView.getState();
  const { typedRaw: before } = useDraft.getState();
  if (view === null) return;
  if (text === view.text && (before === null || before.blob === view.blob))
    return useDraft.setState({ typedRaw: null, isKept: true, failure: null });
  const { blob, cuts } = before ?? view;
  useDraft.setState({ typedRaw: { blob, cuts, text }, isKept: false });
  keepSoon(restMs);
}

/** Keeps the view that of the message as it is kept, until the answer is called. */
export function keepRawViewed(): () => void {
  void loadRaw();
  return useDraft.subscribe((now, before) => {
    const isAnother = now.kept?.id !== before.kept?.id || now.savedAtMs !== before.savedAtMs;
    if (isAnother && now.isKept) void loadRaw();
  });
}

export const loadRaw = newestLast(ask);

async function ask(): Promise<void> {
  if (useDraft.getState().typedRaw === null) await keepNow();
  const { kept, form } = useDraft.getState();
  if (kept === null || form === null) return useRawView.setState(start);
  const { id: draftId, savedAtMs } = kept;
  const before = useRawView.getState();
  if (before.draftId === draftId && before.savedAtMs === savedAtMs && before.view !== null) return;
  useRawView.setState(before.draftId === draftId ? { loading: true } : { ...start, draftId, loading: true });
  const reply = await bridge.request('message.raw', { draftId });
  if (useDraft.getState().kept?.id !== draftId) return;
  useRawView.setState({
    loading: false,
    ...(reply.ok ? { view: reply.value, savedAtMs, failure: null } : { failure: reply.failure }),
  });
}

export async function loadRawAgain(): Promise<void> {
  useRawView.setState({ savedAtMs: null, failure: null });
  await loadRaw();
}

/** The bytes changed under what is typed: it is put over those that are there now. */
export async function keepMine(): Promise<void> {
  const { kept, typedRaw } = useDraft.getState();
  if (kept === null || typedRaw === null) return;
  await loadRawAgain();
  const { view, failure } = useRawView.getState();
  if (view === null || failure !== null || useDraft.getState().kept?.id !== kept.id) return;
  useDraft.setState({ typedRaw: rebaseRaw(typedRaw, view), isKept: false, failure: null });
  await keepNow();
}

/** What is typed goes; the bytes that are there now stand in its place. */
export async function takeNewest(): Promise<void> {
  useDraft.setState({ typedRaw: null, isKept: true, failure: null });
  await loadRawAgain();
}

/** Built from the form again; the bytes stay in its versions. */
export async function rebuildMessage(): Promise<void> {
  await keepNow();
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return;
  const reply = await bridge.request('message.rebuild', { draftId });
  if (!reply.ok) return fail(null, reply.failure);
  takeFromMain(reply.value);
  await loadRawAgain();
}

export async function savePart(path: string): Promise<void> {
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return;
  const reply = await bridge.request('message.save-part', { draftId, path });
  if (!reply.ok) fail(null, reply.failure);
}

export function goToBytes({ start: from, end }: ByteSpan): void {
  const { reveal } = useRawView.getState();
  showFace('raw');
  useRawView.setState({ reveal: { start: from, end, count: (reveal?.count ?? 0) + 1 } });
}

/** Another profile has other drafts. */
export function forgetRaw(): void {
  useRawView.setState(start);
}

forgetWithProfile(forgetRaw);
