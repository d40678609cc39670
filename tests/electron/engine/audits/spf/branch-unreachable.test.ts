// Parts of the tree that could not be asked.
import { describe, expect, it } from 'vitest';
import { spfBranchUnreachable } from '../../../../../electron/engine/audits/spf/branch-unreachable.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { ended, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'SERVFAIL under an include',
    [txt(domain, 'v=spf1 include:a.example -all'), ended('a.example', 'TXT', 'servfail')],
    'unknown',
    'SERVFAIL',
    [],
  ],
  [
    'a host that timed out',
    [txt(domain, 'v=spf1 a:x.example.net -all'), timeout('x.example.net', 'AAAA')],
    'unknown',
    'AAAA x.example.net timed out',
    [],
  ],
  [
    'everything answered, even with nothing',
    [txt(domain, 'v=spf1 include:a.example a:x.example.net -all')],
    'pass',
    '',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-branch-unreachable', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfBranchUnreachable, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
