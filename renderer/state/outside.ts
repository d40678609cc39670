// What the world outside is asked about the open draft: its links, its images, and a spamd for a score.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { SpamScore } from '../../shared/draft/outside.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { imagesIn, linksIn } from './addresses-in.ts';
import { checkSoon, useCheck } from './check.ts';
import { useDraft } from './draft.ts';
import { forgetWithProfile } from './with-profile.ts';

export type AskedOutside = SignalPayload<'draft.asked'>['what'];
export type OutsideRun = { readonly runId: string; readonly done: number; readonly total: number };

export type OutsideStore = {
  /** Under way, by what is asked and for which draft. */
  readonly runs: { readonly [key: string]: OutsideRun };
  /** What was scored last; without a score while spamd is being asked. */
  readonly spam: { readonly draftId: string; readonly of: DraftSource; readonly score: SpamScore | null } | null;
  /** Why the last question could not be asked. */
  readonly trouble: { readonly draftId: string; readonly failure: Failure } | null;
};

const start: OutsideStore = { runs: {}, spam: null, trouble: null };

export const useOutside = create<OutsideStore>(() => start);

const keyOf = (draftId: string, what: AskedOutside): string => `${what} ${draftId}`;

/** Of the open draft; those of others go on unseen. */
export function runOf({ runs }: OutsideStore, what: AskedOutside, draftId: string): OutsideRun | undefined {
  return runs[keyOf(draftId, what)];
}

/** Main takes so many addresses at once. */
const maxUrls = 1000;

/** Asks each address once; what comes back is known to the checks after. */
export async function askOutside(what: AskedOutside, urls: readonly string[]): Promise<void> {
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined || urls.length === 0 || runOf(useOutside.getState(), what, draftId) !== undefined) return;
  const asked = urls.slice(0, maxUrls);
  const name = what === 'link' ? 'draft.ask-links' : 'draft.ask-images';
  const reply = await bridge.request(name, { draftId, urls: asked });
  if (!reply.ok) return useOutside.setState({ trouble: { draftId, failure: reply.failure } });
  const { runs } = useOutside.getState();
  const { runId } = reply.value;
  // A signal may have been quicker than the answer.
  if (runs[keyOf(draftId, what)]?.runId === runId || ended.has(runId)) return;
  const run = { runId, done: 0, total: asked.length };
  useOutside.setState({ runs: { ...runs, [keyOf(draftId, what)]: run }, trouble: null });
}

/** Those of the mail as the last check rendered it. */
export function askAddresses(what: AskedOutside): void {
  const html = useCheck.getState().report?.rendered.html?.text ?? '';
  void askOutside(what, what === 'link' ? linksIn(html) : imagesIn(html));
}

const ended = new Set<string>();

export function acceptAsked(asked: SignalPayload<'draft.asked'>): void {
  const { runId, draftId, what, done, total, ended: how, failure } = asked;
  const key = keyOf(draftId, what);
  const { [key]: _, ...others } = useOutside.getState().runs;
  if (how === null) return useOutside.setState({ runs: { ...others, [key]: { runId, done, total } } });
  ended.add(runId);
  useOutside.setState({ runs: others });
  if (failure !== undefined) useOutside.setState({ trouble: { draftId, failure } });
  if (draftId === useDraft.getState().kept?.id) checkSoon();
}

export async function stopOutside(what: AskedOutside): Promise<void> {
  const draftId = useDraft.getState().kept?.id;
  const run = draftId === undefined ? undefined : runOf(useOutside.getState(), what, draftId);
  if (run !== undefined) await bridge.request('draft.stop', { runId: run.runId });
}

/** Asks the spamd of the settings, and nobody else. */
export async function askSpam(sender: string): Promise<void> {
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null) return;
  const { id: draftId, dialect } = kept;
  const asking = { draftId, of: source, score: null };
  useOutside.setState({ spam: asking, trouble: null });
  const reply = await bridge.request('draft.ask-spam', { draftId, source, dialect, sender });
  // That of another draft was asked for meanwhile.
  if (useOutside.getState().spam !== asking) return;
  useOutside.setState(
    reply.ok
      ? { spam: { ...asking, score: reply.value } }
      : { spam: null, trouble: { draftId, failure: reply.failure } },
  );
  if (draftId === useDraft.getState().kept?.id) checkSoon();
}

/** Another profile has other drafts. */
export function forgetOutside(): void {
  ended.clear();
  useOutside.setState(start);
}

forgetWithProfile(forgetOutside);
