// Counts and rates over time as they were asked for: the table that is shown, what there is to choose from, and its exports.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { MetricAsk } from '../../shared/health/asks.ts';
import type { MetricChoices, MetricTable } from '../../shared/health/metrics.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { Opened } from './identity.ts';

type MetricsStore = {
  readonly choices: { readonly [region: RegionName]: Opened<MetricChoices> };
  /** What was asked last; the table is older while it is on its way. */
  readonly ask: MetricAsk | null;
  readonly asking: boolean;
  readonly table: MetricTable | null;
  readonly failure: Failure | null;
};

const nothingYet: MetricsStore = { choices: {}, ask: null, asking: false, table: null, failure: null };

export const useMetrics = create<MetricsStore>(() => nothingYet);

export function forgetMetrics(): void {
  useMetrics.setState(nothingYet);
}

function setChoices(region: RegionName, choices: Opened<MetricChoices>): void {
  useMetrics.setState((now) => ({ choices: { ...now.choices, [region]: choices } }));
}

/** Learns what there is to choose from, once for each region. */
export async function loadChoices(region: RegionName): Promise<void> {
  const state = useMetrics.getState().choices[region]?.state;
  if (state === 'loading' || state === 'ready') return;
  setChoices(region, { state: 'loading' });
  const reply = await bridge.request('metric.choices', { region });
  // Another profile was chosen meanwhile.
  if (useMetrics.getState().choices[region]?.state !== 'loading') return;
  setChoices(region, reply.ok ? { state: 'ready', value: reply.value } : { state: 'failed', failure: reply.failure });
}

/** Asks for a table; of several that are on their way only the last one counts. */
export async function readMetrics(ask: MetricAsk): Promise<void> {
  // What another region or source told says nothing about this one.
  const { table } = useMetrics.getState();
  const kept = table !== null && table.ask.region === ask.region && table.ask.source === ask.source;
  useMetrics.setState({ ask, asking: true, failure: null, ...(kept ? {} : { table: null }) });
  const reply = await bridge.request('metric.read', ask);
  if (useMetrics.getState().ask !== ask) return;
  useMetrics.setState(
    reply.ok ? { asking: false, table: reply.value } : { asking: false, table: null, failure: reply.failure },
  );
}

/** Null where the user changed their mind. */
export function exportMetrics(ask: MetricAsk): Promise<Reply<{ readonly path: string } | null>> {
  return bridge.request('metric.export', ask);
}

/** `png` as base64. */
export function savePicture(name: string, png: string): Promise<Reply<{ readonly path: string } | null>> {
  return bridge.request('picture.save', { name, png });
}
