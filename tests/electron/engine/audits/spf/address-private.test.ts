// Addresses that nobody can send from.
import { describe, expect, it } from 'vitest';
import { spfAddressPrivate } from '../../../../../electron/engine/audits/spf/address-private.ts';
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
    'a private network',
    [txt(domain, 'v=spf1 ip4:10.0.0.0/8 ip4:198.51.100.7 -all')],
    'fail',
    'ip4:10.0.0.0/8',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'loopback and link-local',
    [txt(domain, 'v=spf1 ip6:::1 ip6:fe80::1 mx -all')],
    'fail',
    'ip6:::1, ip6:fe80::1',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['public ones', [txt(domain, 'v=spf1 ip4:54.240.0.0/18 ip6:2600:1f00::/24 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-address-private', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAddressPrivate, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
