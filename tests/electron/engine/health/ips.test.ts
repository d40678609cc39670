// Dedicated IP addresses, their names, their listings and their pools.
import { describe, expect, it } from 'vitest';
import type { RegionEvidence } from '../../../../electron/engine/health/known-of.ts';
import { ipsOf } from '../../../../electron/engine/health/ips.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { nxdomain, timeout } from '../../../fakes/dns-reply.ts';
import { ip, ipEvidence, names, ptr, ptrName, snds } from '../../../fakes/region-ips.ts';
import * as W from '../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet, nowMs, seen } from '../../../fakes/ses-identity.ts';

function panel(change: RegionEvidence = {}) {
  const value = ipsOf(ipEvidence(change), { region: 'us-east-1' });
  return { ...value, row: value.ips.known ? value.ips.value[0] : undefined };
}

describe('ipsOf', () => {
  it('shows an address that is all in order', () => {
    const { row, headline, autoWarmup } = panel();
    expect(row).toMatchObject({
      address: '192.0.2.1',
      ptr: { names: ['a1.shop.example'], confirmed: 'yes' },
      listings: { known: true, value: [] },
      snds: { known: true, value: { atMs: nowMs - 86_400_000, spamRate: 0, trapHits: 0, rcptCommands: null } },
    });
    expect(headline.en).toContain('warm, named and on no block list');
    expect(autoWarmup).toBe(true);
  });

  it.each([
    [nxdomain(ptrName, 'PTR'), 'none', 'Without a name'],
    [timeout(ptrName, 'PTR'), 'unknown', 'Not everything'],
  ])('tells no name from one that was not looked up', (reply, confirmed, headline) => {
    const { row, headline: said } = panel({ regionIpNames: names(reply) });
    expect(row?.ptr.confirmed).toBe(confirmed);
    expect(said.en).toContain(headline);
  });

  it('tells a name that leads nowhere from one whose way back was not looked up', () => {
    const confirmed = (forward: DnsReply) => panel({ regionIpNames: names(ptr, forward) }).row?.ptr.confirmed;
    expect(confirmed(nxdomain('a1.shop.example', 'A'))).toBe('no');
    expect(confirmed(timeout('a1.shop.example', 'A'))).toBe('unknown');
  });

  it('puts a listing first, then a name, then the warm-up', () => {
    const listing = { address: '192.0.2.1', list: 'dnsbl.example', description: '', listedAtMs: null };
    const cold = seen([ip({ warmupStatus: 'IN_PROGRESS', warmupPercentage: 20 })]);
    const unnamed = names(nxdomain(ptrName, 'PTR'));
    const all = { regionIps: cold, regionIpNames: unnamed, regionIpListings: seen([listing]) };
    expect(panel(all).headline.en).toContain('block list');
    expect(panel({ regionIps: cold, regionIpNames: unnamed }).headline.en).toContain('Without a name');
    expect(panel({ regionIps: cold }).headline.en).toContain('warming up');
  });

  it('takes the newest day that Outlook tells of', () => {
    const { row } = panel({ regionSnds: seen([snds('SpamRate', 1, 0.5, null), snds('RCPTCommands', 10, 20, null)]) });
    expect(row?.snds).toMatchObject({ value: { spamRate: 0.5, rcptCommands: 20, trapHits: null } });
    expect(panel({ regionSnds: seen([]) }).row?.snds).toMatchObject({ known: true, value: null });
  });

  it('does not say that a pool is empty or unused where that could not be read', () => {
    const poolOf = (change: RegionEvidence) => {
      const { pools } = panel(change);
      return pools.known ? pools.value[0] : undefined;
    };
    expect(poolOf({ regionIps: denied, regionSets: denied })).toMatchObject({ ips: null, usedBy: null });
    expect(poolOf({ regionIps: absent, regionSets: absent })).toMatchObject({ ips: 0, usedBy: [] });
  });

  it('counts addresses and sets by pool, the default one among them where it holds an address', () => {
    const { pools } = panel({
      regionIps: seen([ip(), ip({ address: '192.0.2.2', pool: null })]),
      regionSets: W.wired(exampleSet({ sendingPool: 'own' }), exampleSet({ name: 'plain' })),
    });
    expect(pools).toMatchObject({
      value: [
        { name: 'ses-default-dedicated-pool', ips: 1, usedBy: ['plain'] },
        { name: 'own', ips: 1, usedBy: ['shop-default'] },
      ],
    });
  });

  it('lives without what may not be read', () => {
    const { row, pools, autoWarmup } = panel({
      regionIpListings: denied,
      regionSnds: denied,
      regionPools: denied,
      regionAccount: denied,
    });
    expect([row?.listings.known, row?.snds.known, pools.known, autoWarmup]).toEqual([false, false, false, null]);
    expect(panel({ regionIps: denied }).headline.en).toContain('could not be read');
    expect(panel({ regionIps: absent }).headline.en).toContain('No dedicated IP');
  });
});
