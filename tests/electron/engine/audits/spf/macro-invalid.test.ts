// Macros that are not well formed.
import { describe, expect, it } from 'vitest';
import { spfMacroInvalid } from '../../../../../electron/engine/audits/spf/macro-invalid.ts';
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
    'no braces',
    [txt(domain, 'v=spf1 exists:%i.x.example.net mx -all')],
    'fail',
    'must begin a macro',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'an unknown letter',
    [txt(domain, 'v=spf1 exists:%{z}.x.example.net mx -all')],
    'fail',
    'does not exist',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'a letter for explanations only',
    [txt(domain, 'v=spf1 exists:%{t}.x.example.net mx -all')],
    'fail',
    'explanation text',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'zero parts',
    [txt(domain, 'v=spf1 exists:%{d0}.x.example.net mx -all')],
    'fail',
    'zero parts',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'never closed',
    [txt(domain, 'v=spf1 exists:%{d mx -all')],
    'fail',
    'not well formed',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['good ones', [txt(domain, 'v=spf1 exists:%{ir}.%{v}._spf.%{d2} a:%{l1r-+}.x.example.net -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-macro-invalid', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMacroInvalid, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
