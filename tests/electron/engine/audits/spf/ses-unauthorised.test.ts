// check_host with the addresses of Amazon SES.
import { describe, expect, it } from 'vitest';
import { spfSesUnauthorised } from '../../../../../electron/engine/audits/spf/ses-unauthorised.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const ses = txt('amazonses.com', 'v=spf1 ip4:199.255.192.0/22 ip4:54.240.0.0/18 ip6:2600:1f00::/24 -all');
const feedback = mx('mail.example.com', [10, 'feedback-smtp.eu-west-1.amazonses.com']);

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  ['included', [ses, feedback, txt('mail.example.com', 'v=spf1 include:amazonses.com ~all')], 'pass', '', []],
  [
    'not included',
    [ses, feedback, txt('mail.example.com', 'v=spf1 mx ~all')],
    'fail',
    '"softfail" for 3 of the 3 networks',
    ['replace mail.example.com TXT v=spf1 mx include:amazonses.com ~all'],
  ],
  [
    'only a part is listed',
    [ses, feedback, txt('mail.example.com', 'v=spf1 ip4:54.240.0.0/18 -all')],
    'fail',
    '"fail" for 2 of the 3',
    ['replace mail.example.com TXT v=spf1 ip4:54.240.0.0/18 include:amazonses.com -all'],
  ],
  [
    'included behind the ending',
    [ses, feedback, txt('mail.example.com', 'v=spf1 -all include:amazonses.com')],
    'fail',
    '"fail" for 3',
    ['replace mail.example.com TXT v=spf1 include:amazonses.com -all'],
  ],
  [
    'a syntax error',
    [ses, feedback, txt('mail.example.com', 'v=spf1 include:amazonses.com ip4:198.51.100.7:25 -all')],
    'fail',
    '"permerror"',
    ['replace mail.example.com TXT v=spf1 include:amazonses.com ip4:198.51.100.7 -all'],
  ],
  [
    'the addresses of SES are not known',
    [timeout('amazonses.com', 'TXT'), feedback, txt('mail.example.com', 'v=spf1 include:amazonses.com ~all')],
    'unknown',
    'amazonses.com',
    [],
  ],
  ['no SPF record', [ses, feedback], 'not-applicable', 'no SPF record', []],
  ['no MAIL FROM found', [ses], 'not-applicable', 'nothing published', []],
];

describe('spf-ses-unauthorised', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfSesUnauthorised, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
