// The same record reached twice.
import { describe, expect, it } from 'vitest';
import { spfIncludeRepeated } from '../../../../../electron/engine/audits/spf/include-repeated.ts';
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
    'twice in the record',
    [txt(domain, 'v=spf1 include:a.example mx include:a.example -all'), txt('a.example', 'v=spf1 a')],
    'fail',
    'a.example is reached 2 times',
    ['replace example.com TXT v=spf1 include:a.example mx -all'],
  ],
  [
    'again inside another include',
    [
      txt(domain, 'v=spf1 include:a.example include:b.example -all'),
      txt('a.example', 'v=spf1 a'),
      txt('b.example', 'v=spf1 include:a.example'),
    ],
    'fail',
    'a.example is reached 2 times',
    ['replace example.com TXT v=spf1 include:b.example -all'],
  ],
  [
    'only inside the records of others',
    [
      txt(domain, 'v=spf1 include:a.example include:b.example -all'),
      txt('a.example', 'v=spf1 include:c.example'),
      txt('b.example', 'v=spf1 include:c.example'),
      txt('c.example', 'v=spf1 a'),
    ],
    'fail',
    'c.example',
    [],
  ],
  [
    'a branch that timed out',
    [txt(domain, 'v=spf1 include:a.example -all'), timeout('a.example', 'TXT')],
    'unknown',
    'a.example',
    [],
  ],
  ['each once', [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 a')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-include-repeated', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfIncludeRepeated, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
