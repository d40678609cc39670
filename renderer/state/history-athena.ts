// Asking Amazon Athena: what a question would be and would scan, the table that it needs, and the question itself.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { AthenaPlace, AthenaPlan, HistorySource, ObjectsPlace, Stretch } from '../../shared/history/sources.ts';
import { useHeld } from './history-held.ts';
import { readSource, saveSource, useHistorySources } from './history-sources.ts';
import { forgetWithProfile } from './with-profile.ts';

export type AthenaWish = {
  readonly place: AthenaPlace & { readonly over: ObjectsPlace };
  /** As in the search box. */
  readonly text: string;
  readonly stretch: Stretch;
};

type AthenaStore = {
  readonly isOpen: boolean;
  /** What the sheet begins with: a source over the same objects that is there already. */
  readonly from: HistorySource | null;
  /** What was planned last, and what came of it. */
  readonly wish: AthenaWish | null;
  readonly plan: AthenaPlan | null;
  readonly isPlanning: boolean;
  readonly isCreating: boolean;
  readonly isCreated: boolean;
  /** What was asked last in this sheet. */
  readonly askedId: string | null;
  readonly failure: Failure | null;
};

const start: AthenaStore = {
  isOpen: false,
  from: null,
  wish: null,
  plan: null,
  isPlanning: false,
  isCreating: false,
  isCreated: false,
  askedId: null,
  failure: null,
};

export const useHistoryAthena = create<AthenaStore>(() => start);

export function openAthena(from: HistorySource | null): void {
  useHistoryAthena.setState({ ...start, isOpen: true, from });
}

/** A question that goes on is not ended by closing the sheet. */
export function closeAthena(): void {
  useHistoryAthena.setState(start);
}

/** What is changed in the sheet makes what was planned wrong. */
export function dropPlan(): void {
  useHistoryAthena.setState({ wish: null, plan: null, isPlanning: false, isCreated: false, failure: null });
}

export async function planAthena(wish: AthenaWish): Promise<void> {
  useHistoryAthena.setState({ wish, plan: null, isPlanning: true, isCreated: false, failure: null });
  const reply = await bridge.request('history.plan-athena', wish);
  if (useHistoryAthena.getState().wish !== wish) return;
  useHistoryAthena.setState(
    reply.ok ? { plan: reply.value, isPlanning: false } : { failure: reply.failure, isPlanning: false },
  );
}

export async function createTable(typed: string): Promise<void> {
  const { wish } = useHistoryAthena.getState();
  if (wish === null) return;
  useHistoryAthena.setState({ isCreating: true, failure: null });
  const reply = await bridge.request('history.create-athena-table', { place: wish.place, typed });
  if (useHistoryAthena.getState().wish !== wish) return;
  useHistoryAthena.setState({ isCreating: false, isCreated: reply.ok, failure: reply.ok ? null : reply.failure });
}

/** The table becomes a source like any other, and is read by this question. */
export async function askAthena(): Promise<void> {
  const { wish } = useHistoryAthena.getState();
  if (wish === null) return;
  const { place, stretch, text } = wish;
  useHistoryAthena.setState({ failure: null });
  const refused = await saveSource(place);
  if (useHistoryAthena.getState().wish !== wish) return;
  const kept = useHeld.getState().held?.sources.find((source) => isSameTable(source, place));
  if (refused !== null || kept === undefined) return useHistoryAthena.setState({ failure: refused });
  useHistoryAthena.setState({ askedId: kept.id });
  await readSource(kept.id, { stretch, about: { text } });
  if (useHistoryAthena.getState().wish !== wish) return;
  useHistoryAthena.setState({ failure: useHistorySources.getState().failure });
}

function isSameTable({ place }: HistorySource, other: AthenaPlace): boolean {
  return (
    place.kind === 'athena' &&
    place.region === other.region &&
    place.database === other.database &&
    place.table === other.table
  );
}

forgetWithProfile(closeAthena);
