// Eight to ten lookups.
import { describe, expect, it } from 'vitest';
import { spfLookupsNearLimit } from '../../../../../electron/engine/audits/spf/lookups-near-limit.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const includes = (count: number): string =>
  Array.from({ length: count }, (_, index) => `include:i${index}.example`).join(' ');
const included = (count: number): readonly DnsReply[] =>
  Array.from({ length: count }, (_, index) => txt(`i${index}.example`, 'v=spf1 ip4:198.51.100.7'));

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  ['eight', [txt(domain, `v=spf1 ${includes(8)} -all`), ...included(8)], 'fail', '8 of 10', []],
  ['ten', [txt(domain, `v=spf1 ${includes(10)} -all`), ...included(10)], 'fail', '10 of 10', []],
  ['seven', [txt(domain, `v=spf1 ${includes(7)} -all`), ...included(7)], 'pass', '7 of 10', []],
  ['eleven', [txt(domain, `v=spf1 ${includes(11)} -all`), ...included(11)], 'not-applicable', 'already exceeded', []],
  [
    'eight known, one branch not',
    [txt(domain, `v=spf1 ${includes(8)} -all`), ...included(7), timeout('i7.example', 'TXT')],
    'unknown',
    'i7.example',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-lookups-near-limit', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfLookupsNearLimit, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
