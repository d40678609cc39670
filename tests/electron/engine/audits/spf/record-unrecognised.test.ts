// Records that are SPF only by intention.
import { describe, expect, it } from 'vitest';
import { spfRecordUnrecognised } from '../../../../../electron/engine/audits/spf/record-unrecognised.ts';
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
    'a leading space',
    [txt(domain, ' v=spf1 mx -all')],
    'fail',
    'white space',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['quotes', [txt(domain, '"v=spf1 mx -all"')], 'fail', 'quotation mark', ['replace example.com TXT v=spf1 mx -all']],
  [
    'a byte order mark',
    [txt(domain, '\xef\xbb\xbfv=spf1 mx -all')],
    'fail',
    'byte order mark',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'v=spf10',
    [txt(domain, 'v=spf10 mx -all')],
    'fail',
    'not exactly v=spf1',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  ['a semicolon', [txt(domain, 'v=spf1; mx -all')], 'fail', 'no space', ['replace example.com TXT v=spf1 mx -all']],
  [
    'strings glued to the version',
    [txt(domain, ['v=spf1', 'include:a.example -all'])],
    'fail',
    'no space',
    ['replace example.com TXT v=spf1 include:a.example -all'],
  ],
  ['a slip', [txt(domain, 'v=sfp1 mx -all')], 'fail', 'misspelled', ['replace example.com TXT v=spf1 mx -all']],
  [
    'beside a good one it is to be removed',
    [txt(domain, ' v=spf1 a -all', 'v=spf1 mx -all')],
    'fail',
    'white space',
    ['remove example.com TXT  v=spf1 a -all'],
  ],
  [
    'other texts',
    [txt(domain, 'v=DMARC1; p=none', 'spf2.0/pra mx -all', 'v=verify1 all', 'hello a b')],
    'pass',
    '',
    [],
  ],
  ['no TXT at all', [mx(domain, [10, 'mx.example.com'])], 'not-applicable', 'nothing published', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
];

describe('spf-record-unrecognised', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRecordUnrecognised, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
