// The watches that are under way or just ended: what each server had when it was last asked.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import type { WantedRecord } from '../../shared/publish.ts';
import type { WatchedRecord, WatchState } from '../../shared/watch.ts';
import { readAccount } from './account.ts';
import { notify, saveSettings, useApp } from './app.ts';
import { isSameIdentity } from './identity-key.ts';

export type Watch = {
  readonly id: string;
  readonly identity: IdentityRef;
  readonly profileId: string;
  /** Null before the servers were asked for the first time. */
  readonly state: WatchState | null;
};

type WatchStore = { readonly watches: readonly Watch[]; readonly starting: IdentityRef | null };

export const useWatch = create<WatchStore>(() => ({ watches: [], starting: null }));

const profileNow = () => useApp.getState().app?.settings.profileId ?? '';

/** Starts a watch, unless this identity has one. */
export async function startWatch(identity: IdentityRef): Promise<void> {
  if (isWatched(useWatch.getState().watches, identity)) return;
  useWatch.setState({ starting: identity });
  const reply = await bridge.request('watch.start', identity);
  useWatch.setState({ starting: null });
  if (!reply.ok) return notify({ kind: 'failure', failure: reply.failure });
  const { watchId } = reply.value;
  const { watches } = useWatch.getState();
  const heard = watches.find(({ id }) => id === watchId)?.state ?? null;
  const others = watches.filter((watch) => watch.id !== watchId && !isSameIdentity(watch.identity, identity));
  useWatch.setState({ watches: [...others, { id: watchId, identity, profileId: profileNow(), state: heard }] });
}

export async function stopWatch(watchId: string): Promise<void> {
  const reply = await bridge.request('watch.stop', { watchId });
  // One that main no longer knows is over, too.
  if (!reply.ok) forgetWatch(watchId);
}

export function acceptWatch(state: WatchState): void {
  const { watches } = useWatch.getState();
  const before = watches.find(({ id }) => id === state.watchId);
  const watch = before ?? { id: state.watchId, identity: state.identity, profileId: profileNow(), state: null };
  const next = { ...watch, state };
  useWatch.setState({
    watches: before === undefined ? [...watches, next] : watches.map((one) => (one === before ? next : one)),
  });
  // What the table and the page say is from before the records were there.
  if (state.outcome === 'green' && watch.profileId === profileNow()) void readAccount([state.identity]);
}

/** Takes an ended watch off the window. */
export function forgetWatch(watchId: string): void {
  useWatch.setState({ watches: useWatch.getState().watches.filter(({ id }) => id !== watchId) });
}

export function isRunning({ state }: Watch): boolean {
  return state === null || state.outcome === 'watching';
}

export function watchOf(watches: readonly Watch[], identity: IdentityRef): Watch | null {
  const profileId = profileNow();
  return watches.find((one) => one.profileId === profileId && isSameIdentity(one.identity, identity)) ?? null;
}

function isWatched(watches: readonly Watch[], identity: IdentityRef): boolean {
  const watch = watchOf(watches, identity);
  return watch !== null && isRunning(watch);
}

/** A watch goes on while another profile is looked at: its own one is chosen first. */
export async function goToWatch({ profileId }: Watch): Promise<boolean> {
  if (profileId === profileNow()) return true;
  const failure = await saveSettings({ profileId });
  if (failure !== null) notify({ kind: 'failure', failure });
  return failure === null;
}

/** In the demo only: the identity's records into the demo's own DNS, and a watch that sees them arrive. */
export async function publishInDemo(identity: IdentityRef): Promise<void> {
  const reply = await bridge.request('demo.publish', identity);
  if (reply.ok) await startWatch(identity);
  else notify({ kind: 'failure', failure: reply.failure });
}

/** As main judges it: a server that cannot be asked does not count, as long as another one answers. */
export function isGreenRecord({ servers }: WatchedRecord): boolean {
  const told = servers.filter(({ state }) => state !== 'unknown');
  return told.length > 0 && told.every(({ state }) => state === 'right');
}

/** A record as the watch saw it last, which is later than the audit. */
export function stateIn(watch: Watch | null, { record, state }: WantedRecord): WantedRecord['state'] {
  const watched = watch?.state?.records.find(
    (one) => one.record.name === record.name && one.record.type === record.type,
  );
  if (watched === undefined) return state;
  if (isGreenRecord(watched)) return 'right';
  return watched.servers.some((server) => server.state === 'right') ? 'partly' : state;
}
