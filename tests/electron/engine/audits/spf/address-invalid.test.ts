// Addresses and prefix lengths that cannot be.
import { describe, expect, it } from 'vitest';
import { spfAddressInvalid } from '../../../../../electron/engine/audits/spf/address-invalid.ts';
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
    'too short',
    [txt(domain, 'v=spf1 ip4:198.51.100 mx -all')],
    'fail',
    'all four numbers',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'with a port',
    [txt(domain, 'v=spf1 ip4:198.51.100.7:25 -all')],
    'fail',
    'no port',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'leading zeros',
    [txt(domain, 'v=spf1 ip4:198.51.100.007 -all')],
    'fail',
    'leading zeros',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'a leading zero in the prefix',
    [txt(domain, 'v=spf1 ip4:198.51.100.0/024 -all')],
    'fail',
    'leading zero',
    ['replace example.com TXT v=spf1 ip4:198.51.100.0/24 -all'],
  ],
  [
    'prefix out of range',
    [txt(domain, 'v=spf1 ip6:2001:db8::/129 mx -all')],
    'fail',
    'at most 128',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'single slash before the IPv6 prefix',
    [txt(domain, 'v=spf1 a/24/64 -all')],
    'fail',
    '//64',
    ['replace example.com TXT v=spf1 a/24//64 -all'],
  ],
  [
    'a host name',
    [txt(domain, 'v=spf1 ip4:mail.example.com -all')],
    'fail',
    'not an IPv4 address',
    ['replace example.com TXT v=spf1 a:mail.example.com -all'],
  ],
  ['valid ones', [txt(domain, 'v=spf1 ip4:198.51.100.0/24 ip6:2001:db8::/32 a/0//0 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-address-invalid', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAddressInvalid, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
