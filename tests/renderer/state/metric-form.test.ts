import { describe, expect, it } from 'vitest';
import {
  askOf,
  firstForm,
  parseMoment,
  stepsFor,
  withChange,
  type MetricForm,
} from '../../../renderer/state/metric-form.ts';
import { metricAskSchema } from '../../../shared/health/asks.ts';

const nowMs = Date.UTC(2026, 10, 21, 13, 37);
const where = { region: 'us-east-1', nowMs };
const iso = (atMs: number) => new Date(atMs).toISOString();
const typed = (from: string, to: string, change: Partial<MetricForm> = {}) =>
  askOf({ ...firstForm, span: 'custom', periodSeconds: 3600, from, to, ...change }, where);

describe('a span before now', () => {
  it('ends with the step of CloudWatch that is going on', () => {
    const asked = askOf(firstForm, where);
    const ask = asked.ok ? asked.ask : null;
    expect(metricAskSchema.parse(ask)).toEqual(ask);
    expect(ask === null ? null : [iso(ask.fromMs), iso(ask.toMs)]).toEqual([
      '2026-11-14T18:00:00.000Z',
      '2026-11-21T18:00:00.000Z',
    ]);
  });

  it('ends with the last whole UTC day where Deliverability Manager counts', () => {
    const asked = askOf(withChange(firstForm, { source: 'vdm', span: '60d' }), where);
    const ask = asked.ok ? asked.ask : null;
    expect(metricAskSchema.parse(ask)).toEqual(ask);
    expect(ask === null ? null : [iso(ask.fromMs), iso(ask.toMs)]).toEqual([
      '2026-09-22T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
    ]);
  });
});

describe('a change of the form', () => {
  it('takes a span that the other source does not know back to a week', () => {
    expect(withChange({ ...firstForm, span: '1d' }, { source: 'vdm' })).toMatchObject({ span: '7d' });
    expect(withChange({ ...firstForm, source: 'vdm', span: '60d' }, { source: 'cloudwatch' }).span).toBe('7d');
  });

  it('brings the step that suits another span, and leaves it alone otherwise', () => {
    expect(withChange(firstForm, { span: '30d' }).periodSeconds).toBe(86_400);
    expect(withChange(firstForm, { periodSeconds: 3600 }).periodSeconds).toBe(3600);
  });

  it('does not compare by provider what is mail of one provider', () => {
    const only = { name: 'ISP', value: 'Gmail' } as const;
    expect(withChange({ ...firstForm, only }, { splitBy: 'ISP' }).only).toBeNull();
    expect(withChange({ ...firstForm, only }, { splitBy: 'EMAIL_IDENTITY' }).only).toBe(only);
  });
});

describe('a range of one’s own', () => {
  it('includes its last day, and takes times as UTC', () => {
    const days = typed('2026-11-01', '2026-11-02');
    expect(days.ok && [iso(days.ask.fromMs), iso(days.ask.toMs)]).toEqual([
      '2026-11-01T00:00:00.000Z',
      '2026-11-03T00:00:00.000Z',
    ]);
    const hours = typed('2026-11-01 09:00', '2026-11-01 17:30');
    expect(hours.ok && [iso(hours.ask.fromMs), iso(hours.ask.toMs)]).toEqual([
      '2026-11-01T09:00:00.000Z',
      '2026-11-01T17:30:00.000Z',
    ]);
  });

  it.each([
    ['', '2026-11-02', {}, 'unfinished'],
    ['2026-11-1', '2026-11-02', {}, 'unfinished'],
    ['2026-02-30', '2026-11-02', {}, 'unfinished'],
    ['2026-11-02 25:00', '2026-11-03', {}, 'unfinished'],
    ['2026-11-03', '2026-11-01', {}, 'backwards'],
    ['2026-12-01', '2026-12-02', {}, 'future'],
    ['2026-11-20 10:00', '2026-11-20 10:30', {}, 'shorter-than-step'],
    ['2026-08-01', '2026-11-20', { periodSeconds: 300 }, 'too-many-steps'],
    ['2026-08-01', '2026-08-02', { periodSeconds: 300 }, 'too-old'],
    ['2025-07-01', '2025-07-02', {}, 'too-old'],
    ['2026-11-01 09:00', '2026-11-02', { source: 'vdm' }, 'vdm-days'],
    ['2026-09-01', '2026-11-20', { source: 'vdm' }, 'vdm-too-long'],
  ] as const)('from "%s" to "%s" %o is %s', (from, to, change, fault) => {
    expect(typed(from, to, change)).toEqual({ ok: false, fault });
  });

  it('knows a day from a day with a time', () => {
    expect(parseMoment(' 2026-11-21 ')).toEqual({ atMs: Date.UTC(2026, 10, 21), wholeDay: true });
    expect(parseMoment('2026-11-21T14:05')).toEqual({ atMs: Date.UTC(2026, 10, 21, 14, 5), wholeDay: false });
  });
});

it('offers only steps that leave values to read', () => {
  const dayMs = 86_400_000;
  expect(stepsFor(dayMs)).toEqual([300, 3600, 21_600, 86_400]);
  expect(stepsFor(30 * dayMs)).toEqual([3600, 21_600, 86_400]);
  expect(stepsFor(3_600_000)).toEqual([300, 3600]);
});
