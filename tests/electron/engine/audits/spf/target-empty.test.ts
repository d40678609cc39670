// Terms that find nothing.
import { describe, expect, it } from 'vitest';
import { spfTargetEmpty } from '../../../../../electron/engine/audits/spf/target-empty.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'a name without addresses',
    [
      txt(domain, 'v=spf1 a:old.example.com mx -all'),
      mx(domain, [10, 'm.example.com']),
      address('m.example.com', '198.51.100.7'),
    ],
    'fail',
    'a:old.example.com',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'mx without hosts that exist',
    [txt(domain, 'v=spf1 mx -all'), mx(domain, [10, 'gone.example.com'])],
    'fail',
    'mx',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'IPv6 alone is enough',
    [txt(domain, 'v=spf1 a:x.example.com -all'), address('x.example.com', '2001:db8::1')],
    'pass',
    '',
    [],
  ],
  [
    'one that timed out',
    [txt(domain, 'v=spf1 a:x.example.com -all'), timeout('x.example.com', 'A')],
    'unknown',
    'x.example.com',
    [],
  ],
  [
    'terms of an include are not its business',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 a:gone.example.net')],
    'pass',
    '',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-target-empty', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfTargetEmpty, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
