// For how long events are kept, the removal of one person's data with its proof, and who receives for the domains.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Erasure, ErasureProgress, ErasureProof } from '../../shared/history/sources.ts';
import { notify } from './app.ts';
import { holdState, loadChoices, loadHeld } from './history-held.ts';
import { closeSubject } from './history-subject.ts';
import { refreshHistory } from './history.ts';
import { forgetWithProfile } from './with-profile.ts';

export type ErasureStage =
  | { readonly stage: 'address' }
  | { readonly stage: 'asking'; readonly address: string }
  | { readonly stage: 'known'; readonly erasure: Erasure }
  | { readonly stage: 'erasing'; readonly erasure: Erasure }
  | { readonly stage: 'done'; readonly proof: ErasureProof };

type KeepingStore = {
  /** Which of its two sheets is open. */
  readonly sheet: 'keep' | 'erase' | null;
  readonly erasure: ErasureStage;
  /** Of `asking` and `erasing`, once main has told. */
  readonly progress: ErasureProgress | null;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
};

const start: KeepingStore = {
  sheet: null,
  erasure: { stage: 'address' },
  progress: null,
  isSaving: false,
  failure: null,
};

export const useHistoryKeeping = create<KeepingStore>(() => start);

export const openKeeping = (sheet: 'keep' | 'erase'): void => show(sheet);

/** A removal is not ended by closing the sheet; a count that nobody waits for is. */
export function closeKeeping(): void {
  if (useHistoryKeeping.getState().erasure.stage === 'asking') void stopErasing();
  show(null);
}

/** A removal that goes on is shown again, and a proof that came while its sheet was closed. */
function show(next: KeepingStore['sheet']): void {
  const { erasure, progress, sheet } = useHistoryKeeping.getState();
  const isKept = erasure.stage === 'erasing' || (erasure.stage === 'done' && sheet !== 'erase');
  useHistoryKeeping.setState({ ...start, ...(isKept ? { erasure, progress } : {}), sheet: next });
}

/** Ends the count, or a removal as long as nothing is gone. */
export async function stopErasing(): Promise<void> {
  await bridge.request('history.stop-erasure', {});
}

export function acceptErasing(progress: ErasureProgress): void {
  const { stage } = useHistoryKeeping.getState().erasure;
  if (stage === (progress.step === 'counting' ? 'asking' : 'erasing')) useHistoryKeeping.setState({ progress });
}

/** Days; null: for ever. What is older goes at once. */
export async function keepFor(days: number | null): Promise<void> {
  useHistoryKeeping.setState({ isSaving: true, failure: null });
  const reply = await bridge.request('history.keep-for', { days });
  if (!reply.ok) return useHistoryKeeping.setState({ isSaving: false, failure: reply.failure });
  holdState(reply.value);
  closeKeeping();
  await Promise.all([refreshHistory(), loadChoices()]);
}

/** What would go; nothing is removed. */
export async function askErasure(address: string): Promise<void> {
  const asking: ErasureStage = { stage: 'asking', address };
  useHistoryKeeping.setState({ erasure: asking, progress: null, failure: null });
  const reply = await bridge.request('history.erasure', { address });
  if (useHistoryKeeping.getState().erasure !== asking) return;
  if (reply.ok) useHistoryKeeping.setState({ erasure: { stage: 'known', erasure: reply.value } });
  else useHistoryKeeping.setState({ erasure: { stage: 'address' }, failure: unlessCancelled(reply.failure) });
}

export async function erase(erasure: Erasure, typed: string): Promise<void> {
  const erasing: ErasureStage = { stage: 'erasing', erasure };
  useHistoryKeeping.setState({ erasure: erasing, progress: null, failure: null });
  const reply = await bridge.request('history.erase', { address: erasure.address, typed });
  const { erasure: shown, sheet } = useHistoryKeeping.getState();
  const failure = reply.ok ? null : unlessCancelled(reply.failure);
  if (shown === erasing)
    useHistoryKeeping.setState({
      erasure: reply.ok ? { stage: 'done', proof: reply.value } : { stage: 'known', erasure },
      failure,
    });
  if (shown === erasing && sheet !== 'erase' && failure !== null) notify({ kind: 'failure', failure });
  // What is open may be about what went.
  if (reply.ok) closeSubject();
  await Promise.all([refreshHistory(), loadHeld(), loadChoices()]);
}

/** What the user ended themselves is no news to them: they are back where they were. */
const unlessCancelled = (failure: Failure): Failure | null => (failure.kind === 'cancelled' ? null : failure);

/** Asks DNS who receives for the busiest domains, so that the filter by receiver knows them. */
export async function askFamilies(): Promise<void> {
  const reply = await bridge.request('history.ask-families', {});
  if (!reply.ok) return notify({ kind: 'failure', failure: reply.failure });
  await Promise.all([loadChoices(), refreshHistory()]);
}

forgetWithProfile(() => useHistoryKeeping.setState(start));
