// Reads how an AWS account stands: every region at once, each panel as soon as what it needs was answered.
import { setMaxListeners } from 'node:events';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Finding } from '../../../shared/finding.ts';
import {
  type HealthReport,
  healthReportVersion,
  type PanelName,
  type PanelPart,
} from '../../../shared/health/report.ts';
import { advise } from '../../engine/advise.ts';
import { knownOf } from '../../engine/health/known-of.ts';
import { mergeRecommendations } from '../../engine/health/recommendations.ts';
import { collect, type Gathered } from '../../gather/collect.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { AccountWorld } from '../account-world.ts';
import { rememberReads } from '../remember-reads.ts';
import { artifactsOf, auditsOf, type GatheredPanel, gatheredPanels, panelRules } from './panel-rules.ts';

export type HealthRun = {
  readonly world: AccountWorld;
  /** Null: nothing is kept, and there is no history. */
  readonly accounts: AccountStore | null;
  readonly signal: AbortSignal;
  /** Null: all regions of the account. */
  readonly regions: readonly RegionName[] | null;
};

export type HealthWatch = {
  readonly onPart: (region: RegionName, part: PanelPart) => void;
  readonly onRegion: (report: HealthReport) => void;
  readonly onProgress: (progress: HealthProgress) => void;
};

export type HealthProgress = { readonly callsDone: number; readonly callsWanted: number; readonly waitingMs: number };

/** Refuses where no region at all could be read, or when cancelled (what was read is kept). */
export async function readHealth(run: HealthRun, watch: HealthWatch): Promise<Outcome<readonly HealthReport[]>> {
  const { signal, world } = run;
  // Every request in flight listens to it; Node would take so many for a leak.
  setMaxListeners(0, signal);
  const before = world.ses.queue().done;
  const tell = (): void => {
    const { waiting, waitingMs, done } = world.ses.queue();
    watch.onProgress({ callsDone: done - before, callsWanted: done - before + waiting, waitingMs });
  };
  const regions = run.regions ?? world.ses.regions;
  const reports = await Promise.all(
    regions.map((region) =>
      readRegion({ ...run, world: stoppable(world, signal) }, region, {
        onPart: (part) => {
          watch.onPart(region, part);
          tell();
        },
      }),
    ),
  );
  if (signal.aborted) return refuse({ kind: 'cancelled' });
  for (const report of reports) watch.onRegion(report);
  const failures = reports.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  const [first] = failures;
  return first !== undefined && failures.length === reports.length ? refuse(first) : accept(reports);
}

/** The run's own view: cancelled with it, its reads remembered, so that panels share what they read. */
function stoppable(world: AccountWorld, signal: AbortSignal): AccountWorld {
  const { resolver } = world;
  return {
    ...world,
    ses: rememberReads(world.ses, signal),
    resolver: { ...resolver, ask: (question, options = {}) => resolver.ask(question, { ...options, signal }) },
  };
}

type PartWatch = { readonly onPart: (part: PanelPart) => void };

async function readRegion(run: HealthRun, region: RegionName, { onPart }: PartWatch): Promise<HealthReport> {
  const { world, accounts, signal } = run;
  const startedAtMs = world.clock.nowMs();
  const [caller, account] = await Promise.all([
    world.ses.read({ read: 'caller', region, about: null }),
    world.ses.read({ read: 'account', region, about: null }),
  ]);
  const head = {
    version: healthReportVersion,
    profileId: world.profileId,
    world: world.kind,
    accountId: caller.ok ? caller.value.accountId : null,
    region,
    startedAtMs,
  } as const;
  const failure = account.ok || !concernsAll(account.failure) ? null : account.failure;
  if (failure !== null) return { ...head, finishedAtMs: world.clock.nowMs(), failure, parts: [] };

  const parts = await Promise.all(
    gatheredPanels.map(async (panel) => {
      const part = await readPanel(panel, region, world);
      if (!signal.aborted) onPart(part);
      return part;
    }),
  );
  const recommended = await recommend(
    run,
    region,
    parts.flatMap(({ findings }) => findings),
  );
  const report = { ...head, finishedAtMs: world.clock.nowMs(), failure: null, parts: [...parts, recommended] };
  if (signal.aborted) return report;
  onPart(recommended);
  await accounts?.saveHealth(report);
  return report;
}

/** A permission that is missing leaves a gap; without credentials or a connection nothing can be read. */
function concernsAll({ kind }: AwsFailure): boolean {
  const onlyThis: readonly AwsFailure['kind'][] = [
    'aws-permission-missing',
    'aws-not-found',
    'aws-refused',
    'aws-throttled',
    'aws-unavailable',
  ];
  return !onlyThis.includes(kind);
}

function gather(panel: PanelName, region: RegionName, world: AccountWorld): Promise<Gathered> {
  const { resolver, clock, randomness, ses } = world;
  const target = { domain: '', selectors: [], mailFrom: null };
  return collect(artifactsOf(panel), { target, ask: resolver.ask, clock, randomness, region: { ses, name: region } });
}

async function readPanel<P extends GatheredPanel>(
  panel: P,
  region: RegionName,
  world: AccountWorld,
): Promise<PanelPart> {
  const gathered = await gather(panel, region, world);
  const readAtMs = world.clock.nowMs();
  const findings = advise(auditsOf(panel), region, gathered);
  const value = panelRules[panel].assemble(gathered, { region, nowMs: readAtMs });
  // The table pairs each name with its own shape, which TypeScript cannot follow through a type parameter.
  return { panel, value, findings, readAtMs } as PanelPart;
}

async function recommend(
  { world, accounts, signal }: HealthRun,
  region: RegionName,
  others: readonly Finding[],
): Promise<PanelPart<'recommendations'>> {
  const where = { profileId: world.profileId, region };
  const [gathered, kept, identities] = await Promise.all([
    gather('recommendations', region, world),
    accounts?.openRecommendations(where.profileId, region),
    accounts?.listIdentities(where.profileId),
  ]);
  const readAtMs = world.clock.nowMs();
  const findings = advise(auditsOf('recommendations'), region, gathered);
  const value = mergeRecommendations({
    region,
    nowMs: readAtMs,
    ses: knownOf(gathered.regionRecommendations, { region, operation: 'ListRecommendations' }, []),
    identities: identities?.ok === true ? identities.value.filter(({ row }) => row.region === region) : [],
    findings: [...others, ...findings],
    before: kept?.ok === true ? kept.value : [],
  });
  if (!signal.aborted) await accounts?.saveRecommendations(where, value.rows);
  return { panel: 'recommendations', value, findings, readAtMs };
}
