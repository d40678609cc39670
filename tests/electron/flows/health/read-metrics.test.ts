// Reading metrics: ranges that make no sense, rows that could not be had, and what there is to choose from.
import { describe, expect, it } from 'vitest';
import { exportMetrics, metricChoices, readMetrics } from '../../../../electron/flows/health/read-metrics.ts';
import { metricAskSchema, type MetricAsk } from '../../../../shared/health/asks.ts';
import { memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { nowMs } from '../../../fakes/ses-identity.ts';

const dayMs = 86_400_000;
const cloudWatch = {
  source: 'cloudwatch',
  region: 'us-east-1',
  dimensions: [],
  fromMs: nowMs - 7 * dayMs,
  toMs: nowMs,
  periodSeconds: 3600,
} as const;
const byProvider = {
  source: 'vdm',
  region: 'us-east-1',
  dimensions: [],
  split: { by: 'ISP', values: ['Gmail', 'Yahoo'] },
  fromMs: nowMs - 7 * dayMs,
  toMs: nowMs,
} as const;

const world = (options: Partial<MemorySesOptions> = {}) => ({
  ses: memorySes({ regions: { 'us-east-1': {} }, ...options }),
  clock: { nowMs: () => nowMs },
});

describe('reading metrics', () => {
  it('brings every step of the range and a delivery rate', async () => {
    const table = await readMetrics(cloudWatch, world());
    expect(table.ok && table.value.groups[0]?.counts[0]?.points.length).toBe(7 * 24);
    expect(table.ok && table.value.groups[0]?.rates.map(({ rate }) => rate)).toContain('delivery');
  });

  it.each([
    ['an end before the start', { ...cloudWatch, toMs: cloudWatch.fromMs }, /ends before it begins/u],
    ['more than 60 days of VDM', { ...byProvider, fromMs: nowMs - 61 * dayMs }, /at most 60 days/u],
    ['steps without number', { ...cloudWatch, fromMs: nowMs - 30 * dayMs, periodSeconds: 300 }, /steps/u],
  ] satisfies readonly (readonly [string, MetricAsk, RegExp])[])(
    'refuses %s in one sentence',
    async (_what, ask, says) => {
      const account = world();
      const table = await readMetrics(ask, account);
      expect(!table.ok && table.failure.kind === 'bad-input' && table.failure.because.en).toMatch(says);
      expect(account.ses.asked).toEqual([]);
    },
  );

  it('keeps the rows that could be had where one was refused', async () => {
    const failure = { kind: 'aws-throttled', operation: 'BatchGetMetricData', region: 'us-east-1' } as const;
    let first = true;
    const account = world({
      failing: ({ read }) => {
        if (read !== 'vdmMetrics' || !first) return null;
        first = false;
        return failure;
      },
    });
    const table = await readMetrics(byProvider, account);
    expect(table.ok && table.value.groups.map(({ value }) => value)).toEqual(['Yahoo']);
    expect(table.ok && table.value.gaps).toMatchObject([{ subject: 'Gmail', failure }]);
  });

  it('refuses as AWS does where nothing could be had', async () => {
    const failure = { kind: 'aws-permission-missing', action: 'ses:BatchGetMetricData', region: 'us-east-1' } as const;
    expect(await readMetrics(byProvider, world({ failing: () => failure }))).toEqual({ ok: false, failure });
  });

  it('does without the names of metrics where they may not be listed', async () => {
    const failure = { kind: 'aws-permission-missing', action: 'cloudwatch:ListMetrics', region: 'us-east-1' } as const;
    const table = await readMetrics(
      cloudWatch,
      world({ failing: ({ read }) => (read === 'metricNames' ? failure : null) }),
    );
    expect(table.ok && table.value.gaps).toMatchObject([{ operation: 'ListMetrics', failure }]);
    expect(table.ok && table.value.notThere).toEqual([]);
  });

  it('writes the table as CSV', async () => {
    const written: string[] = [];
    const writeText = (_path: string, text: string) => {
      written.push(text);
      return Promise.resolve({ ok: true, value: null } as const);
    };
    expect(await exportMetrics(cloudWatch, world(), { path: 'x.csv', writeText })).toEqual({ ok: true, value: null });
    expect(written[0]?.split('\r\n')[0]).toMatch(/^start_utc,Send,Delivery,Bounce,.*bounce \(Bounce \/ Send\)/u);
  });
});

describe('what there is to choose from', () => {
  it('names a gap for each list that could not be had', async () => {
    const failure = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region: 'us-east-1' } as const;
    const choices = await metricChoices(
      'us-east-1',
      world({ failing: ({ read }) => (read === 'identities' ? failure : null) }),
    );
    expect(choices.gaps).toMatchObject([{ operation: 'ListEmailIdentities', failure }]);
    expect(choices.vdmEnabled).toBe(true);
  });
});

describe('the schema of the ask', () => {
  it('turns down what no panel asks', () => {
    const parses = (ask: unknown) => metricAskSchema.safeParse(ask).success;
    expect(parses(cloudWatch)).toBe(true);
    expect(parses(byProvider)).toBe(true);
    expect(parses({ ...cloudWatch, periodSeconds: 60 })).toBe(false);
    expect(parses({ ...byProvider, split: { by: 'COUNTRY', values: ['x'] } })).toBe(false);
    expect(parses({ ...cloudWatch, region: 'http://x' })).toBe(false);
    expect(parses({ ...cloudWatch, more: 1 })).toBe(false);
  });
});
