// An account's health from end to end: a simulated account over HTTP, its DNS over packets, the flow, all audits and panels.
import type { DemoSesOptions } from '../../electron/demo/ses/start-demo-ses.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { World } from '../../electron/demo/world.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import type { Ses, SesOptions, SesRead, SesReadName } from '../../electron/ports/ses.ts';
import { readHealth } from '../../electron/flows/health/read-health.ts';
import type { Finding } from '../../shared/finding.ts';
import type { EventType, Hearing } from '../../shared/health/coverage.ts';
import type { HealthReport, PanelName, Panels } from '../../shared/health/report.ts';
import { home } from '../fakes/told-account.ts';
import { healthNowMs, healthWorld } from '../fakes/told-health.ts';
import { openDemoAccount, type RunningAccount, toldOf } from './account-story.ts';

export type HealthOptions = Omit<DemoSesOptions, 'world' | 'scenario'> & {
  readonly dns?: World;
  readonly attempts?: number;
};

/** The account with these regions, at a time that stands still. */
export function openHealth(
  scenario: { readonly [region: string]: ScenarioRegion },
  { dns = healthWorld(), attempts = 1, ...ses }: HealthOptions = {},
): Promise<RunningAccount> {
  return openDemoAccount({ dns, attempts, ses: { nowMs: () => healthNowMs, ...ses, scenario } });
}

export function tryRegions(world: AccountWorld, regions: readonly string[]): ReturnType<typeof readHealth> {
  const signal = new AbortController().signal;
  const watch = { onPart: () => {}, onRegion: () => {}, onProgress: () => {} };
  return readHealth({ world, accounts: null, signal, regions }, watch);
}

export async function readRegions(world: AccountWorld, regions: readonly string[]): Promise<readonly HealthReport[]> {
  const outcome = await tryRegions(world, regions);
  if (!outcome.ok) throw new Error(`the account could not be read: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export async function readRegion(world: AccountWorld, region = home): Promise<HealthReport> {
  const [report] = await readRegions(world, [region]);
  if (report === undefined) throw new Error(`${region} was not read`);
  return report;
}

/** One region as a scenario tells it, read once. */
export async function readTold(told: ScenarioRegion, options: HealthOptions = {}): Promise<HealthReport> {
  const account = await openHealth({ [home]: told }, options);
  try {
    return await readRegion(account.openWorld());
  } finally {
    await account.close();
  }
}

/** Each read is sent once, for many runs on one and the same account; those that `isFresh` says are sent each time. */
export function withKnownReads(
  world: AccountWorld,
  isFresh: (what: SesRead<SesReadName>) => boolean = () => false,
): AccountWorld {
  const known = new Map<string, ReturnType<Ses['read']>>();
  const { ses } = world;
  const read: Ses['read'] = <N extends SesReadName>(what: SesRead<N>, options?: SesOptions) => {
    const key = JSON.stringify(what);
    const reply = (isFresh(what) ? undefined : known.get(key)) ?? ses.read(what, options);
    if (!isFresh(what)) known.set(key, reply);
    return reply as ReturnType<typeof ses.read<N>>;
  };
  return { ...world, ses: { ...ses, read } };
}

export function panelOf<P extends PanelName>({ parts }: HealthReport, panel: P): Panels[P] {
  const part = parts.find((one) => one.panel === panel);
  if (part === undefined) throw new Error(`there is no panel ${panel}`);
  return part.value as Panels[P];
}

export function findingsOf({ parts }: HealthReport): readonly Finding[] {
  return parts.flatMap(({ findings }) => findings);
}

/** What is not a pass, worst first, without the topic's first word: `high events-topic-gone`. */
export function toldIn(report: HealthReport): readonly string[] {
  return toldOf(findingsOf(report)).map((line) => line.replace('account-', ''));
}

/** Who hears of what in one row, by its letter: heard, counted, broken, unheard or `?`; a space between the groups. */
export function hearingIn(report: HealthReport, name: string): string {
  const row = panelOf(report, 'coverage').rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`there is no row for ${name}`);
  return inColumns.map((events) => events.map((event) => letters[row.cells[event].hearing]).join('')).join(' ');
}

/** Before, at and after the handing over; what the reader does. */
const inColumns: readonly (readonly EventType[])[] = [
  ['SEND', 'RENDERING_FAILURE', 'REJECT'],
  ['DELIVERY', 'DELIVERY_DELAY'],
  ['BOUNCE', 'COMPLAINT'],
  ['OPEN', 'CLICK', 'SUBSCRIPTION'],
];
const letters: { readonly [H in Hearing]: string } = {
  heard: 'h',
  counted: 'c',
  broken: 'b',
  unheard: '-',
  unknown: '?',
};
