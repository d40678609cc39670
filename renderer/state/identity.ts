// The open identity: its report, and its records in every format.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { IdentityReport, IdentityRow } from '../../shared/account-report.ts';
import type { Failure } from '../../shared/failure.ts';
import type { FixCard } from '../../shared/publish.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { isSameIdentity } from './identity-key.ts';

export type Opened<T> =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

type IdentityStore = {
  readonly ref: IdentityRef | null;
  readonly report: Opened<IdentityReport>;
  readonly card: Opened<FixCard>;
};

const none: IdentityStore = { ref: null, report: { state: 'none' }, card: { state: 'none' } };

export const useIdentity = create<IdentityStore>(() => none);

const isOpen = (ref: IdentityRef) => isSameIdentity(useIdentity.getState().ref, ref);

export async function openIdentity(ref: IdentityRef): Promise<void> {
  if (!isOpen(ref)) useIdentity.setState({ ref, report: { state: 'loading' }, card: { state: 'loading' } });
  const [report, card] = await Promise.all([
    bridge.request('identity.open', ref),
    bridge.request('identity.records', ref),
  ]);
  if (!isOpen(ref)) return;
  useIdentity.setState({
    report: report.ok ? { state: 'ready', value: report.value } : { state: 'failed', failure: report.failure },
    card: card.ok ? { state: 'ready', value: card.value } : { state: 'failed', failure: card.failure },
  });
}

export function closeIdentity(): void {
  useIdentity.setState(none);
}

/** The open identity was audited again: what is shown gives way to the new result without a blank between. */
export function hearRows(rows: readonly IdentityRow[]): void {
  const { ref } = useIdentity.getState();
  if (rows.some((row) => row.progress === 'audited' && isSameIdentity(row, ref))) reopenIdentity();
}

export function reopenIdentity(): void {
  const { ref } = useIdentity.getState();
  if (ref !== null) void openIdentity(ref);
}
