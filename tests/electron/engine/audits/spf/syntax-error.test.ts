// Grammar errors of every kind that no other audit names.
import { describe, expect, it } from 'vitest';
import { spfSyntaxError } from '../../../../../electron/engine/audits/spf/syntax-error.ts';
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
    'an include without a name',
    [txt(domain, 'v=spf1 include: -all')],
    'fail',
    'needs a value',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'all with an argument',
    [txt(domain, 'v=spf1 mx all:example.com')],
    'fail',
    'takes nothing after it',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  [
    'an address behind a:',
    [txt(domain, 'v=spf1 a:198.51.100.7 -all')],
    'fail',
    'an address needs',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'redirect with a colon',
    [txt(domain, 'v=spf1 redirect:spf.example.net')],
    'fail',
    'takes "="',
    ['replace example.com TXT v=spf1 redirect=spf.example.net'],
  ],
  [
    'a prefix behind include',
    [txt(domain, 'v=spf1 include:spf.example.net/24 -all')],
    'fail',
    'no prefix length',
    ['replace example.com TXT v=spf1 include:spf.example.net -all'],
  ],
  [
    'two faults, one behind the match',
    [txt(domain, 'v=spf1 ip4:198.51.100.7 -all a: 1x=y')],
    'fail',
    '1 more',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 -all'],
  ],
  [
    'a sound record',
    [txt(domain, 'v=spf1 a mx/24//64 ptr exists:%{i}.x.example.net include:a.example -all')],
    'pass',
    '',
    [],
  ],
  ['a fault that another audit names', [txt(domain, 'v=spf1 moo -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-syntax-error', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfSyntaxError, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
