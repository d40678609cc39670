// The include of SES at the From domain.
import { describe, expect, it } from 'vitest';
import { spfSesIncludeWasted } from '../../../../../electron/engine/audits/spf/ses-include-wasted.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const feedback = mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com']);

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  [
    'with a custom MAIL FROM',
    [feedback, txt(domain, 'v=spf1 include:amazonses.com mx ~all')],
    'fail',
    'MAIL FROM domain mail.example.com',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  ['without the include', [feedback, txt(domain, 'v=spf1 mx ~all')], 'pass', '', []],
  [
    'without a custom MAIL FROM',
    [txt(domain, 'v=spf1 include:amazonses.com ~all')],
    'not-applicable',
    'nothing published',
    [],
  ],
  [
    'a probe timed out',
    [txt(domain, 'v=spf1 include:amazonses.com ~all'), timeout('mail.example.com', 'MX')],
    'unknown',
    'mail.example.com',
    [],
  ],
];

describe('spf-ses-include-wasted', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfSesIncludeWasted, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
