// Modifiers that receivers ignore.
import { describe, expect, it } from 'vitest';
import { spfModifierUnknown } from '../../../../../electron/engine/audits/spf/modifier-unknown.ts';
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
    'an old one',
    [txt(domain, 'v=spf1 mx default=deny -all')],
    'fail',
    'default=deny',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'a slip for redirect',
    [txt(domain, 'v=spf1 redirct=spf.example.net')],
    'fail',
    '"redirect" was probably meant',
    ['replace example.com TXT v=spf1 redirect=spf.example.net'],
  ],
  [
    'a second record pasted in',
    [txt(domain, 'v=spf1 mx v=spf1 a -all')],
    'fail',
    'v=spf1',
    ['replace example.com TXT v=spf1 mx a -all'],
  ],
  ['known ones', [txt(domain, 'v=spf1 mx exp=why.example.com -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-modifier-unknown', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfModifierUnknown, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
