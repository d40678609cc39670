// Domains without mail.
import { describe, expect, it } from 'vitest';
import { spfNoMailRecordLoose } from '../../../../../electron/engine/audits/spf/no-mail-record-loose.ts';
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
  ['null MX, no SPF', [mx(domain, [0, '.'])], 'fail', 'no SPF record', ['add example.com TXT v=spf1 -all']],
  [
    'null MX, a loose record',
    [mx(domain, [0, '.']), txt(domain, 'v=spf1 ~all')],
    'fail',
    '"v=spf1 ~all"',
    ['replace example.com TXT v=spf1 -all'],
  ],
  ['null MX, locked', [mx(domain, [0, '.']), txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['a domain with mail', [mx(domain, [10, 'mx.example.com'])], 'not-applicable', 'null MX', []],
  ['MX unknown', [timeout(domain, 'MX'), txt(domain, 'v=spf1 ~all')], 'unknown', 'MX example.com', []],
  ['SPF unknown', [mx(domain, [0, '.']), timeout(domain, 'TXT')], 'unknown', 'TXT example.com', []],
];

describe('spf-no-mail-record-loose', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfNoMailRecordLoose, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
