// Networks far larger than a sender needs.
import { describe, expect, it } from 'vitest';
import { spfAuthorisationBroad } from '../../../../../electron/engine/audits/spf/authorisation-broad.ts';
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
  ['a /8', [txt(domain, 'v=spf1 ip4:54.0.0.0/8 -all')], 'fail', '16,777,216 IPv4 addresses', []],
  ['half of IPv6', [txt(domain, 'v=spf1 ip6:2600::/12 -all')], 'fail', 'ip6:2600::/12', []],
  ['any server beside the own', [txt(domain, 'v=spf1 a/8 -all')], 'fail', 'a/8', []],
  [
    'a /16, counted with what is included',
    [
      txt(domain, 'v=spf1 ip4:54.240.0.0/16 include:a.example -all'),
      txt('a.example', 'v=spf1 ip4:198.51.100.0/24 -all'),
    ],
    'pass',
    '65,792 IPv4 addresses',
    [],
  ],
  ['a large network that is refused', [txt(domain, 'v=spf1 -ip4:54.0.0.0/8 ~all')], 'pass', '0 IPv4', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-authorisation-broad', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAuthorisationBroad, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
