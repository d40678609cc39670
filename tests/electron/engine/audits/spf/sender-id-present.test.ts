// Sender ID records.
import { describe, expect, it } from 'vitest';
import { spfSenderIdPresent } from '../../../../../electron/engine/audits/spf/sender-id-present.ts';
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
    'there',
    [txt(domain, 'spf2.0/pra include:a.example -all', 'v=spf1 -all')],
    'fail',
    'spf2.0',
    ['remove example.com TXT spf2.0/pra include:a.example -all'],
  ],
  ['absent', [txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
];

describe('spf-sender-id-present', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfSenderIdPresent, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
