// A mail host with more than ten addresses.
import { describe, expect, it } from 'vitest';
import { spfMxAddressesExceeded } from '../../../../../electron/engine/audits/spf/mx-addresses-exceeded.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `198.51.100.${index + 1}`);

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  [
    'eleven',
    [txt(domain, 'v=spf1 mx -all'), mx(domain, [10, 'm.example.net']), address('m.example.net', ...addresses(11))],
    'fail',
    'm.example.net has 11 A records',
    [],
  ],
  [
    'ten',
    [txt(domain, 'v=spf1 mx -all'), mx(domain, [10, 'm.example.net']), address('m.example.net', ...addresses(10))],
    'pass',
    '',
    [],
  ],
  [
    'no limit for a',
    [txt(domain, 'v=spf1 a:m.example.net -all'), address('m.example.net', ...addresses(11))],
    'pass',
    '',
    [],
  ],
  [
    'a host that timed out',
    [txt(domain, 'v=spf1 mx -all'), mx(domain, [10, 'm.example.net']), timeout('m.example.net', 'A')],
    'unknown',
    'm.example.net',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-mx-addresses-exceeded', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMxAddressesExceeded, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
