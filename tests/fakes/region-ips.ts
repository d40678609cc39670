// Dedicated IP addresses of a region that are all in order, and what differs: for tests of addresses, pools and sets.
import type { RegionEvidence } from '../../electron/engine/health/known-of.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { MetricSeries, SendPoint } from '../../shared/health/metrics.ts';
import type { SesAccount, SesDedicatedIp } from '../../shared/ses.ts';
import { address, answer } from './dns-reply.ts';
import { healthyAccount } from './memory-answers.ts';
import { nowMs, seen } from './ses-identity.ts';

export function account(change: Partial<SesAccount> = {}): SesAccount {
  return { ...healthyAccount, region: 'us-east-1', ...change };
}

export function ip(change: Partial<SesDedicatedIp> = {}): SesDedicatedIp {
  return { address: '192.0.2.1', warmupStatus: 'DONE', warmupPercentage: 100, pool: 'own', ...change };
}

/** 192.0.2.1 is called a1.shop.example, which leads back to it unless told otherwise. */
export function names(...replies: readonly DnsReply[]) {
  return seen([{ address: '192.0.2.1', replies }]);
}
export const ptrName = '1.2.0.192.in-addr.arpa';
export const ptr = answer(ptrName, 'PTR', [{ name: ptrName, type: 'PTR', ttlSeconds: 300, target: 'a1.shop.example' }]);
export const back = address('a1.shop.example', '192.0.2.1');

/** By the day, the newest last. */
export function snds(metric: string, ...values: readonly (number | null)[]): MetricSeries {
  const points = values.map((value, index) => ({ atMs: nowMs - (values.length - index) * 86_400_000, value }));
  return { metric: `SNDS.${metric}`, dimensions: [{ name: 'IP', value: '192.0.2.1' }], points };
}

/** The same number of sends on each of the last 14 days, or what is told of each. */
export function sends(...perDay: readonly number[]): readonly SendPoint[] {
  return Array.from({ length: 14 }, (_, day) => ({
    atMs: nowMs - (14 - day) * 86_400_000 + 3_600_000,
    attempts: perDay[day % perDay.length] ?? 0,
    bounces: 0,
    complaints: 0,
    rejects: 0,
  }));
}

export function ipEvidence(change: RegionEvidence = {}): RegionEvidence {
  return {
    regionAccount: seen(account()),
    regionIps: seen([ip()]),
    regionPools: seen([{ name: 'own', scaling: 'STANDARD' }]),
    regionIpNames: names(ptr, back),
    regionIpListings: seen([]),
    regionSnds: seen([snds('SpamRate', 0, 0), snds('TrapHits', 0)]),
    regionStatistics: seen(sends(5000)),
    ...change,
  };
}
