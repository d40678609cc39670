// ip4 with IPv6 addresses and the reverse.
import { describe, expect, it } from 'vitest';
import { spfAddressFamilyMismatch } from '../../../../../electron/engine/audits/spf/address-family-mismatch.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  [
    'IPv6 behind ip4:',
    [txt(domain, 'v=spf1 ip4:2001:db8::1 -all')],
    'fail',
    'needs "ip6:"',
    ['replace example.com TXT v=spf1 ip6:2001:db8::1 -all'],
  ],
  [
    'IPv4 behind ip6:',
    [txt(domain, 'v=spf1 ip6:198.51.100.7 -all')],
    'fail',
    'needs "ip4:"',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  ['the right way round', [txt(domain, 'v=spf1 ip4:198.51.100.7 ip6:2001:db8::1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-address-family-mismatch', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAddressFamilyMismatch, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
