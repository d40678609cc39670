// Did SES see the same DNS as we do? Its SOA record beside those of the delegated servers.
import type { ZoneServers } from '../../../shared/artifacts.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import type { SesVerificationInfo } from '../../../shared/ses.ts';
import { soaIn } from './negative-ttl.ts';
import { unheardServers } from './unheard-servers.ts';

type SeenSoa = NonNullable<SesVerificationInfo['soa']>;

/**
 * - `other-provider` none of the delegated servers names the primary server that SES saw
 * - `older` the same, with a serial before all of theirs: SES looked before the last change
 * - `same` what SES saw is there now; `unknown` no server told its SOA, or not all of those that would have to
 */
export type SoaComparison = {
  readonly kind: 'other-provider' | 'older' | 'same' | 'unknown';
  readonly primaries: readonly DnsName[];
  readonly serials: readonly number[];
  readonly replies: readonly DnsReply[];
};

export function compareSoa(seen: SeenSoa, zone: ZoneServers): SoaComparison {
  const { servers } = zone;
  const told = servers.flatMap(({ soa }) => {
    const record = soaIn(soa);
    return record === null ? [] : [{ reply: soa, record }];
  });
  const primaries = [...new Set(told.map(({ record }) => record.primary))];
  const fitting = told.filter(({ record }) => record.primary === seen.primary);
  const serials = [...new Set(fitting.map(({ record }) => record.serial))];
  const found = { primaries, serials, replies: (fitting.length > 0 ? fitting : told).map(({ reply }) => reply) };
  if (told.length === 0) return { ...found, kind: 'unknown' };
  // One that was not heard may be the one that SES saw.
  if (fitting.length === 0) return { ...found, kind: unheardServers(zone).length > 0 ? 'unknown' : 'other-provider' };
  return { ...found, kind: serials.every((serial) => isSerialBefore(seen.serial, serial)) ? 'older' : 'same' };
}

/** RFC 1982 3.2: serials go round; two that are half the circle apart are in no order. */
export function isSerialBefore(a: number, b: number): boolean {
  const ahead = (b - a + 2 ** 32) % 2 ** 32;
  return ahead > 0 && ahead < 2 ** 31;
}
