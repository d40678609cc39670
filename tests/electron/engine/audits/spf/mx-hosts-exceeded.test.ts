// More than ten hosts behind mx.
import { describe, expect, it } from 'vitest';
import { spfMxHostsExceeded } from '../../../../../electron/engine/audits/spf/mx-hosts-exceeded.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const hosts = (count: number) => Array.from({ length: count }, (_, index) => [10, `m${index}.example.net`] as const);

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  ['eleven', [txt(domain, 'v=spf1 mx -all'), mx(domain, ...hosts(11))], 'fail', 'finds 11 mail hosts', []],
  ['ten', [txt(domain, 'v=spf1 mx -all'), mx(domain, ...hosts(10))], 'pass', '', []],
  [
    'inside an include',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 mx'), mx('a.example', ...hosts(12))],
    'fail',
    'mx of a.example finds 12',
    [],
  ],
  ['no answer to MX', [txt(domain, 'v=spf1 mx -all'), timeout(domain, 'MX')], 'unknown', 'MX example.com', []],
  ['no mx term', [txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-mx-hosts-exceeded', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMxHostsExceeded, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
