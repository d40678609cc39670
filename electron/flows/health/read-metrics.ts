// Reads counts and rates over time, from CloudWatch or from Virtual Deliverability Manager, and writes them as CSV.
import type { AwsGap, AwsReply, RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { MetricAsk } from '../../../shared/health/asks.ts';
import {
  cloudWatchMetrics,
  type MetricChoices,
  type MetricSeries,
  type MetricTable,
  vdmMetrics,
} from '../../../shared/health/metrics.ts';
import type { Dimension } from '../../../shared/health/wiring.ts';
import { type Answered, metricTable, stepsOf } from '../../engine/health/metric-table.ts';
import { printMetricCsv } from '../../engine/health/print-metric-csv.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { WriteText } from '../export-profiles.ts';

type Of<S extends MetricAsk['source']> = Extract<MetricAsk, { readonly source: S }>;
export type MetricWorld = { readonly ses: Ses; readonly clock: Clock; readonly signal?: AbortSignal };

/** Enough for two months of hours; more could not be told apart on a chart. */
const maxSteps = 2000;
/** BatchGetMetricData: dates are within 60 days of each other. */
const maxVdmMs = 60 * 86_400_000;

/** Refuses where nothing at all could be read; else the rows that could, and a gap for each that could not. */
export async function readMetrics(ask: MetricAsk, world: MetricWorld): Promise<Outcome<MetricTable>> {
  const strange = checkRange(ask);
  if (strange !== null) return strange;
  return ask.source === 'cloudwatch' ? readCloudWatch(ask, world) : readVdm(ask, world);
}

export async function exportMetrics(
  ask: MetricAsk,
  world: MetricWorld,
  to: { readonly path: string; readonly writeText: WriteText },
): Promise<Outcome<null>> {
  const table = await readMetrics(ask, world);
  return table.ok ? to.writeText(to.path, printMetricCsv(table.value)) : table;
}

function checkRange(ask: MetricAsk): Outcome<never> | null {
  if (ask.toMs <= ask.fromMs) return refuse({ kind: 'bad-input', because: endsBefore });
  if (ask.source === 'vdm' && ask.toMs - ask.fromMs > maxVdmMs) return refuse({ kind: 'bad-input', because: tooLong });
  return stepsOf(ask).length > maxSteps ? refuse({ kind: 'bad-input', because: tooFine }) : null;
}

async function readCloudWatch(
  ask: Of<'cloudwatch'>,
  { ses, clock, signal }: MetricWorld,
): Promise<Outcome<MetricTable>> {
  const { region, dimensions, periodSeconds } = ask;
  const [fromMs = ask.fromMs] = stepsOf(ask);
  const options = signal === undefined ? {} : { signal };
  const about = {
    metrics: cloudWatchMetrics,
    dimensions,
    statistic: 'Sum',
    fromMs,
    toMs: ask.toMs,
    periodSeconds,
  } as const;
  const [names, counts] = await Promise.all([
    ses.read({ read: 'metricNames', region, about: null }, options),
    ses.read({ read: 'metrics', region, about }, options),
  ]);
  if (!counts.ok) return refuse(counts.failure);
  return accept(
    metricTable({
      ask,
      readAtMs: clock.nowMs(),
      answered: [{ value: null, series: counts.value }],
      names: names.ok ? names.value : null,
      gaps: gapOf(names, { region, operation: 'ListMetrics' }),
    }),
  );
}

async function readVdm(ask: Of<'vdm'>, { ses, clock, signal }: MetricWorld): Promise<Outcome<MetricTable>> {
  const { region, split, toMs } = ask;
  const [fromMs = ask.fromMs] = stepsOf(ask);
  const values = split === null ? [null] : split.values;
  const options = signal === undefined ? {} : { signal };
  const replies = await Promise.all(
    values.map(async (value) => {
      const own = split === null || value === null ? [] : [{ name: split.by, value }];
      const about = { metrics: vdmMetrics, dimensions: [...ask.dimensions, ...own], fromMs, toMs };
      return { value, reply: await ses.read({ read: 'vdmMetrics', region, about }, options) };
    }),
  );
  const answered = replies.flatMap(({ value, reply }): readonly Answered[] =>
    reply.ok ? [{ value, series: reply.value }] : [],
  );
  const [failed] = replies.flatMap(({ reply }) => (reply.ok ? [] : [reply.failure]));
  if (failed !== undefined && answered.length === 0) return refuse(failed);
  const gaps = replies.flatMap(({ value, reply }) =>
    gapOf(reply, { region, operation: 'BatchGetMetricData', subject: value }),
  );
  return accept(metricTable({ ask, readAtMs: clock.nowMs(), answered, names: null, gaps }));
}

/** What there is to choose from; what could not be listed is a gap, and its list empty. */
export async function metricChoices(region: RegionName, { ses }: Pick<MetricWorld, 'ses'>): Promise<MetricChoices> {
  const [account, identities, sets, names] = await Promise.all([
    ses.read({ read: 'account', region, about: null }),
    ses.read({ read: 'identities', region, about: null }),
    ses.read({ read: 'configurationSets', region, about: null }),
    ses.read({ read: 'metricNames', region, about: null }),
  ]);
  return {
    identities: identities.ok ? identities.value.map(({ name }) => name) : [],
    configurationSets: sets.ok ? sets.value : [],
    dimensions: names.ok ? dimensionsIn(names.value) : [],
    vdmEnabled: account.ok ? account.value.vdmEnabled : null,
    gaps: [
      ...gapOf(account, { region, operation: 'GetAccount' }),
      ...gapOf(identities, { region, operation: 'ListEmailIdentities' }),
      ...gapOf(sets, { region, operation: 'ListConfigurationSets' }),
      ...gapOf(names, { region, operation: 'ListMetrics' }),
    ],
  };
}

/** The combinations under which sending is counted; reputation and the metrics of IP addresses have places of their own. */
function dimensionsIn(
  names: readonly Pick<MetricSeries, 'metric' | 'dimensions'>[],
): readonly (readonly Dimension[])[] {
  const counted = new Set<string>(cloudWatchMetrics);
  const known = new Map(
    names
      .filter(({ metric, dimensions }) => counted.has(metric) && dimensions.length > 0)
      .map(({ dimensions }) => [JSON.stringify(dimensions), dimensions]),
  );
  return [...known.values()];
}

type Asked = Omit<AwsGap, 'failure' | 'subject'> & { readonly subject?: string | null };

function gapOf(reply: AwsReply<unknown>, { subject = null, ...asked }: Asked): readonly AwsGap[] {
  if (reply.ok) return [];
  return [{ ...asked, operation: reply.calls.at(-1)?.operation ?? asked.operation, subject, failure: reply.failure }];
}

const endsBefore = {
  en: 'The range ends before it begins. Choose an end after the start; both are UTC.',
  ja: '期間の終了が開始より前になっています。開始より後の終了日時を指定してください（どちらも UTC です）。',
};
const tooLong = {
  en: 'Virtual Deliverability Manager answers for at most 60 days at once. Choose a shorter range.',
  ja: 'Virtual Deliverability Manager で一度に表示できるのは 60 日までです。期間を短くしてください。',
};
const tooFine = {
  en: `This range has more than ${maxSteps} steps. Choose a longer step or a shorter range.`,
  ja: `この期間では ${maxSteps} を超える区切りになります。間隔を長くするか、期間を短くしてください。`,
};
