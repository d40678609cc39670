// Counts and rates over time as they were asked for: the table that is shown, what there is to choose from, and its exports.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { MetricAsk } from '../../shared/health/asks.ts';
import type { MetricChoices, MetricTable } from '../../shared/health/metrics.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { notify } from './app.ts';
import type { Opened } from './identity.ts';
import { askOf, firstForm, withChange, type MetricForm, type RangeFault } from './metric-form.ts';
import { forgetWithProfile } from './with-profile.ts';

type MetricsStore = {
  readonly form: MetricForm;
  /** Why the form is no question yet. */
  readonly fault: RangeFault | null;
  readonly choices: { readonly [region: RegionName]: Opened<MetricChoices> };
  /** What was asked last; the table is older while it is on its way. */
  readonly ask: MetricAsk | null;
  readonly asking: boolean;
  readonly table: MetricTable | null;
  readonly failure: Failure | null;
  /** Where the table or a picture of it was written. */
  readonly savedAs: string | null;
};

const nothingYet: MetricsStore = {
  form: firstForm,
  fault: null,
  choices: {},
  ask: null,
  asking: false,
  table: null,
  failure: null,
  savedAs: null,
};

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

/** Changes what is to be seen, and asks for it at once where that makes a question. */
export function chooseMetrics(region: RegionName, change: Partial<MetricForm>): void {
  const form = withChange(useMetrics.getState().form, change);
  useMetrics.setState({ form });
  askAgain(region);
}

/** The same question, about the present moment. */
export function askAgain(region: RegionName): void {
  const asked = askOf(useMetrics.getState().form, { region, nowMs: Date.now() });
  useMetrics.setState({ fault: asked.ok ? null : asked.fault });
  if (asked.ok) void readMetrics(asked.ask);
}

/** On entering the panel: another region's sets and identities are not this one's. */
export function enterMetrics(region: RegionName): void {
  const { ask, form } = useMetrics.getState();
  void loadChoices(region);
  if (ask?.region === region) return;
  const unbound = { ...form, dimensions: [], only: null, splitBy: null, splitValues: [] };
  useMetrics.setState({ form: unbound, ask: null, asking: false, table: null, failure: null, savedAs: null });
  askAgain(region);
}

/** Asks for a table; of several that are on their way only the last one counts. */
export async function readMetrics(ask: MetricAsk): Promise<void> {
  // What another region or source told says nothing about this one.
  const { table } = useMetrics.getState();
  const kept = table !== null && table.ask.region === ask.region && table.ask.source === ask.source;
  useMetrics.setState({ ask, asking: true, failure: null, savedAs: null, ...(kept ? {} : { table: null }) });
  const reply = await bridge.request('metric.read', ask);
  if (useMetrics.getState().ask !== ask) return;
  useMetrics.setState(
    reply.ok ? { asking: false, table: reply.value } : { asking: false, table: null, failure: reply.failure },
  );
}

/** Writes the table as CSV, where the user wants it. */
export async function saveCsv(ask: MetricAsk): Promise<void> {
  acceptSaved(await bridge.request('metric.export', ask));
}

/** Writes a chart as a picture; `png` as base64. */
export async function savePicture(name: string, png: string): Promise<void> {
  acceptSaved(await bridge.request('picture.save', { name, png }));
}

/** Null where the user changed their mind. */
function acceptSaved(reply: Reply<{ readonly path: string } | null>): void {
  if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
  else if (reply.value !== null) useMetrics.setState({ savedAs: reply.value.path });
}

forgetWithProfile(forgetMetrics);
