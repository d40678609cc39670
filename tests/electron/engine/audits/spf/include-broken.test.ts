// Includes without a valid record behind them.
import { describe, expect, it } from 'vitest';
import { spfIncludeBroken } from '../../../../../electron/engine/audits/spf/include-broken.ts';
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
    'no SPF record there',
    [txt(domain, 'v=spf1 include:a.example mx -all'), txt('a.example', 'hello')],
    'fail',
    'a.example has no SPF record',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'the name does not exist',
    [txt(domain, 'v=spf1 include:a.example mx -all')],
    'fail',
    'a.example does not exist',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'several records there',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 a', 'v=spf1 mx')],
    'fail',
    'more than one SPF record',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'a syntax error two levels down',
    [
      txt(domain, 'v=spf1 include:a.example -all'),
      txt('a.example', 'v=spf1 include:b.example'),
      txt('b.example', 'v=spf1 moo'),
    ],
    'fail',
    'record of b.example is not valid (reached through include:a.example)',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'a time-out is no missing record',
    [txt(domain, 'v=spf1 include:a.example -all'), timeout('a.example', 'TXT')],
    'unknown',
    'a.example timed out',
    [],
  ],
  ['behind all nobody looks', [txt(domain, 'v=spf1 -all include:a.example')], 'pass', '', []],
  [
    'sound',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 ip4:198.51.100.7 -all')],
    'pass',
    '',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-include-broken', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfIncludeBroken, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
