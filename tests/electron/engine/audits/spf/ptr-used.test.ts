// The ptr mechanism.
import { describe, expect, it } from 'vitest';
import { spfPtrUsed } from '../../../../../electron/engine/audits/spf/ptr-used.ts';
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
  ['bare', [txt(domain, 'v=spf1 ptr mx -all')], 'fail', 'ptr', ['replace example.com TXT v=spf1 mx -all']],
  [
    'with a name',
    [txt(domain, 'v=spf1 ?ptr:example.net mx -all')],
    'fail',
    '?ptr:example.net',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['none', [txt(domain, 'v=spf1 mx -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-ptr-used', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfPtrUsed, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
