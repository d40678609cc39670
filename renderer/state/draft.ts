// The draft that is open: what was typed, where the cursor stands, and that nothing typed is ever lost.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { Dialect, DraftPart, DraftSource } from '../../shared/draft/source.ts';
import type { ClientId } from '../../shared/draft/support.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import { putTypedRaw, type TypedRaw } from './put-raw.ts';

/** Somewhere in a part that the editor shall show; `count` makes two equal wishes differ. */
export type Reveal = { readonly part: DraftPart; readonly start: number; readonly end: number; readonly count: number };

/** What of it is shown: one of its parts; of a whole message also its form, and its bytes. */
export type DraftFace = 'form' | 'part' | 'raw';

/** What of a draft is typed. */
type Typed = {
  readonly source: DraftSource;
  readonly form: MessageForm | null;
  readonly typedRaw: TypedRaw | null;
};

export type DraftStore = {
  /** As it is on the disk, or was; null: none is open. */
  readonly kept: KeptDraft | null;
  /** As it is typed now. */
  readonly source: DraftSource | null;
  /** Of a whole message, as it is typed now; null: a template alone. */
  readonly form: MessageForm | null;
  readonly typedRaw: TypedRaw | null;
  readonly face: DraftFace;
  readonly part: DraftPart;
  /** False while something typed is not on the disk yet. */
  readonly isKept: boolean;
  readonly savedAtMs: number | null;
  /** Why keeping failed; what was typed stays. */
  readonly failure: Failure | null;
  /** Why the draft that was asked for last could not be opened; the one before stays. */
  readonly openFailure: Failure | null;
  readonly cursor: { readonly part: DraftPart; readonly offset: number } | null;
  readonly reveal: Reveal | null;
  /** Grows when the text was put there by something else than typing: a version, a file, a merge. */
  readonly replaced: number;
};

const start: DraftStore = {
  kept: null,
  source: null,
  form: null,
  typedRaw: null,
  face: 'part',
  part: 'html',
  isKept: true,
  savedAtMs: null,
  failure: null,
  openFailure: null,
  cursor: null,
  reveal: null,
  replaced: 0,
};

export const useDraft = create<DraftStore>(() => start);

/** A pause in typing after which it is put on the disk. */
const restMs = 400;
let timer: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> = Promise.resolve();
/** Texts that the disk would not take, by draft: they are shown again with it. */
const unkept = new Map<string, Typed>();
let wanted = 0;
/** The base was changed here, where main knows nothing of it. */
let isRebased = false;

export async function openDraft(id: string): Promise<void> {
  wanted += 1;
  const mine = wanted;
  await keepNow();
  const reply = await bridge.request('draft.open', { id });
  // Another one was chosen meanwhile.
  if (mine !== wanted) return;
  if (reply.ok) show(reply.value);
  else useDraft.setState({ openFailure: reply.failure });
}

/** Null where the user changed their mind, or it failed, which the store then says. */
export async function startDraft(from: RequestInput<'draft.start'>): Promise<KeptDraft | null> {
  await keepNow();
  const reply = await bridge.request('draft.start', from);
  if (!reply.ok) {
    useDraft.setState({ openFailure: reply.failure });
    return null;
  }
  if (reply.value !== null) show(reply.value);
  return reply.value;
}

export function show(kept: KeptDraft): void {
  setAside();
  const { replaced, kept: before, part: last, face: lastFace } = useDraft.getState();
  const onDisk = { source: kept.source, form: kept.message?.form ?? null, typedRaw: null };
  const typed = unkept.get(kept.id) ?? onDisk;
  const { source } = typed;
  const first = source.mjml === null ? (source.html === null ? 'text' : 'html') : 'mjml';
  const isSame = before?.id === kept.id && (typed.form === null) === (before.message === null);
  const part = before?.id === kept.id ? last : first;
  const face = isSame ? lastFace : typed.form === null ? 'part' : 'form';
  const isKept = typed === onDisk;
  const facts = { kept, face, part, isKept, savedAtMs: kept.savedAtMs, replaced: replaced + 1 };
  useDraft.setState({ ...start, ...typed, ...facts });
  if (!isKept) keepSoon();
}

/** What another draft left unkept is not lost when this one comes in its place. */
function setAside(): void {
  const { kept, source, form, typedRaw, isKept } = useDraft.getState();
  if (kept !== null && source !== null && !isKept) unkept.set(kept.id, { source, form, typedRaw });
  isRebased = false;
}

