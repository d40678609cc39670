// Records that lead back to themselves.
import { describe, expect, it } from 'vitest';
import { spfIncludeLoop } from '../../../../../electron/engine/audits/spf/include-loop.ts';
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
    'itself',
    [txt(domain, 'v=spf1 include:example.com -all')],
    'fail',
    'leads back to example.com',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'through another',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 include:example.com')],
    'fail',
    'record of a.example leads back to example.com',
    [],
  ],
  [
    'a diamond is no loop',
    [
      txt(domain, 'v=spf1 include:a.example include:b.example -all'),
      txt('a.example', 'v=spf1 include:c.example'),
      txt('b.example', 'v=spf1 include:c.example'),
      txt('c.example', 'v=spf1 mx'),
    ],
    'pass',
    '',
    [],
  ],
  [
    'a branch that could hide one',
    [txt(domain, 'v=spf1 include:a.example -all'), timeout('a.example', 'TXT')],
    'unknown',
    'a.example',
    [],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-include-loop', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfIncludeLoop, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
