// Mechanisms with an equals sign.
import { describe, expect, it } from 'vitest';
import { spfMechanismAsModifier } from '../../../../../electron/engine/audits/spf/mechanism-as-modifier.ts';
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
    'include=',
    [txt(domain, 'v=spf1 include=a.example -all')],
    'fail',
    '"include:" was meant',
    ['replace example.com TXT v=spf1 include:a.example -all'],
  ],
  ['a colon', [txt(domain, 'v=spf1 include:a.example -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-mechanism-as-modifier', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMechanismAsModifier, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
