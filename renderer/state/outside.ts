// What the world outside is asked about the open draft: its links, its images, and a spamd for a score.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { SpamScore } from '../../shared/draft/outside.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { imagesIn, linksIn } from './addresses-in.ts';
import { checkSoon, useCheck } from './check.ts';
import { useDraft } from './draft.ts';

export type AskedOutside = SignalPayload<'draft.asked'>['what'];
export type OutsideRun = { readonly runId: string; readonly done: number; readonly total: number };

type OutsideStore = {
  /** Under way. */
  readonly runs: { readonly [W in AskedOutside]?: OutsideRun };
  readonly spam: 'idle' | 'asking' | SpamScore;
  /** Why the last question could not be asked. */
  readonly failure: Failure | null;
};

const start: OutsideStore = { runs: {}, spam: 'idle', failure: null };

export const useOutside = create<OutsideStore>(() => start);

/** Main takes so many addresses at once. */
const maxUrls = 1000;

/** Asks each address once; what comes back is known to the checks after. */
export async function askOutside(what: AskedOutside, urls: readonly string[]): Promise<void> {
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined || urls.length === 0 || useOutside.getState().runs[what] !== undefined) return;
  const asked = urls.slice(0, maxUrls);
  const name = what === 'link' ? 'draft.ask-links' : 'draft.ask-images';
  const reply = await bridge.request(name, { draftId, urls: asked });
  if (!reply.ok) return useOutside.setState({ failure: reply.failure });
  const { runs } = useOutside.getState();
  const { runId } = reply.value;
  // A signal may have been quicker than the answer.
  if (runs[what]?.runId === runId || ended.has(runId)) return;
  useOutside.setState({ runs: { ...runs, [what]: { runId, done: 0, total: asked.length } }, failure: null });
}

/** Those of the mail as the last check rendered it. */
export function askAddresses(what: AskedOutside): void {
  const html = useCheck.getState().report?.rendered.html?.text ?? '';
  void askOutside(what, what === 'link' ? linksIn(html) : imagesIn(html));
}

const ended = new Set<string>();

export function acceptAsked(asked: SignalPayload<'draft.asked'>): void {
  const { runId, draftId, what, done, total, ended: how, failure } = asked;
  if (how !== null) ended.add(runId);
  const { runs } = useOutside.getState();
  const { [what]: before, ...others } = runs;
  if (draftId !== useDraft.getState().kept?.id) {
    // That of a draft that is open no more ends unseen.
    if (before?.runId === runId && how !== null) useOutside.setState({ runs: others });
    return;
  }
  useOutside.setState({ runs: how === null ? { ...runs, [what]: { runId, done, total } } : others });
  if (failure !== undefined) useOutside.setState({ failure });
  if (how !== null) checkSoon();
}

export async function stopOutside(what: AskedOutside): Promise<void> {
  const run = useOutside.getState().runs[what];
  if (run !== undefined) await bridge.request('draft.stop', { runId: run.runId });
}

/** Asks the spamd of the settings, and nobody else. */
export async function askSpam(sender: string): Promise<void> {
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null) return;
  useOutside.setState({ spam: 'asking', failure: null });
  const { id: draftId, dialect } = kept;
  const reply = await bridge.request('draft.ask-spam', { draftId, source, dialect, sender });
  if (useDraft.getState().kept?.id !== draftId) return useOutside.setState({ spam: 'idle' });
  useOutside.setState(reply.ok ? { spam: reply.value } : { spam: 'idle', failure: reply.failure });
  checkSoon();
}

/** What was asked about another draft says nothing of this one. */
export function forgetOutside(): void {
  ended.clear();
  useOutside.setState(start);
}
