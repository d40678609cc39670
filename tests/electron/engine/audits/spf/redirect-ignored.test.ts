// A redirect beside "all".
import { describe, expect, it } from 'vitest';
import { spfRedirectIgnored } from '../../../../../electron/engine/audits/spf/redirect-ignored.ts';
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
    'behind all',
    [txt(domain, 'v=spf1 mx ~all redirect=a.example')],
    'fail',
    'ignored',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  [
    'before all',
    [txt(domain, 'v=spf1 redirect=a.example mx ~all')],
    'fail',
    'ignored',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  ['without all', [txt(domain, 'v=spf1 mx redirect=a.example')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-redirect-ignored', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRedirectIgnored, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
