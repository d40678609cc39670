// A wildcard and the names it does not reach.
import { describe, expect, it } from 'vitest';
import { spfWildcardUncovered } from '../../../../../electron/engine/audits/spf/wildcard-uncovered.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone, probeLabel } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';
const probe = `${probeLabel}.${domain}`;
const wildcard = txt(probe, 'v=spf1 -all');

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  [
    'www has an address, so the wildcard is not asked',
    [wildcard, txt('mail.example.com', 'v=spf1 -all'), address('www.example.com', '198.51.100.7')],
    'fail',
    'www.example.com: there is no SPF record',
    ['add www.example.com TXT v=spf1 -all'],
  ],
  [
    'both covered',
    [wildcard, txt('mail.example.com', 'v=spf1 -all'), txt('www.example.com', 'v=spf1 -all')],
    'pass',
    '',
    [],
  ],
  [
    'one could not be asked',
    [wildcard, txt('mail.example.com', 'v=spf1 -all'), timeout('www.example.com', 'TXT')],
    'unknown',
    'www.example.com',
    [],
  ],
  ['a wildcard of another kind', [txt(probe, 'hello')], 'not-applicable', 'no wildcard SPF', []],
  ['no wildcard', [txt(domain, 'v=spf1 -all')], 'not-applicable', 'nothing published', []],
  ['the probe timed out', [timeout(probe, 'TXT')], 'unknown', 'timed out', []],
];

describe('spf-wildcard-uncovered', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfWildcardUncovered, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
