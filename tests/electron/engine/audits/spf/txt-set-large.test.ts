// All TXT records together.
import { describe, expect, it } from 'vitest';
import { spfTxtSetLarge } from '../../../../../electron/engine/audits/spf/txt-set-large.ts';
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
    'twenty verification texts',
    [txt(domain, ...Array.from({ length: 20 }, (_, index) => `verify-${index}=${'x'.repeat(60)}`))],
    'fail',
    '20 TXT records',
    [],
  ],
  ['two', [txt(domain, 'v=spf1 -all', 'hello')], 'pass', 'bytes', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
];

describe('spf-txt-set-large', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfTxtSetLarge, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });

  it('comes close to the size on the wire', async () => {
    // Header 12, EDNS 11, question 13 + 4, one record 12 + 1 + 5.
    const finding = await judgeZone(spfTxtSetLarge, domain, [txt(domain, 'hello')]);
    expect(finding.says?.en).toBe('The answer has about 58 bytes.');
  });
});
