// Included records that let everybody pass.
import { describe, expect, it } from 'vitest';
import { spfIncludePermissive } from '../../../../../electron/engine/audits/spf/include-permissive.ts';
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
    '+all there',
    [txt(domain, 'v=spf1 include:a.example mx -all'), txt('a.example', 'v=spf1 +all')],
    'fail',
    'include:a.example ends in +all',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    '+all two levels down',
    [
      txt(domain, 'v=spf1 include:a.example -all'),
      txt('a.example', 'v=spf1 include:b.example -all'),
      txt('b.example', 'v=spf1 all'),
    ],
    'fail',
    '',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    '?all does not match, so it does no harm',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 ?all')],
    'pass',
    '',
    [],
  ],
  [
    'an include that refuses whom it finds',
    [txt(domain, 'v=spf1 -include:a.example ~all'), txt('a.example', 'v=spf1 +all')],
    'pass',
    '',
    [],
  ],
  [
    'a branch that timed out',
    [txt(domain, 'v=spf1 include:a.example -all'), timeout('a.example', 'TXT')],
    'unknown',
    'a.example',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-include-permissive', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfIncludePermissive, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
