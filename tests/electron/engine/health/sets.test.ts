// What is in force for mail with a set, once the account's settings and its own are combined.
import { describe, expect, it } from 'vitest';
import type { RegionEvidence } from '../../../../electron/engine/health/known-of.ts';
import { setsOf } from '../../../../electron/engine/health/sets.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import type { SetOption } from '../../../../shared/health/sets.ts';
import type { SesConfigurationSet } from '../../../../shared/ses.ts';
import { address, answer, nxdomain } from '../../../fakes/dns-reply.ts';
import { account, ip, ipEvidence } from '../../../fakes/region-ips.ts';
import * as W from '../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet, seen } from '../../../fakes/ses-identity.ts';

function panel(change: Partial<SesConfigurationSet> = {}, evidence: RegionEvidence = {}) {
  const base = { ...W.wiringEvidence({ regionSets: W.wired(exampleSet(change)) }), ...ipEvidence() };
  return setsOf({ ...base, regionTracking: absent, ...evidence }, { region: 'us-east-1' });
}

function option(wanted: SetOption, change: Partial<SesConfigurationSet> = {}, evidence: RegionEvidence = {}) {
  const found = panel(change, evidence).sets[0]?.options.find(({ option: name }) => name === wanted);
  return found === undefined ? null : [found.effective.en, found.from, found.raw, found.tone];
}

const told = (change: Parameters<typeof account>[0]): RegionEvidence => ({ regionAccount: seen(account(change)) });

describe('an option', () => {
  it('is that of the set, or else of the account, or else a default', () => {
    expect(option('suppression')).toEqual(['BOUNCE, COMPLAINT', 'account', null, 'ok']);
    expect(option('suppression', { suppressedReasons: ['BOUNCE'] })).toEqual([
      'BOUNCE',
      'set',
      'SuppressedReasons: [BOUNCE]',
      'warn',
    ]);
    expect(option('suppression', { suppressedReasons: [] })?.slice(1)).toEqual(['set', 'SuppressedReasons: []', 'bad']);
    expect(option('suppression', {}, told({ suppressedReasons: [] }))?.slice(1)).toEqual(['account', null, 'bad']);
    expect(option('tls', { tlsPolicy: null })?.slice(1)).toEqual(['default', null, 'plain']);
    expect(option('tls', { tlsPolicy: 'REQUIRE' })?.slice(1)).toEqual(['set', 'TlsPolicy: REQUIRE', 'plain']);
    expect(option('max-delivery', { maxDeliverySeconds: 3600 })).toEqual([
      '60 minutes, then it bounces',
      'set',
      'MaxDeliverySeconds: 3600',
      'plain',
    ]);
  });

  it('of VDM is inherited where the set leaves it out, and nothing without VDM', () => {
    const on = told({ engagementTracking: 'ENABLED', optimizedDelivery: 'ENABLED' });
    expect(option('engagement', {}, on)).toEqual(['On', 'account', null, 'plain']);
    expect(option('engagement', { engagementTracking: 'DISABLED' }, on)).toEqual([
      'Off',
      'set',
      'EngagementMetrics: DISABLED',
      'plain',
    ]);
    expect(option('optimized-delivery', { optimizedDelivery: 'ENABLED' }, told({ vdmEnabled: false }))?.[1]).toBe(
      'account',
    );
    expect(option('optimized-delivery', { sendingPool: 'own' }, on)?.[0]).toContain('without effect');
  });

  it('is unknown where the word of the account would hold and may not be read', () => {
    const silent = { regionAccount: denied };
    expect(option('suppression', {}, silent)?.slice(1)).toEqual(['unknown', null, 'unknown']);
    expect(option('engagement', {}, silent)?.[1]).toBe('unknown');
    expect(option('suppression', { suppressedReasons: ['BOUNCE'] }, silent)?.[1]).toBe('set');
    expect(panel({}, silent).gaps.map(({ operation }) => operation)).toHaveLength(1);
  });

  it('says that sending is paused, and by whom', () => {
    expect(option('sending')?.[3]).toBe('ok');
    expect(option('sending', { sendingEnabled: false })?.slice(1)).toEqual(['set', 'SendingEnabled: false', 'bad']);
    expect(option('sending', {}, told({ sendingEnabled: false }))?.slice(1)).toEqual([
      'account',
      'SendingEnabled: true',
      'bad',
    ]);
  });

  it.each([
    [null, {}, 'IP addresses shared with other customers', 'plain'],
    ['ses-shared-pool', {}, 'IP addresses shared with other customers', 'plain'],
    [null, { regionIps: seen([ip({ pool: null })]) }, 'ses-default-dedicated-pool, 1 IP address', 'plain'],
    ['own', {}, 'own, 1 IP address', 'plain'],
    ['own', { regionIps: absent }, 'own has no IP address', 'bad'],
    ['gone', {}, 'gone does not exist', 'bad'],
    ['gone', { regionPools: denied }, 'gone; whether it has IP addresses is not known', 'unknown'],
    [
      'own',
      { regionPools: seen([{ name: 'own', scaling: 'MANAGED' }]) },
      'own, whose IP addresses SES manages',
      'plain',
    ],
  ] as const)('tells what stands behind the pool %s', (sendingPool, evidence, says, tone) => {
    const [effective, , , found] = option('pool', { sendingPool }, evidence) ?? [];
    expect([effective, found]).toEqual([says, tone]);
  });
});

