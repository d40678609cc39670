// redirect or exp twice.
import { describe, expect, it } from 'vitest';
import { spfModifierRepeated } from '../../../../../electron/engine/audits/spf/modifier-repeated.ts';
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
    'redirect twice',
    [txt(domain, 'v=spf1 redirect=a.example redirect=b.example')],
    'fail',
    'only once',
    ['replace example.com TXT v=spf1 redirect=a.example'],
  ],
  [
    'exp twice',
    [txt(domain, 'v=spf1 exp=a.example.com exp=b.example.com -all')],
    'fail',
    '"exp"',
    ['replace example.com TXT v=spf1 exp=a.example.com -all'],
  ],
  ['once each', [txt(domain, 'v=spf1 exp=a.example.com redirect=b.example')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-modifier-repeated', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfModifierRepeated, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
