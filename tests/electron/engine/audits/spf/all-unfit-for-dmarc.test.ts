// The ending beside the DMARC policy.
import { describe, expect, it } from 'vitest';
import { spfAllUnfitForDmarc } from '../../../../../electron/engine/audits/spf/all-unfit-for-dmarc.ts';
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
    '-all with p=reject',
    [txt(domain, 'v=spf1 mx -all'), txt('_dmarc.example.com', 'v=DMARC1; p=reject')],
    'fail',
    '-all with an enforced DMARC policy',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  ['-all with p=none', [txt(domain, 'v=spf1 mx -all'), txt('_dmarc.example.com', 'v=DMARC1; p=none')], 'pass', '', []],
  [
    '~all with p=reject',
    [txt(domain, 'v=spf1 mx ~all'), txt('_dmarc.example.com', 'v=DMARC1; p=reject')],
    'pass',
    '',
    [],
  ],
  [
    'a domain without mail',
    [txt(domain, 'v=spf1 -all'), txt('_dmarc.example.com', 'v=DMARC1; p=reject')],
    'pass',
    'sends no mail',
    [],
  ],
  [
    'another ending',
    [txt(domain, 'v=spf1 mx ?all'), txt('_dmarc.example.com', 'v=DMARC1; p=reject')],
    'not-applicable',
    'ends in another way',
    [],
  ],
  [
    'DMARC unknown',
    [txt(domain, 'v=spf1 mx -all'), timeout('_dmarc.example.com', 'TXT')],
    'unknown',
    '_dmarc.example.com',
    [],
  ],
];

describe('spf-all-unfit-for-dmarc', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAllUnfitForDmarc, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
