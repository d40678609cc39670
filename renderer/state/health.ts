// How the account stands region by region as it was last read, and the reading that is under way.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { HealthReport, PanelName, PanelPart } from '../../shared/health/report.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';

/** The panels of a region, each as it was last read. */
export type Parts = { readonly [N in PanelName]?: PanelPart<N> };

export type RegionHealth = {
  readonly region: RegionName;
  readonly accountId: string | null;
  /** When it was last read to its end; null where that never happened. */
  readonly finishedAtMs: number | null;
  /** Why it could not be read the last time; the parts are older then. */
  readonly failure: Failure | null;
  readonly parts: Parts;
};

export type HealthProgress = SignalPayload<'health.progress'>;

export type HealthReading = {
  readonly id: string;
  /** Null: all regions of the profile. */
  readonly regions: readonly RegionName[] | null;
  readonly progress: HealthProgress | null;
  /** The panels that it has brought, each as `region panel`. */
  readonly brought: readonly string[];
  /** The regions that it is done with. */
  readonly ended: readonly RegionName[];
};

type HealthStore = {
  /** `closed` until the place is first entered, as what is kept of many regions is long. */
  readonly opening: 'closed' | 'loading' | 'ready' | 'failed';
  readonly openFailure: Failure | null;
  /** In the order in which they became known. */
  readonly regions: readonly RegionHealth[];
  readonly reading: HealthReading | null;
  /** Readings that ended, as a signal can be late. */
  readonly ended: readonly string[];
  /** Why the last reading brought nothing at all. */
  readonly failure: Failure | null;
  readonly lastCancelled: boolean | null;
};

const nothingYet: HealthStore = {
  opening: 'closed',
  openFailure: null,
  regions: [],
  reading: null,
  ended: [],
  failure: null,
  lastCancelled: null,
};

export const useHealth = create<HealthStore>(() => nothingYet);

const keptEnded = 50;

function endedWith(id: string | undefined): readonly string[] {
  const { ended } = useHealth.getState();
  return id === undefined ? ended : [...ended, id].slice(-keptEnded);
}

let asked = 0;

/** Another profile has another account; a reading that belongs to the one before is no longer heard. */
export function forgetHealth(): void {
  asked += 1;
  useHealth.setState({ ...nothingYet, ended: endedWith(useHealth.getState().reading?.id) });
}

/** Reads what is kept of the chosen profile, once. */
export async function openHealth(): Promise<void> {
  const { opening } = useHealth.getState();
  if (opening === 'loading' || opening === 'ready') return;
  asked += 1;
  const mine = asked;
  useHealth.setState({ opening: 'loading', openFailure: null });
  const reply = await bridge.request('health.open', {});
  // Another profile was chosen meanwhile.
  if (mine !== asked) return;
  if (!reply.ok) useHealth.setState({ opening: 'failed', openFailure: reply.failure });
  // A reading may have begun before what is kept was found: what it brought is newer.
  else useHealth.setState(({ regions }) => ({ opening: 'ready', regions: reply.value.reduce(withKept, regions) }));
}

function withKept(regions: readonly RegionHealth[], report: HealthReport): readonly RegionHealth[] {
  return regions.some(({ region }) => region === report.region) ? regions : withReport(regions, report);
}

/** Reads all regions of the profile, or those that are named. */
export async function readHealth(regions: readonly RegionName[] | null = null): Promise<void> {
  const reply = await bridge.request('health.start', { regions });
  if (!reply.ok) return useHealth.setState({ failure: reply.failure, lastCancelled: null });
  const { runId } = reply.value;
  const { ended, reading } = useHealth.getState();
  if (ended.includes(runId)) return;
  const before = reading?.id === runId ? reading : freshReading(runId);
  useHealth.setState({ reading: { ...before, regions }, failure: null, lastCancelled: null });
}

function freshReading(id: string): HealthReading {
  return { id, regions: null, progress: null, brought: [], ended: [] };
}

export async function cancelHealth(): Promise<void> {
  const { reading } = useHealth.getState();
  if (reading !== null) await bridge.request('health.cancel', { runId: reading.id });
}

/** A part of what a reading tells. */
export type HealthNews =
  | { readonly kind: 'progress'; readonly progress: HealthProgress }
  | { readonly kind: 'panel'; readonly region: RegionName; readonly part: PanelPart }
  | { readonly kind: 'region'; readonly report: HealthReport };

export function acceptHealthNews(runId: string, news: HealthNews): void {
  const state = useHealth.getState();
  if (state.ended.includes(runId)) return;
  const reading = state.reading?.id === runId ? state.reading : freshReading(runId);
  switch (news.kind) {
    case 'progress':
      return useHealth.setState({ reading: { ...reading, progress: news.progress } });
    case 'panel': {
      const brought = [...reading.brought, broughtKey(news.region, news.part.panel)];
      return useHealth.setState({
        reading: { ...reading, brought },
        regions: withPart(state.regions, news.region, news.part),
      });
    }
    case 'region':
      return useHealth.setState({
        reading: { ...reading, ended: [...reading.ended, news.report.region] },
        regions: withReport(state.regions, news.report),
      });
  }
}

export function acceptHealthEnd({ runId, cancelled, failure }: SignalPayload<'health.done'>): void {
  const { reading, ended } = useHealth.getState();
  if (ended.includes(runId)) return;
  const own = reading === null || reading.id === runId;
  useHealth.setState({
    ended: endedWith(runId),
    ...(own ? { reading: null, lastCancelled: cancelled, failure: cancelled ? null : failure } : {}),
  });
}

const broughtKey = (region: RegionName, panel: PanelName) => `${region} ${panel}`;

export function healthOf(regions: readonly RegionHealth[], region: RegionName): RegionHealth {
  const unread: RegionHealth = { region, accountId: null, finishedAtMs: null, failure: null, parts: {} };
  return regions.find((one) => one.region === region) ?? unread;
}

/** A region keeps its place when it is told anew. */
function withRegion(regions: readonly RegionHealth[], next: RegionHealth): readonly RegionHealth[] {
  const known = regions.some(({ region }) => region === next.region);
  return known ? regions.map((one) => (one.region === next.region ? next : one)) : [...regions, next];
}

export function withPart(
  regions: readonly RegionHealth[],
  region: RegionName,
  part: PanelPart,
): readonly RegionHealth[] {
  const before = healthOf(regions, region);
  return withRegion(regions, { ...before, parts: { ...before.parts, [part.panel]: part } });
}

/** A region that could not be read keeps the parts that are known from before. */
export function withReport(regions: readonly RegionHealth[], report: HealthReport): readonly RegionHealth[] {
  const before = healthOf(regions, report.region);
  const read: Parts = Object.fromEntries(report.parts.map((part) => [part.panel, part]));
  return withRegion(regions, {
    region: report.region,
    accountId: report.accountId ?? before.accountId,
    finishedAtMs: report.failure === null ? report.finishedAtMs : before.finishedAtMs,
    failure: report.failure,
    parts: { ...before.parts, ...read },
  });
}

/** True while the reading that is under way will still bring that panel, or anything of the region. */
export function isBeingRead(reading: HealthReading | null, region: RegionName, panel: PanelName | null): boolean {
  if (reading === null || (reading.regions !== null && !reading.regions.includes(region))) return false;
  if (reading.ended.includes(region)) return false;
  return panel === null || !reading.brought.includes(broughtKey(region, panel));
}

/** From 0 to 1. */
export function shareOfCalls({ progress }: HealthReading): number {
  return progress === null || progress.callsWanted === 0 ? 0 : progress.callsDone / progress.callsWanted;
}
