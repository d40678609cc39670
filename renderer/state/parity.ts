// SES's own rendering of the stored template beside ours.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Parity } from '../../shared/draft/rendering.ts';
import type { Failure } from '../../shared/failure.ts';
import { useDraft } from './draft.ts';

type ParityStore = {
  readonly draftId: string | null;
  readonly parity: Parity | null;
  readonly comparing: boolean;
  readonly failure: Failure | null;
};

const start: ParityStore = { draftId: null, parity: null, comparing: false, failure: null };

export const useParity = create<ParityStore>(() => start);

/** Of the template as SES holds it, with the data of the draft. */
export async function compareWithSes(): Promise<void> {
  const { kept, source } = useDraft.getState();
  if (kept?.home.kind !== 'template' || source === null) return;
  const { region, name } = kept.home;
  useParity.setState({ ...start, draftId: kept.id, comparing: true });
  const reply = await bridge.request('template.parity', { region, name, data: source.data });
  if (useParity.getState().draftId !== kept.id) return;
  useParity.setState({ comparing: false, ...(reply.ok ? { parity: reply.value } : { failure: reply.failure }) });
}
