// What the store of events holds, and what there is to choose from in the filters.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { HistoryChoices, HistoryExample } from '../../shared/history/search.ts';
import type { HistoryState } from '../../shared/history/sources.ts';
import { forgetWithProfile } from './with-profile.ts';

type HeldStore = {
  /** Null before main has answered. */
  readonly held: HistoryState | null;
  readonly choices: HistoryChoices | null;
  /** Those of the demo; empty elsewhere. */
  readonly examples: readonly HistoryExample[];
};

const start: HeldStore = { held: null, choices: null, examples: [] };

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

export async function loadExamples(): Promise<void> {
  const mine = era;
  const reply = await bridge.request('history.examples', {});
  if (mine === era && reply.ok) useHeld.setState({ examples: reply.value });
}

export function holdState(held: HistoryState): void {
  useHeld.setState({ held });
}

function forgetHeld(): void {
  era += 1;
  useHeld.setState(start);
}

forgetWithProfile(forgetHeld);
