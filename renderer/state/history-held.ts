// What the store of events holds, and what there is to choose from in the filters.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { HistoryChoices } from '../../shared/history/search.ts';
import type { HistoryState } from '../../shared/history/sources.ts';
import { forgetWithProfile } from './with-profile.ts';

type HeldStore = {
  /** Null before main has answered. */
  readonly held: HistoryState | null;
  readonly choices: HistoryChoices | null;
};

const start: HeldStore = { held: null, choices: null };

export const useHeld = create<HeldStore>(() => start);

/** Counts up where what is asked for is no longer wanted. */
let era = 0;

/** Why the store cannot be read, the search says. */
export async function loadHeld(): Promise<void> {
  const mine = era;
  const reply = await bridge.request('history.state', {});
  if (mine === era && reply.ok) useHeld.setState({ held: reply.value });
}

export async function loadChoices(): Promise<void> {
  const mine = era;
  const reply = await bridge.request('history.choices', {});
  if (mine === era && reply.ok) useHeld.setState({ choices: reply.value });
}

export function holdState(held: HistoryState): void {
  useHeld.setState({ held });
}

function forgetHeld(): void {
  era += 1;
  useHeld.setState(start);
}

forgetWithProfile(forgetHeld);
