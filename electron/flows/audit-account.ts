// Audits the identities of an AWS account: every region at once, each identity as soon as AWS lets it be read.
import { setMaxListeners } from 'node:events';
import {
  type AccountReport,
  accountReportVersion,
  type IdentityReport,
  type IdentityRow,
  type RegionState,
} from '../../shared/account-report.ts';
import type { AwsGap } from '../../shared/aws.ts';
import { accept, type Failure, type Outcome, refuse } from '../../shared/failure.ts';
import type { IdentityLine, IdentityRef } from '../../shared/ses.ts';
import type { AccountStore } from '../ports/account-store.ts';
import type { ReportStore } from '../ports/report-store.ts';
import { keyOf, listedRow, mergeRows } from './merge-rows.ts';
import type { AccountWorld } from './account-world.ts';
import { auditIdentity } from './audit-identity.ts';
import { domainReports } from './domain-reports.ts';
import { type ReadRegion, readRegion } from './read-region.ts';
import { rememberReads } from './remember-reads.ts';

export type AccountRun = {
  readonly world: AccountWorld;
  /** Null: nothing is kept. */
  readonly accounts: AccountStore | null;
  readonly reports: ReportStore | null;
  readonly signal: AbortSignal;
  /** Null: all identities of all regions. */
  readonly only: readonly IdentityRef[] | null;
};

export type AccountWatch = {
  readonly onRegion: (region: RegionState) => void;
  readonly onRow: (row: IdentityRow) => void;
  readonly onReport: (report: IdentityReport) => void;
  readonly onProgress: (progress: AccountProgress) => void;
};

export type AccountProgress = {
  readonly callsDone: number;
  readonly callsWanted: number;
  readonly identitiesDone: number;
  readonly identitiesTotal: number;
  readonly questions: number;
  /** How long AWS's rate limits still hold up what is waiting. */
  readonly waitingMs: number;
};

/** Enough that the one call a second of the rate limit is never missed while DNS is slow. */
const identitiesAtOnce = 24;

/** Refuses where nothing at all could be read, or when cancelled (what was found is kept); else a report that names every gap. */
export async function auditAccount(run: AccountRun, watch: AccountWatch): Promise<Outcome<AccountReport>> {
  const { accounts, only, signal } = run;
  // Every request in flight listens to it; Node would take so many for a leak.
  setMaxListeners(0, signal);
  const startedAtMs = run.world.clock.nowMs();
  const stored = await accounts?.openAccount(run.world.profileId);
  const before = stored?.ok === true ? stored.value : null;
  const count: Count = { questions: 0, done: 0, total: 0 };
  const world = countedWorld(run, count);
  const { ses } = world;

  const [caller, ...regions] = await Promise.all([
    ses.read({ read: 'caller', region: ses.regions[0] ?? '', about: null }),
    ...ses.regions.map((region) => readRegion(region, ses, only)),
  ]);
  for (const { state } of regions) watch.onRegion(state);
  if (signal.aborted) return refuse({ kind: 'cancelled' });
  const failure = wholeFailure(regions);
  if (failure !== null) return refuse(failure);

  const accountId = caller.ok ? caller.value.accountId : null;
  const found = await auditLines(regions, { ...run, world }, { watch, before, count, accountId });
  const states = regions.map(({ state }) => state);
  const report: AccountReport = {
    version: accountReportVersion,
    profileId: world.profileId,
    world: world.kind,
    accountId: accountId ?? before?.accountId ?? null,
    startedAtMs,
    finishedAtMs: world.clock.nowMs(),
    calls: ses.queue().done,
    questions: count.questions,
    regions: states,
    rows: mergeRows({ before, found: found.rows, regions: states, only }),
    gaps: found.gaps,
  };
  const saved = await accounts?.saveAccount(report);
  if (saved?.ok === false) return saved;
  return signal.aborted ? refuse({ kind: 'cancelled' }) : accept(report);
}

type Count = { questions: number; done: number; total: number };

/** Why nothing could be read, null where some region answered. */
function wholeFailure(regions: readonly ReadRegion[]): Failure | null {
  return regions.every(({ listed }) => !listed) ? (regions[0]?.state.failure ?? null) : null;
}

type Found = { readonly rows: readonly IdentityRow[]; readonly gaps: readonly AwsGap[] };

type Auditing = {
  readonly watch: AccountWatch;
  readonly before: AccountReport | null;
  readonly count: Count;
  readonly accountId: string | null;
};

async function auditLines(regions: readonly ReadRegion[], run: AccountRun, auditing: Auditing): Promise<Found> {
  const { watch, before, count, accountId } = auditing;
  const { world, accounts, signal } = run;
  const domains = domainReports(world, run);
  const rows = new Map<string, IdentityRow>();
  const gaps: AwsGap[] = regions.flatMap((region) => region.gaps);
  const keep = (row: IdentityRow): void => {
    rows.set(keyOf(row), row);
    watch.onRow(row);
  };
  const tell = (): void => watch.onProgress(progressOf(world, count));

  for (const line of regions.flatMap(({ lines }) => lines)) keep(listedRow(line, before));
  count.total = rows.size;
  tell();
  const auditOne = async (line: IdentityLine): Promise<void> => {
    if (signal.aborted) return;
    const outcome = await auditIdentity(line, { world, accountId, onRead: keep, domains });
    tell();
    // Half of an audit would read as a verdict.
    if (signal.aborted) return;
    gaps.push(...outcome.gaps);
    // Kept before it is told: whoever hears of the row may open it at once.
    if (outcome.report !== null) {
      await accounts?.saveIdentity(outcome.report);
      watch.onReport(outcome.report);
    }
    count.done += 1;
    keep(outcome.row);
    tell();
  };
  await Promise.all(regions.map(({ lines }) => inTurn(lines, auditOne)));
  return { rows: [...rows.values()], gaps };
}

function progressOf({ ses }: AccountWorld, { questions, done, total }: Count): AccountProgress {
  const { waiting, waitingMs, done: callsDone } = ses.queue();
  const identities = { identitiesDone: done, identitiesTotal: total };
  return { callsDone, callsWanted: callsDone + waiting, ...identities, questions, waitingMs };
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  async function one(): Promise<void> {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  }
  await Promise.all(Array.from({ length: Math.min(identitiesAtOnce, items.length) }, one));
}

/** The run's own view: cancelled with it, its questions counted, its reads remembered. */
function countedWorld({ world, signal }: AccountRun, count: Count): AccountWorld {
  const { resolver } = world;
  return {
    ...world,
    ses: rememberReads(world.ses, signal),
    resolver: {
      ...resolver,
      ask: (question, options = {}) => {
        count.questions += 1;
        return resolver.ask(question, { ...options, signal });
      },
    },
  };
}
