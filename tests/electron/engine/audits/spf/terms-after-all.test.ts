// Mechanisms that are never tested.
import { describe, expect, it } from 'vitest';
import { spfTermsAfterAll } from '../../../../../electron/engine/audits/spf/terms-after-all.ts';
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
    'an include behind all',
    [txt(domain, 'v=spf1 mx ~all include:a.example'), txt('a.example', 'v=spf1 ip4:192.0.2.1 -all')],
    'fail',
    'include:a.example after ~all',
    ['replace example.com TXT v=spf1 mx include:a.example ~all'],
  ],
  [
    'an include behind all that leads nowhere',
    [txt(domain, 'v=spf1 mx ~all include:gone.example')],
    'fail',
    'include:gone.example after ~all',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  ['modifiers may stand behind it', [txt(domain, 'v=spf1 mx ~all exp=why.example.com')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-terms-after-all', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfTermsAfterAll, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
