// What a region tells about its health: one read each, the rates by the hour, and each mailbox provider's week.
import { describe, expect, it } from 'vitest';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { knownProviders } from '../../../shared/health/metrics.ts';
import { bounceAlarm, dayMs, hourMs, tenant } from '../../fakes/region-health.ts';
import { nowMs } from '../../fakes/ses-identity.ts';
import { gatherRegion } from './region-world.ts';

const plain = [
  'regionAccount',
  'regionStatistics',
  'regionAlarms',
  'regionRecommendations',
  'regionTenants',
  'regionEntities',
  'regionEndpoints',
] as const satisfies readonly ArtifactName[];
const refused: AwsFailure = { kind: 'aws-permission-missing', action: 'ses:X', region: 'us-east-1' };

describe('the plain reads of a region', () => {
  it('bring their values, an empty list as seen', async () => {
    const { gathered } = await gatherRegion(plain, { alarms: [bounceAlarm()], tenants: [tenant('ENABLED')] });
    expect(gathered).toMatchObject({
      regionAccount: { state: 'seen', value: { region: 'us-east-1', enforcement: 'HEALTHY' } },
      regionStatistics: { state: 'seen' },
      regionAlarms: { state: 'seen', value: [{ name: 'bounces' }] },
      regionRecommendations: { state: 'seen', value: [] },
      regionTenants: { state: 'seen', value: [{ name: 'blue' }] },
      regionEntities: { state: 'seen', value: [] },
      regionEndpoints: { state: 'seen', value: [] },
    });
  });

  it('are unreachable, not empty, where they are refused', async () => {
    const { gathered } = await gatherRegion(plain, {}, { failing: () => refused });
    expect(plain.map((name) => gathered[name]?.state)).toEqual(plain.map(() => 'unreachable'));
  });
});

describe('regionReputation', () => {
  it('brings both rates of two weeks by the hour', async () => {
    const { gathered } = await gatherRegion(['regionReputation'], {});
    const evidence = gathered.regionReputation;
    const series = evidence?.state === 'seen' ? evidence.value : [];
    expect(series.map(({ metric, dimensions }) => [metric, dimensions])).toEqual([
      ['Reputation.BounceRate', []],
      ['Reputation.ComplaintRate', []],
    ]);
    const times = series[0]?.points.map(({ atMs }) => atMs) ?? [];
    expect(times).toHaveLength(14 * 24);
    expect(times.every((atMs) => atMs % hourMs === 0)).toBe(true);
    expect(Math.abs(nowMs - (times.at(-1) ?? 0))).toBeLessThanOrEqual(hourMs);
  });

  it('keeps a metric that does not exist as a series without points', async () => {
    const { gathered } = await gatherRegion(['regionReputation'], { metrics: [] });
    expect(gathered.regionReputation).toMatchObject({ state: 'seen', value: [{ points: [] }, { points: [] }] });
  });
});

describe('regionProviders', () => {
  it('asks each provider for seven whole days in UTC', async () => {
    const { gathered } = await gatherRegion(['regionProviders'], {});
    const evidence = gathered.regionProviders;
    const series = evidence?.state === 'seen' ? evidence.value : [];
    expect(series).toHaveLength(3 * knownProviders.length);
    expect([...new Set(series.map(({ dimensions }) => dimensions[0]?.value))]).toEqual(knownProviders);
    const times = series[0]?.points.map(({ atMs }) => atMs) ?? [];
    expect(times).toHaveLength(7);
    expect(times.every((atMs) => atMs % dayMs === 0 && atMs + dayMs <= nowMs)).toBe(true);
  });

  it('asks nothing where VDM is off', async () => {
    const { gathered, asked } = await gatherRegion(['regionProviders'], { account: { vdmEnabled: false } });
    expect(gathered.regionProviders?.state).toBe('absent');
    expect(asked.map(({ read }) => read)).toEqual(['account']);
  });

  it.each(['account', 'vdmMetrics'])('is not known where %s is refused', async (read) => {
    const failing = (asked: { readonly read: string }) => (asked.read === read ? refused : null);
    const { gathered } = await gatherRegion(['regionProviders'], {}, { failing });
    expect(gathered.regionProviders).toMatchObject({ state: 'unreachable', why: { failure: refused } });
  });
});
