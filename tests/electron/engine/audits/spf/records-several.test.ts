// More than one SPF record.
import { describe, expect, it } from 'vitest';
import { spfRecordsSeveral } from '../../../../../electron/engine/audits/spf/records-several.ts';
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
    'two',
    [txt(domain, 'v=spf1 mx ~all', 'v=spf1 include:a.example mx -all')],
    'fail',
    'example.com has 2 SPF records',
    [
      'replace example.com TXT v=spf1 mx include:a.example ~all',
      'remove example.com TXT v=spf1 include:a.example mx -all',
    ],
  ],
  [
    'a redirect among them',
    [txt(domain, 'v=spf1 redirect=a.example', 'V=SPF1 mx -all')],
    'fail',
    '2 SPF records',
    ['replace example.com TXT v=spf1 include:a.example mx -all', 'remove example.com TXT V=SPF1 mx -all'],
  ],
  ['one beside other texts', [txt(domain, 'v=spf1 mx ~all', 'v=spf10 x', 'hello')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-records-several', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRecordsSeveral, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
