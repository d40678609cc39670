// Records without an ending.
import { describe, expect, it } from 'vitest';
import { spfAllMissing } from '../../../../../electron/engine/audits/spf/all-missing.ts';
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
    'no all',
    [txt(domain, 'v=spf1 include:a.example mx')],
    'fail',
    'without "all"',
    ['replace example.com TXT v=spf1 include:a.example mx ~all'],
  ],
  [
    'behind a redirect',
    [txt(domain, 'v=spf1 redirect=_spf.example.com'), txt('_spf.example.com', 'v=spf1 mx')],
    'fail',
    '_spf.example.com',
    ['replace _spf.example.com TXT v=spf1 mx ~all'],
  ],
  [
    'a redirect that cannot be asked',
    [txt(domain, 'v=spf1 redirect=a.example'), timeout('a.example', 'TXT')],
    'unknown',
    'timed out',
    [],
  ],
  [
    'a redirect to an ending',
    [txt(domain, 'v=spf1 redirect=a.example'), txt('a.example', 'v=spf1 -all')],
    'pass',
    '',
    [],
  ],
  [
    'a broken one is still given whole',
    [txt(domain, 'v=spf1 ip4:198.51.100.7:25 mx')],
    'fail',
    'without',
    ['replace example.com TXT v=spf1 ip4:198.51.100.7 mx ~all'],
  ],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-all-missing', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAllMissing, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
