// What an AWS account holds as it was last read, and the reading that is under way.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { AccountReport, IdentityRow, RegionState } from '../../shared/account-report.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { notify } from './app.ts';
import { identityKey } from './identity-key.ts';

export type Rows = { readonly [key: string]: IdentityRow };
export type AccountProgress = SignalPayload<'account.progress'>;

export type Reading = {
  readonly id: string;
  /** Null: the whole account. */
  readonly only: readonly IdentityRef[] | null;
  readonly progress: AccountProgress | null;
  /** The regions that have answered, well or badly. */
  readonly heard: readonly RegionName[];
};

/** What is known of the last finished reading; null before the first. */
export type LastRead = Omit<AccountReport, 'version' | 'regions' | 'rows'>;

type AccountStore = {
  readonly opening: 'loading' | 'ready' | 'failed';
  readonly openFailure: Failure | null;
  readonly last: LastRead | null;
  readonly regions: readonly RegionState[];
  readonly rows: Rows;
  /** The rows as they are sorted and filtered: a running reading changes cells, but moves no row. */
  readonly standing: Rows;
  readonly reading: Reading | null;
  /** Readings that ended, as a signal can be late. */
  readonly ended: readonly string[];
  /** Why the last reading brought nothing. */
  readonly failure: Failure | null;
  readonly lastCancelled: boolean | null;
};

const nothingYet: AccountStore = {
  opening: 'loading',
  openFailure: null,
  last: null,
  regions: [],
  rows: {},
  standing: {},
  reading: null,
  ended: [],
  failure: null,
  lastCancelled: null,
};

export const useAccount = create<AccountStore>(() => nothingYet);

const keptEnded = 50;

function endedWith(id: string | undefined): readonly string[] {
  const { ended } = useAccount.getState();
  return id === undefined ? ended : [...ended, id].slice(-keptEnded);
}

/** Reads what is kept of the chosen profile; a reading that belongs to another one is no longer heard. */
export async function loadAccount(): Promise<void> {
  useAccount.setState({ ...nothingYet, ended: endedWith(useAccount.getState().reading?.id) });
  await openAccount();
}

let asked = 0;

async function openAccount(): Promise<void> {
  asked += 1;
  const mine = asked;
  const reply = await bridge.request('account.open', {});
  // Another profile was chosen meanwhile.
  if (mine !== asked) return;
  if (!reply.ok) useAccount.setState({ opening: 'failed', openFailure: reply.failure });
  else if (reply.value === null) useAccount.setState({ opening: 'ready' });
  else useAccount.setState({ opening: 'ready', openFailure: null, ...fromReport(reply.value) });
}

function fromReport(report: AccountReport): Pick<AccountStore, 'last' | 'regions' | 'rows' | 'standing'> {
  const { version: _version, regions, rows: list, ...last } = report;
  const rows = Object.fromEntries(list.map((row) => [identityKey(row), row]));
  return { last, regions, rows, standing: rows };
}

/** Reads the whole account, or the named identities. */
export async function readAccount(only: readonly IdentityRef[] | null = null): Promise<void> {
  const reply = await bridge.request('account.start', { only });
  if (!reply.ok) {
    if (only === null) useAccount.setState({ failure: reply.failure });
    else notify({ kind: 'failure', failure: reply.failure });
    return;
  }
  const { runId } = reply.value;
  const { ended, reading } = useAccount.getState();
  if (ended.includes(runId)) return;
  const before = reading?.id === runId ? reading : null;
  useAccount.setState({
    reading: { id: runId, only, progress: before?.progress ?? null, heard: before?.heard ?? [] },
    failure: null,
    lastCancelled: null,
  });
}

export async function cancelReading(): Promise<void> {
  const { reading } = useAccount.getState();
  if (reading !== null) await bridge.request('account.cancel', { runId: reading.id });
}

/** A part of what a reading tells; rows come many at a time. */
export type AccountNews = {
  readonly progress?: AccountProgress;
  readonly region?: RegionState;
  readonly rows?: readonly IdentityRow[];
};

export function acceptNews(runId: string, news: AccountNews): void {
  const state = useAccount.getState();
  if (!state.ended.includes(runId)) useAccount.setState(withNews(state, runId, news));
}

type Readable = Pick<AccountStore, 'reading' | 'regions' | 'rows' | 'standing'>;

/** New rows take their place; known ones change where they stand. */
export function withNews(state: Readable, runId: string, { progress, region, rows = [] }: AccountNews): Readable {
  const { reading, regions, standing } = state;
  const run = reading?.id === runId ? reading : { id: runId, only: null, progress: null, heard: [] };
  const fresh = Object.fromEntries(rows.map((row) => [identityKey(row), row]));
  const newcomers = Object.entries(fresh).filter(([key]) => standing[key] === undefined);
  return {
    reading: {
      ...run,
      progress: progress ?? run.progress,
      heard: region === undefined ? run.heard : [...run.heard, region.region],
    },
    regions: region === undefined ? regions : [...regions.filter((one) => one.region !== region.region), region],
    rows: { ...state.rows, ...fresh },
    standing: newcomers.length === 0 ? standing : { ...standing, ...Object.fromEntries(newcomers) },
  };
}

export function acceptReadingEnd({ runId, cancelled, failure }: SignalPayload<'account.done'>): void {
  const { reading, ended } = useAccount.getState();
  if (ended.includes(runId)) return;
  const own = reading === null || reading.id === runId;
  useAccount.setState({
    ended: endedWith(runId),
    ...(own ? { reading: null, lastCancelled: cancelled, failure: cancelled ? null : failure } : {}),
  });
  if (own) void openAccount();
}

/** From 0 to 1. Calls and identities both count: at first the calls move, then the identities. */
export function shareRead({ progress }: Reading): number {
  if (progress === null) return 0;
  const { callsDone, callsWanted, identitiesDone, identitiesTotal } = progress;
  const calls = callsWanted === 0 ? 0 : callsDone / callsWanted;
  const identities = identitiesTotal === 0 ? 0 : identitiesDone / identitiesTotal;
  return (calls + identities) / 2;
}

/** Sorts and filters by what is known now, for example because the user asked for another order. */
export function settleRows(): void {
  const { rows } = useAccount.getState();
  useAccount.setState({ standing: rows });
}
