import { expect, test } from 'vitest';
import { compareSoa, isSerialBefore } from '../../../../electron/engine/derive/soa-comparison.ts';
import { negativeTtlSeconds } from '../../../../electron/engine/derive/negative-ttl.ts';
import type { SoaRecord } from '../../../../shared/dns.ts';
import { timeout } from '../../../fakes/dns-reply.ts';
import { domain, ns1, ns2, soaReply, zoneServers } from '../audits/ses-dkim/token-cases.ts';

test.each([
  [1, 2, true],
  [2, 1, false],
  [7, 7, false],
  // RFC 1982 3.2: past the largest number, they begin again at 0.
  [4_294_967_295, 0, true],
  [0, 4_294_967_295, false],
  [0, 2 ** 31 - 1, true],
  [0, 2 ** 31, false],
])('serial %i before %i: %s', (a, b, expected) => {
  expect(isSerialBefore(a, b)).toBe(expected);
});

const saw = (serial: number, primary = 'ns1.dns-host.example') => ({ primary, admin: 'a.example', serial });
const serversWith = (...changes: readonly Partial<SoaRecord>[]) =>
  zoneServers({ servers: changes.map((change, at) => ({ ...(at === 0 ? ns1 : ns2), soa: soaReply(domain, change) })) });

test('with two providers, the one that SES saw decides', () => {
  const two = serversWith({ serial: 20 }, { primary: 'ns2.other-host.example', serial: 900 });
  expect(compareSoa(saw(20), two)).toMatchObject({ kind: 'same', serials: [20] });
  expect(compareSoa(saw(899, 'ns2.other-host.example'), two).kind).toBe('older');
  expect(compareSoa(saw(20, 'ns1.third-host.example'), two)).toMatchObject({
    kind: 'other-provider',
    primaries: ['ns1.dns-host.example', 'ns2.other-host.example'],
  });
});

test('one server that still has the serial that SES saw keeps it from being older', () => {
  expect(compareSoa(saw(20), serversWith({ serial: 20 }, { serial: 21 })).kind).toBe('same');
  expect(compareSoa(saw(19), serversWith({ serial: 20 }, { serial: 21 })).kind).toBe('older');
});

test('a server that was not heard may be the one that SES saw', () => {
  const half = zoneServers({
    servers: [
      { ...ns1, soa: soaReply(domain) },
      { ...ns2, soa: timeout(domain, 'SOA') },
    ],
  });
  expect(compareSoa(saw(20, 'ns1.third-host.example'), half).kind).toBe('unknown');
});

test('without any SOA it is unknown', () => {
  const silent = zoneServers({ servers: [{ ...ns1, soa: timeout(domain, 'SOA') }] });
  expect(compareSoa(saw(1), silent).kind).toBe('unknown');
});

test('the negative TTL is the lesser of TTL and MINIMUM', () => {
  const soa = (ttlSeconds: number, minimumSeconds: number) => {
    const [record] = soaReply(domain, { ttlSeconds, minimumSeconds }).records;
    return record?.type === 'SOA' ? negativeTtlSeconds(record) : null;
  };
  expect(soa(3600, 900)).toBe(900);
  expect(soa(60, 86_400)).toBe(60);
});
