// No SPF record at a custom MAIL FROM domain.
import { describe, expect, it } from 'vitest';
import { spfMailFromRecordMissing } from '../../../../../electron/engine/audits/spf/mail-from-record-missing.ts';
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
    'the MX of SES without SPF',
    [mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com'])],
    'fail',
    'mail.example.com: there is no SPF record',
    ['add mail.example.com TXT v=spf1 include:amazonses.com ~all'],
  ],
  [
    'both records',
    [
      mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com']),
      txt('mail.example.com', 'v=spf1 include:amazonses.com ~all'),
    ],
    'pass',
    '',
    [],
  ],
  [
    'SPF timed out',
    [mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com']), timeout('mail.example.com', 'TXT')],
    'unknown',
    'mail.example.com',
    [],
  ],
  ['no MAIL FROM found', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-mail-from-record-missing', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfMailFromRecordMissing, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });

  it('judges the MAIL FROM domain that the user named, even where it holds nothing', async () => {
    const finding = await judgeZone(spfMailFromRecordMissing, { domain, mailFrom: 'odd.example.com' }, []);
    expect(finding.verdict).toBe('fail');
    expect(recordsOf(finding)).toEqual(['add odd.example.com TXT v=spf1 include:amazonses.com ~all']);
  });
});
