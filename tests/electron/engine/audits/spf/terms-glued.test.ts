// Two terms that became one word.
import { describe, expect, it } from 'vitest';
import { spfTermsGlued } from '../../../../../electron/engine/audits/spf/terms-glued.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { markedIn, recordsOf } from '../../../../fakes/records-of.ts';

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
    'strings joined without a space',
    [txt(domain, ['v=spf1 include:a.example', '-all'])],
    'fail',
    'a space is missing',
    ['replace example.com TXT v=spf1 include:a.example -all'],
  ],
  [
    'an address and an include',
    [txt(domain, 'v=spf1 ip4:198.51.100.7include:a.example ~all')],
    'fail',
    'ip4:198.51.100.7include:a.example',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 include:a.example ~all'],
  ],
  [
    'short terms at the joint of two strings',
    [txt(domain, ['v=spf1 a', 'mx -all'])],
    'fail',
    'amx',
    ['replace example.com TXT v=spf1 a mx -all'],
  ],
  ['a word cut in two at 255 bytes is sound', [txt(domain, ['v=spf1 include:a.exam', 'ple.com -all'])], 'pass', '', []],
  ['hyphens within names', [txt(domain, 'v=spf1 include:mail-all.example.net -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-terms-glued', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfTermsGlued, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });

  it('marks the second term', async () => {
    const finding = await judgeZone(spfTermsGlued, domain, [txt(domain, ['v=spf1 include:a.example', '-all'])]);
    expect(markedIn(finding)).toEqual(['-all']);
  });
});
