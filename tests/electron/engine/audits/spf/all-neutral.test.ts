// Records that end in ?all.
import { describe, expect, it } from 'vitest';
import { spfAllNeutral } from '../../../../../electron/engine/audits/spf/all-neutral.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { ended, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
  ['?all', [txt(domain, 'v=spf1 mx ?all')], 'fail', 'ends in ?all', ['replace example.com TXT v=spf1 mx ~all']],
  [
    'a redirect that cannot be asked',
    [txt(domain, 'v=spf1 redirect=a.example'), ended('a.example', 'TXT', 'servfail')],
    'unknown',
    'SERVFAIL',
    [],
  ],
  ['-all', [txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-all-neutral', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAllNeutral, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
