// Mechanisms that SPF does not have.
import { describe, expect, it } from 'vitest';
import { spfMechanismUnknown } from '../../../../../electron/engine/audits/spf/mechanism-unknown.ts';
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
    'a misspelt one',
    [txt(domain, 'v=spf1 inlcude:a.example -all')],
    'fail',
    '"include" was probably meant',
    ['replace example.com TXT v=spf1 include:a.example -all'],
  ],
  [
    'ipv4',
    [txt(domain, 'v=spf1 ipv4:198.51.100.7 -all')],
    'fail',
    '"ip4" was probably meant',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'a bare address',
    [txt(domain, 'v=spf1 198.51.100.7 -all')],
    'fail',
    'no such mechanism',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'one that nobody can guess',
    [txt(domain, 'v=spf1 moo mx -all')],
    'fail',
    'moo',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'all that there are',
    [txt(domain, 'v=spf1 a mx ptr ip4:198.51.100.7 ip6:2001:db8::1 exists:a.example.net include:a.example all')],
    'pass',
    '',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-mechanism-unknown', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMechanismUnknown, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