describe('a tracking domain', () => {
  const domain = 'click.shop.example';
  const to = (target: string) => [
    answer(domain, 'CNAME', [{ name: domain, type: 'CNAME', ttlSeconds: 300, target }]),
    { ...address(domain, '192.0.2.9'), chain: [target] },
  ];
  const own = [answer(domain, 'CNAME', []), address(domain, '192.0.2.9'), answer(domain, 'AAAA', [])];
  const state = (replies: readonly DnsReply[], httpsPolicy: string | null = null) =>
    panel({ trackingDomain: domain, httpsPolicy }, { regionTracking: seen([{ domain, replies }]) }).sets[0]?.tracking
      ?.state;

  it('is right at the tracker of the region, or behind a CDN', () => {
    expect(state(to('r.us-east-1.awstrack.me'))).toBe('right');
    expect(state(to('d111.cloudfront.net'), 'REQUIRE')).toBe('right');
    expect(state(to('r.eu-west-1.awstrack.me'))).toBe('wrong');
    expect(state(to('r.us-east-1.awstrack.me'), 'REQUIRE')).toBe('wrong');
    expect(state([nxdomain(domain, 'A'), nxdomain(domain, 'AAAA')])).toBe('missing');
  });

  it('is not known where nothing tells', () => {
    expect(state(own)).toBe('unknown');
    expect(state([])).toBe('unknown');
    expect(panel({ trackingDomain: domain }, { regionTracking: denied }).sets[0]?.tracking).toMatchObject({
      state: 'unknown',
      wanted: 'r.us-east-1.awstrack.me',
    });
    expect(panel().sets[0]?.tracking).toBeNull();
  });
});

describe('the panel', () => {
  it('names the identities whose default a set is, and the sets that could not be read', () => {
    expect(panel().sets[0]?.defaultOf).toEqual(['shop.example']);
    const { sets, unread, gaps } = panel({}, { regionSets: W.withheld('ses:GetConfigurationSet', 'secret') });
    expect([sets, unread, gaps.length]).toEqual([[], ['secret'], 1]);
    expect(setsOf({ regionSets: denied }, { region: 'us-east-1' })).toMatchObject({ sets: [], unread: [] });
  });
});

describe('whose default a set is', () => {
  it('is open where the identities could not be read, and not where only their topics could not', () => {
    const operations = (regionFeeds: NonNullable<RegionEvidence['regionFeeds']>) =>
      panel({}, { regionFeeds }).gaps.map(({ failure }) => failure.kind === 'aws-permission-missing' && failure.action);
    expect(operations(W.withheld('ses:GetEmailIdentity', 'shop.example'))).toEqual(['ses:GetEmailIdentity']);
    expect(operations(W.withheld('ses:GetIdentityNotificationAttributes', 'shop.example'))).toEqual([]);
    expect(operations(denied)).toHaveLength(1);
  });
});
