// The four regions of the demo account in numbers: each tells its story, on whatever day it is looked at.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../../../electron/demo/demo-world.ts';
import { judgeAlarm } from '../../../../../electron/demo/ses/alarms/judge-alarm.ts';
import { countAll, countedBy, daysIn, type Metric } from '../../../../../electron/demo/ses/messages/count-metrics.ts';
import { metricsThere, readMetric } from '../../../../../electron/demo/ses/query/metrics.ts';
import { demoScenario } from '../../../../../electron/demo/ses/scenario/demo-scenario.ts';
import { demoAccountId, demoRegions } from '../../../../../electron/demo/ses/start-demo-ses.ts';
import { isVdmEnabled } from '../../../../../electron/demo/ses/state/account-state.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';
import { quotaUse } from '../../../../../electron/demo/ses/state/quota-use.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const world = demoWorld();
const scenario = demoScenario();

function lookAt(nowMs: number) {
  const told = (_accountId: string, region: string) => scenario[region] ?? {};
  const site = openSite({ world: () => world, publish: null, nowMs: () => nowMs, seed: 'plumbline', told });
  return (region: string) => {
    const account = site.region(demoAccountId, region);
    const midnightMs = Math.floor(nowMs / dayMs) * dayMs;
    const read = (name: string, days: number, periodMs = dayMs) =>
      readMetric(account, {
        namespace: 'AWS/SES',
        name,
        dimensions: [],
        sinceMs: midnightMs - days * dayMs,
        untilMs: nowMs,
        periodMs,
      }).map(({ startMs, values }) => ({ daysAgo: (midnightMs - startMs) / dayMs, value: values.at(-1) ?? 0 }));
    const vdm = (metric: Metric, provider: string | null = null): number => {
      const wanted = countedBy(account, nowMs).filter(({ labels }) => provider === null || labels.ISP === provider);
      const days = daysIn({ startMs: midnightMs - 30 * dayMs, endMs: nowMs });
      return days.reduce((sum, day) => sum + countAll(wanted, metric, day), 0);
    };
    const share = quotaUse(account, nowMs) / account.settings.max24HourSend;
    return { account, read, vdm, share, rate: (name: string) => read(`Reputation.${name}Rate`, 14, hourMs) };
  };
}

const fridayMs = Date.parse('2026-11-20T09:00:00Z');

function expectWithin(value: number | undefined, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

it('are all there, two of them with VDM', () => {
  expect(Object.keys(scenario).toSorted()).toEqual(demoRegions.toSorted());
  const regions = lookAt(fridayMs);
  expect(demoRegions.filter((region) => isVdmEnabled(regions(region).account.settings))).toEqual([
    'us-east-1',
    'eu-west-1',
  ]);
});

// A working day in the morning, a Sunday late, the day on which Europe's clocks change.
describe.each(['2026-11-20T09:00:00Z', '2026-11-22T23:17:00Z', '2027-03-28T01:30:00Z'])('at %s', (now) => {
  const nowMs = Date.parse(now);
  const regions = lookAt(nowMs);

  it('us-east-1 is healthy, but Yahoo complains', () => {
    const { account, read, vdm, rate, share } = regions('us-east-1');
    expectWithin(share, 0.29, 0.44);
    const sent = read('Send', 28).filter(({ daysAgo }) => daysAgo > 0);
    expectWithin(sent.reduce((sum, { value }) => sum + value, 0) / sent.length, 36_500, 39_500);
    const [least = 0, most = 0] = [Math.min, Math.max].map((of) => of(...sent.map(({ value }) => value)));
    expect(least).toBeLessThan(0.8 * most);
    expectWithin(rate('Bounce').at(-1)?.value, 0.0125, 0.0139);
    expect(rate('Complaint').at(-1)?.value).toBeLessThan(0.001);
    expectWithin(vdm('COMPLAINT') / vdm('SEND'), 0.00025, 0.00035);
    expectWithin(vdm('COMPLAINT', 'Yahoo') / vdm('DELIVERY_COMPLAINT', 'Yahoo'), 0.0022, 0.0028);
    const bounces = read('Bounce', 28).toSorted((one, other) => other.value - one.value);
    expect(bounces[0]?.daysAgo).toBe(23);
    expect(vdm('OPEN')).toBeGreaterThan(vdm('CLICK'));
    const states = [...account.alarms.values()].map((alarm) => judgeAlarm(account, alarm, nowMs).state);
    expect(states).toEqual(['OK', 'OK']);
  });

  it('eu-west-1 is under review: more bounces day by day, past the line, and nobody is told', () => {
    const { account, rate, share } = regions('eu-west-1');
    expect(account.settings.enforcement).toBe('PROBATION');
    expectWithin(share, 0.87, 0.96);
    const rates = rate('Bounce');
    expectWithin(rates[0]?.value, 0.028, 0.033);
    expectWithin(rates.at(-1)?.value, 0.066, 0.073);
    const crossed = rates.find(({ value }) => value >= 0.05);
    expectWithin(crossed?.daysAgo, 2, 6);
    expect(account.alarms.size).toBe(0);
  });

  it('ap-northeast-1 is in the sandbox: a dozen test mails, and metrics that do not exist', () => {
    const { account, read } = regions('ap-northeast-1');
    expect(account.settings).toMatchObject({ productionAccess: false, max24HourSend: 200 });
    expectWithin(
      read('Send', 28).reduce((sum, { value }) => sum + value, 0),
      12,
      20,
    );
    expect(metricsThere(account, nowMs).map(({ name }) => name)).toEqual([
      'Send',
      'Delivery',
      'Reputation.BounceRate',
      'Reputation.ComplaintRate',
    ]);
  });

  it('us-west-2 was paused nine days ago, and has no data since', () => {
    const { account, read, rate, share } = regions('us-west-2');
    expect(account.settings).toMatchObject({ enforcement: 'SHUTDOWN', sendingEnabled: false });
    expect(share).toBe(0);
    for (const name of ['Send', 'Bounce', 'Reputation.BounceRate'])
      expect(read(name, 28).at(-1)?.daysAgo).toBe(name.includes('.') ? 9 : 10);
    expectWithin(rate('Bounce').at(-1)?.value, 0.116, 0.12);
  });
});
