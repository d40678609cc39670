// Terms that only a sender decides.
import { describe, expect, it } from 'vitest';
import { spfSenderDependent } from '../../../../../electron/engine/audits/spf/sender-dependent.ts';
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
    'a macro of the address',
    [txt(domain, 'v=spf1 include:%{ir}.%{v}.%{d}.spf.example.net -all')],
    'fail',
    'include:%{ir}.%{v}.%{d}.spf.example.net',
    [],
  ],
  [
    'inside an include',
    [txt(domain, 'v=spf1 include:a.example -all'), txt('a.example', 'v=spf1 exists:%{l}.x.example.net')],
    'fail',
    'exists:%{l}.x.example.net',
    [],
  ],
  [
    'the domain itself is known',
    [txt(domain, 'v=spf1 include:%{d}.spf.example.net -all'), txt('example.com.spf.example.net', 'v=spf1 mx')],
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

describe('spf-sender-dependent', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfSenderDependent, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