/** Main made another draft of what was kept: it stands in the place of what is typed. */
export function takeFromMain(kept: KeptDraft): void {
  unkept.delete(kept.id);
  if (useDraft.getState().kept?.id !== kept.id) return;
  useDraft.setState({ isKept: true, typedRaw: null });
  show(kept);
}

/** SES holds the draft's text now, or something else than before: what is typed stays as it is. */
export function rebase(kept: KeptDraft): void {
  const now = useDraft.getState();
  if (now.kept?.id === kept.id) useDraft.setState({ kept });
}

/** Typed by the user. */
export function edit(part: DraftPart, text: string | null): void {
  const { source } = useDraft.getState();
  if (source === null || source[part] === text) return;
  useDraft.setState({ source: { ...source, [part]: text }, isKept: false });
  keepSoon();
}

/** Put there by something else than typing. */
export function replaceSource(change: Partial<DraftSource>): void {
  const { source, replaced } = useDraft.getState();
  if (source === null) return;
  useDraft.setState({ source: { ...source, ...change }, isKept: false, replaced: replaced + 1 });
  keepSoon();
}

export type DraftChoice = {
  readonly dialect?: Dialect;
  readonly targets?: readonly ClientId[];
  readonly remoteImages?: boolean;
  readonly home?: KeptDraft['home'];
  /** What SES was seen to hold since. */
  readonly base?: KeptDraft['base'];
};

export function choose(change: DraftChoice): void {
  const { kept } = useDraft.getState();
  if (kept === null) return;
  if (change.base !== undefined) isRebased = true;
  useDraft.setState({ kept: { ...kept, ...change }, isKept: false });
  void keepNow();
}

export function showPart(part: DraftPart): void {
  showFace('part');
  useDraft.setState({ part });
}

/** Typed bytes are read when they are left. */
export function showFace(face: DraftFace): void {
  const now = useDraft.getState();
  useDraft.setState({ face });
  if (now.face === 'raw' && face !== 'raw' && now.typedRaw !== null) void keepNow();
}

export function goToPlace({ part, start: from, end }: Omit<Reveal, 'count'>): void {
  const { reveal } = useDraft.getState();
  showPart(part);
  useDraft.setState({ reveal: { part, start: from, end, count: (reveal?.count ?? 0) + 1 } });
}

export function moveDraftCursor(part: DraftPart, offset: number): void {
  useDraft.setState({ cursor: { part, offset } });
}

export function keepSoon(afterMs = restMs): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), afterMs);
}

/** Puts what was typed on the disk; one after the other, so that an older text never follows a newer one. */
export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  keeping = keeping.then(keep);
  await keeping;
}

async function keep(): Promise<void> {
  const { kept, source, form, typedRaw, isKept } = useDraft.getState();
  if (kept === null || source === null || isKept) return;
  if (typedRaw !== null) return putRaw(kept.id, typedRaw);
  const { id, home, dialect, targets, remoteImages } = kept;
  const base = isRebased ? { base: kept.base } : {};
  const message = form === null ? {} : { message: form };
  isRebased = false;
  const what = { id, home, source, dialect, targets, remoteImages, ...base, ...message };
  const reply = await bridge.request('draft.keep', what);
  if (!reply.ok && 'base' in base) isRebased = true;
  if (reply.ok) unkept.delete(id);
  const now = useDraft.getState();
  if (now.kept?.id !== id) return;
  if (!reply.ok) return useDraft.setState({ failure: reply.failure });
  const { savedAtMs, raw = null } = reply.value;
  const whole = form === null ? {} : { message: { form, raw } };
  useDraft.setState({
    isKept: now.source === source && now.form === form,
    savedAtMs,
    failure: null,
    kept: { ...now.kept, ...whole, source, savedAtMs },
  });
}

/** The bytes become the message, and the form and the texts follow. */
async function putRaw(draftId: string, typed: TypedRaw): Promise<void> {
  const isOpen = () => useDraft.getState().kept?.id === draftId;
  const reply = await putTypedRaw(draftId, typed, () => (isOpen() ? useDraft.getState().typedRaw : null));
  if (reply.ok && unkept.get(draftId)?.typedRaw === typed) unkept.delete(draftId);
  if (!isOpen()) return;
  if (!reply.ok) return useDraft.setState({ failure: reply.failure });
  const { kept, typedRaw } = reply.value;
  takeFromMain(kept);
  if (typedRaw === null) return;
  useDraft.setState({ typedRaw, isKept: false });
  keepSoon();
}

/** Another profile has other drafts; `saveSettings` has kept this one before. */
export function forgetDraft(): void {
  clearTimeout(timer);
  setAside();
  wanted += 1;
  const { replaced } = useDraft.getState();
  useDraft.setState({ ...start, replaced });
}
