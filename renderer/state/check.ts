// What the checks say about the open draft: asked for when typing rests, one at a time, the latest wins.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { AxeResults } from '../../shared/draft/outside.ts';
import type { DraftReport } from '../../shared/draft/report.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { Failure } from '../../shared/failure.ts';
import { nameOfHome } from './draft-home.ts';
import { useDraft, type DraftStore } from './draft.ts';
import { newestLast } from './newest-last.ts';
import { forgetWithProfile } from './with-profile.ts';

type CheckStore = {
  /** Whose report it is; null: no draft is open. */
  readonly draftId: string | null;
  /** Null before the first check has ended. */
  readonly report: DraftReport | null;
  /** The text that the report is about. */
  readonly of: DraftSource | null;
  readonly checking: boolean;
  readonly failure: Failure | null;
  /** What axe-core found in the measuring frame of the preview. */
  readonly axe: AxeResults | null;
};

const start: CheckStore = { draftId: null, report: null, of: null, checking: false, failure: null, axe: null };

export const useCheck = create<CheckStore>(() => start);

const restMs = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Checks the open draft again and again until the answer is called. */
export function keepChecked(): () => void {
  const { kept, source } = useDraft.getState();
  const { draftId, of } = useCheck.getState();
  if ((kept?.id ?? null) !== draftId || source !== of) enter(kept?.id ?? null);
  const stop = useDraft.subscribe((now, before) => {
    if (now.kept?.id !== before.kept?.id) enter(now.kept?.id ?? null);
    else if (isAnother(now, before)) checkSoon();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function isAnother(now: DraftStore, before: DraftStore): boolean {
  return (
    now.source !== before.source ||
    now.form !== before.form ||
    now.kept?.dialect !== before.kept?.dialect ||
    now.kept?.targets !== before.kept?.targets
  );
}

function enter(draftId: string | null): void {
  useCheck.setState(useCheck.getState().draftId === draftId ? {} : { ...start, draftId });
  if (draftId !== null) void checkNow();
}

export function checkSoon(): void {
  clearTimeout(timer);
  useCheck.setState({ checking: true });
  timer = setTimeout(() => void checkNow(), restMs);
}

const askNewest = newestLast(ask);

export async function checkNow(): Promise<void> {
  clearTimeout(timer);
  await askNewest();
  useCheck.setState({ checking: false });
}

async function ask(): Promise<void> {
  const { kept, source, form } = useDraft.getState();
  if (kept === null || source === null) return;
  const { id: draftId, home, dialect, targets } = kept;
  const { axe } = useCheck.getState();
  useCheck.setState({ checking: true });
  const message = form === null ? {} : { message: form };
  const input = { draftId, name: nameOfHome(home), source, dialect, targets, axe, ...message };
  const reply = await bridge.request('draft.check', input);
  if (useCheck.getState().draftId !== draftId) return;
  useCheck.setState(reply.ok ? { report: reply.value, of: source, failure: null } : { failure: reply.failure });
}

/** What the measuring frame found; the draft is checked again where that is news. */
export function setAxe(draftId: string, axe: AxeResults): void {
  const now = useCheck.getState();
  if (now.draftId !== draftId) return;
  const isNews = JSON.stringify(now.axe?.violations) !== JSON.stringify(axe.violations);
  useCheck.setState({ axe });
  if (isNews) checkSoon();
}

export function forgetCheck(): void {
  clearTimeout(timer);
  useCheck.setState(start);
}

forgetWithProfile(forgetCheck);
