// What the user chose to see of the metrics, and what that comes to as a question; a wrong range is named, never asked.
import type { MetricAsk } from '../../shared/health/asks.ts';
import { metricPeriods, type MetricPeriod, type VdmDimension } from '../../shared/health/metrics.ts';
import type { Dimension } from '../../shared/health/wiring.ts';
import type { RegionName } from '../../shared/aws.ts';

export type MetricSource = MetricAsk['source'];

export const metricSpans = ['1d', '7d', '14d', '30d', '60d', 'custom'] as const;
export type MetricSpan = (typeof metricSpans)[number];

/** VDM counts whole days only, and remembers sixty of them. */
export const spansOf: { readonly [S in MetricSource]: readonly MetricSpan[] } = {
  cloudwatch: ['1d', '7d', '14d', '30d', 'custom'],
  vdm: ['7d', '14d', '30d', '60d', 'custom'],
};

export type VdmOnly = { readonly name: VdmDimension; readonly value: string };

export type MetricForm = {
  readonly source: MetricSource;
  readonly span: MetricSpan;
  /** As they were typed, in UTC; they count where `span` is custom. */
  readonly from: string;
  readonly to: string;
  readonly periodSeconds: MetricPeriod;
  /** Of CloudWatch; none: the account as a whole. */
  readonly dimensions: readonly Dimension[];
  /** Of VDM: only mail of this identity, set or provider. */
  readonly only: VdmOnly | null;
  readonly splitBy: VdmDimension | null;
  readonly splitValues: readonly string[];
};

export const firstForm: MetricForm = {
  source: 'cloudwatch',
  span: '7d',
  from: '',
  to: '',
  periodSeconds: 21_600,
  dimensions: [],
  only: null,
  splitBy: null,
  splitValues: [],
};

const dayMs = 86_400_000;
const spanDays: { readonly [S in Exclude<MetricSpan, 'custom'>]: number } = {
  '1d': 1,
  '7d': 7,
  '14d': 14,
  '30d': 30,
  '60d': 60,
};

/** A step that leaves about a hundred values to a span; finer ones can be chosen. */
export const stepOf: { readonly [S in MetricSpan]: MetricPeriod } = {
  '1d': 3600,
  '7d': 21_600,
  '14d': 21_600,
  '30d': 86_400,
  '60d': 86_400,
  custom: 86_400,
};

/** Another source may not know the span, and another span wants another step. */
export function withChange(form: MetricForm, change: Partial<MetricForm>): MetricForm {
  const next = { ...form, ...change };
  const span = spansOf[next.source].includes(next.span) ? next.span : '7d';
  const periodSeconds = span === form.span ? next.periodSeconds : stepOf[span];
  // Mail of one provider cannot be compared by provider.
  const only = next.only?.name === next.splitBy ? null : next.only;
  return { ...next, span, only, periodSeconds };
}

export type RangeFault =
  | 'unfinished'
  | 'backwards'
  | 'future'
  | 'shorter-than-step'
  | 'too-many-steps'
  | 'vdm-days'
  | 'vdm-too-long'
  | 'too-old';

/** More values than this can neither be drawn nor read. */
export const maxSteps = 1500;
export const vdmMaxDays = 60;
/** CloudWatch keeps five-minute values 63 days, hourly ones 455 (CloudWatch user guide, "Metrics retention"). */
const keptDays = (periodSeconds: number) => (periodSeconds < 3600 ? 63 : 455);

export type Range = { readonly fromMs: number; readonly toMs: number };
export type Asked = { readonly ok: true; readonly ask: MetricAsk } | { readonly ok: false; readonly fault: RangeFault };

type Where = { readonly region: RegionName; readonly nowMs: number };

export function askOf(form: MetricForm, { region, nowMs }: Where): Asked {
  const range = form.span === 'custom' ? typedRange(form) : spanBefore(form, form.span, nowMs);
  const fault = range === null ? 'unfinished' : faultOf(form, range, nowMs);
  if (range === null || fault !== null) return { ok: false, fault: fault ?? 'unfinished' };
  const { source, dimensions, periodSeconds, only, splitBy, splitValues } = form;
  if (source === 'cloudwatch') return { ok: true, ask: { source, region, dimensions, ...range, periodSeconds } };
  const split = splitBy === null || splitValues.length === 0 ? null : { by: splitBy, values: splitValues };
  return { ok: true, ask: { source, region, dimensions: only === null ? [] : [only], split, ...range } };
}

/** CloudWatch's last step is still going on; VDM's last day has ended. */
function spanBefore({ source, periodSeconds }: MetricForm, span: keyof typeof spanDays, nowMs: number): Range {
  const stepMs = periodSeconds * 1000;
  const toMs = source === 'vdm' ? Math.floor(nowMs / dayMs) * dayMs : Math.ceil(nowMs / stepMs) * stepMs;
  return { fromMs: toMs - spanDays[span] * dayMs, toMs };
}

/** Null while it is not finished; a last day without an hour is part of the range. */
function typedRange({ from, to }: MetricForm): Range | null {
  const first = parseMoment(from);
  const last = parseMoment(to);
  if (first === null || last === null) return null;
  return { fromMs: first.atMs, toMs: last.wholeDay ? last.atMs + dayMs : last.atMs };
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?$/;

/** `2026-11-21` or `2026-11-21 14:00`, in UTC; null for anything else and for days that do not exist. */
export function parseMoment(typed: string): { readonly atMs: number; readonly wholeDay: boolean } | null {
  const match = written.exec(typed.trim());
  if (match === null) return null;
  const [, day = '', month = '', date = '', hour, minute] = match;
  const atMs = Date.parse(`${day}-${month}-${date}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
  // Date.parse takes the 30th of February for the 2nd of March.
  if (Number.isNaN(atMs) || new Date(atMs).getUTCDate() !== Number(date)) return null;
  return { atMs, wholeDay: hour === undefined };
}

function faultOf({ source, periodSeconds }: MetricForm, { fromMs, toMs }: Range, nowMs: number): RangeFault | null {
  if (toMs <= fromMs) return 'backwards';
  if (fromMs >= nowMs) return 'future';
  if (source === 'vdm') {
    if (fromMs % dayMs !== 0 || toMs % dayMs !== 0) return 'vdm-days';
    if (toMs - fromMs > vdmMaxDays * dayMs) return 'vdm-too-long';
    return null;
  }
  if (toMs - fromMs < periodSeconds * 1000) return 'shorter-than-step';
  if ((toMs - fromMs) / (periodSeconds * 1000) > maxSteps) return 'too-many-steps';
  return nowMs - fromMs > keptDays(periodSeconds) * dayMs ? 'too-old' : null;
}

/** The steps that a range can be divided into without drowning in values. */
export function stepsFor(spanMs: number): readonly MetricPeriod[] {
  return metricPeriods.filter((period) => spanMs / (period * 1000) <= maxSteps && spanMs >= period * 1000);
}
