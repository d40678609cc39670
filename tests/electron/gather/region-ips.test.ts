// What is asked about dedicated IP addresses and tracking domains, and what is left out where there are none.
import { describe, expect, it } from 'vitest';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import { address, answer, timeout } from '../../fakes/dns-reply.ts';
import { exampleSet } from '../../fakes/ses-identity.ts';
import { gatherRegion } from './region-world.ts';

const ip = (one: string) => ({ address: one, warmupStatus: 'DONE', warmupPercentage: 100, pool: 'own' });
const dedicatedIps = [ip('192.0.2.1'), ip('192.0.2.2')];
const names: readonly ArtifactName[] = ['regionIps', 'regionIpNames', 'regionIpListings', 'regionSnds'];

const ptr = (name: string, target: string) => answer(name, 'PTR', [{ name, type: 'PTR', ttlSeconds: 300, target }]);

describe('dedicated IP addresses', () => {
  it('are absent where there are none, and nothing else is asked', async () => {
    const { gathered, asked } = await gatherRegion(names, {});
    expect(names.map((name) => gathered[name]?.state)).toEqual(names.map(() => 'absent'));
    expect(asked.map(({ read }) => read)).toEqual(['dedicatedIps']);
  });

  it('are asked for their names, and where these lead back', async () => {
    const replies = [
      ptr('1.2.0.192.in-addr.arpa', 'a.shop.example'),
      address('a.shop.example', '192.0.2.1'),
      timeout('2.2.0.192.in-addr.arpa', 'PTR'),
    ];
    const { gathered } = await gatherRegion(['regionIpNames'], { dedicatedIps }, { replies });
    const evidence = gathered.regionIpNames;
    const told = evidence?.state === 'seen' ? evidence.value : [];
    expect(told.map((one) => [one.address, one.replies.map(({ outcome }) => outcome)])).toEqual([
      ['192.0.2.1', ['answer', 'answer']],
      ['192.0.2.2', ['timeout']],
    ]);
  });

  it('are looked up on the block lists that SES knows', async () => {
    const listing = { address: '192.0.2.2', list: 'dnsbl.example', description: 'spam', listedAtMs: null };
    const { gathered } = await gatherRegion(names, { dedicatedIps, ipListings: [listing] });
    expect(gathered.regionIpListings).toMatchObject({ value: [listing] });
  });

  it('have their SNDS metrics read under whatever dimension these have', async () => {
    const dimensions = [{ name: 'IPAddress', value: '192.0.2.1' }];
    const atMs = 1_799_900_000_000;
    const series = { metric: 'SNDS.SpamRate', dimensions, points: [{ atMs, value: 1 }] };
    const { gathered } = await gatherRegion(names, {
      dedicatedIps,
      metrics: [series, { metric: 'Send', dimensions: [], points: [] }],
    });
    expect(gathered.regionSnds).toMatchObject({ value: [series] });
    const none = await gatherRegion(['regionSnds'], { dedicatedIps, metrics: [] });
    expect(none.gathered.regionSnds).toMatchObject({ state: 'seen', value: [] });
  });

  it('leave open what CloudWatch would not tell', async () => {
    const metrics = [{ metric: 'SNDS.TrapHits', dimensions: [], points: [] }];
    const { gathered } = await gatherRegion(
      ['regionSnds', 'regionIps'],
      { dedicatedIps, metrics },
      {
        failing: ({ read, region }) =>
          read === 'metrics' ? { kind: 'aws-permission-missing', action: 'cloudwatch:GetMetricData', region } : null,
      },
    );
    expect(gathered.regionSnds?.state).toBe('unreachable');
    expect(gathered.regionIps?.state).toBe('seen');
  });
});

describe('regionTracking', () => {
  const set = (name: string, trackingDomain: string | null) => exampleSet({ name, trackingDomain });

  it('asks each domain once, and is absent without any', async () => {
    const configurationSets = [set('a', 'click.shop.example'), set('b', 'click.shop.example'), set('c', null)];
    const { gathered } = await gatherRegion(['regionTracking'], { configurationSets });
    expect(gathered.regionTracking).toMatchObject({
      value: [{ domain: 'click.shop.example', replies: { length: 3 } }],
    });
    const none = await gatherRegion(['regionTracking'], { configurationSets: [set('c', null)] });
    expect(none.gathered.regionTracking?.state).toBe('absent');
  });
});
