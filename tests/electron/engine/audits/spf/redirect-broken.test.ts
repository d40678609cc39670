// A redirect without a valid record behind it.
import { describe, expect, it } from 'vitest';
import { spfRedirectBroken } from '../../../../../electron/engine/audits/spf/redirect-broken.ts';
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
    'no record',
    [txt(domain, 'v=spf1 mx redirect=a.example'), txt('a.example', 'hello')],
    'fail',
    'a.example has no SPF record',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  [
    'a broken include below it',
    [txt(domain, 'v=spf1 redirect=a.example'), txt('a.example', 'v=spf1 include:b.example ~all')],
    'fail',
    'b.example does not exist (reached through redirect=a.example)',
    ['replace example.com TXT v=spf1 ~all'],
  ],
  ['a time-out', [txt(domain, 'v=spf1 redirect=a.example'), timeout('a.example', 'TXT')], 'unknown', 'a.example', []],
  ['ignored beside all', [txt(domain, 'v=spf1 redirect=a.example -all')], 'not-applicable', 'no redirect', []],
  ['sound', [txt(domain, 'v=spf1 redirect=a.example'), txt('a.example', 'v=spf1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-redirect-broken', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRedirectBroken, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
