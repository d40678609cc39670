// No SPF record at the domain.
import { describe, expect, it } from 'vitest';
import { spfRecordMissing } from '../../../../../electron/engine/audits/spf/record-missing.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'other texts only',
    [txt(domain, 'hello')],
    'fail',
    'no record that begins with v=spf1',
    ['add example.com TXT v=spf1 include:amazonses.com ~all'],
  ],
  [
    'nothing at all',
    [mx(domain, [10, 'mx.example.com'])],
    'fail',
    'example.com',
    ['add example.com TXT v=spf1 include:amazonses.com ~all'],
  ],
  [
    'a custom MAIL FROM carries the mail of SES',
    [mx(domain, [10, 'mx.example.com']), mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com'])],
    'fail',
    'example.com',
    ['add example.com TXT v=spf1 ~all'],
  ],
  [
    'one that is not recognised has its own audit',
    [txt(domain, ' v=spf1 mx -all')],
    'not-applicable',
    'meant as an SPF record',
    [],
  ],
  ['no mail', [mx(domain, [0, '.'])], 'not-applicable', 'null MX', []],
  ['there is one', [txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
];

describe('spf-record-missing', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRecordMissing, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
