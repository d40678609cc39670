// For how long events are kept, the removal of one person's data with its proof, and who receives for the domains.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Erasure, ErasureProof } from '../../shared/history/sources.ts';
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
  readonly isSaving: boolean;
  readonly failure: Failure | null;
};

const start: KeepingStore = { sheet: null, erasure: { stage: 'address' }, isSaving: false, failure: null };

export const useHistoryKeeping = create<KeepingStore>(() => start);

export function openKeeping(sheet: 'keep' | 'erase'): void {
  useHistoryKeeping.setState({ ...start, sheet });
}

/** What goes on is not ended by closing the sheet. */
export function closeKeeping(): void {
  useHistoryKeeping.setState(start);
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
  useHistoryKeeping.setState({ erasure: asking, failure: null });
  const reply = await bridge.request('history.erasure', { address });
  if (useHistoryKeeping.getState().erasure !== asking) return;
  if (reply.ok) useHistoryKeeping.setState({ erasure: { stage: 'known', erasure: reply.value } });
  else useHistoryKeeping.setState({ erasure: { stage: 'address' }, failure: reply.failure });
}

export async function erase(erasure: Erasure, typed: string): Promise<void> {
  const erasing: ErasureStage = { stage: 'erasing', erasure };
  useHistoryKeeping.setState({ erasure: erasing, failure: null });
  const reply = await bridge.request('history.erase', { address: erasure.address, typed });
  if (useHistoryKeeping.getState().erasure === erasing)
    useHistoryKeeping.setState(
      reply.ok
        ? { erasure: { stage: 'done', proof: reply.value } }
        : { erasure: { stage: 'known', erasure }, failure: reply.failure },
    );
  // What is open may be about what went.
  if (reply.ok) closeSubject();
  await Promise.all([refreshHistory(), loadHeld(), loadChoices()]);
}

/** Asks DNS who receives for the busiest domains, so that the filter by receiver knows them. */
export async function askFamilies(): Promise<void> {
  const reply = await bridge.request('history.ask-families', {});
  if (!reply.ok) return notify({ kind: 'failure', failure: reply.failure });
  await Promise.all([loadChoices(), refreshHistory()]);
}

forgetWithProfile(closeKeeping);
