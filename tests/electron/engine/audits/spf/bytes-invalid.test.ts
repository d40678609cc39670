// Bytes that are no printable ASCII.
import { describe, expect, it } from 'vitest';
import { spfBytesInvalid } from '../../../../../electron/engine/audits/spf/bytes-invalid.ts';
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
    'a long dash',
    [txt(domain, 'v=spf1 mx \xe2\x80\x93all')],
    'fail',
    '0xe2',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'a line break between terms',
    [txt(domain, 'v=spf1 mx\na -all')],
    'fail',
    '0x0a',
    ['replace example.com TXT v=spf1 mx a -all'],
  ],
  [
    'a non-breaking space',
    [txt(domain, 'v=spf1 mx\xc2\xa0-all')],
    'fail',
    '0xc2',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['plain ASCII', [txt(domain, 'v=spf1 mx -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-bytes-invalid', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfBytesInvalid, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
