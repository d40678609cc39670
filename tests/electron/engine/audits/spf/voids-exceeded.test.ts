// More than two terms that find nothing.
import { describe, expect, it } from 'vitest';
import { spfVoidsExceeded } from '../../../../../electron/engine/audits/spf/voids-exceeded.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'three',
    [txt(domain, 'v=spf1 a:x.example.net a:y.example.net mx:z.example.net -all')],
    'fail',
    '3 terms find nothing',
    ['replace example.com TXT v=spf1 -all'],
  ],
  ['A and AAAA both empty are one', [txt(domain, 'v=spf1 a:x.example.net a:y.example.net -all')], 'pass', '2 of 2', []],
  [
    'an AAAA alone is an answer',
    [
      txt(domain, 'v=spf1 a:x.example.net a:y.example.net a:z.example.net -all'),
      address('z.example.net', '2001:db8::1'),
    ],
    'pass',
    '2 of 2',
    [],
  ],
  [
    'exp is not counted',
    [txt(domain, 'v=spf1 a:x.example.net a:y.example.net exp=z.example.net -all')],
    'pass',
    '2 of 2',
    [],
  ],
  [
    'two, and one that timed out',
    [txt(domain, 'v=spf1 a:x.example.net a:y.example.net a:z.example.net -all'), timeout('z.example.net', 'A')],
    'unknown',
    'z.example.net',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-voids-exceeded', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfVoidsExceeded, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
