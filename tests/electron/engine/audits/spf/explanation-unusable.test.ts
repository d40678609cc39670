// Explanations that cannot be shown.
import { describe, expect, it } from 'vitest';
import { spfExplanationUnusable } from '../../../../../electron/engine/audits/spf/explanation-unusable.ts';
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
    'no TXT there',
    [txt(domain, 'v=spf1 mx exp=why.example.com -all')],
    'fail',
    'no TXT record',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'two texts',
    [txt(domain, 'v=spf1 exp=why.example.com -all'), txt('why.example.com', 'one', 'two')],
    'fail',
    'several TXT',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'not ASCII',
    [txt(domain, 'v=spf1 exp=why.example.com -all'), txt('why.example.com', 'n\xc3\xb6')],
    'fail',
    'not ASCII',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'a time-out',
    [txt(domain, 'v=spf1 exp=why.example.com -all'), timeout('why.example.com', 'TXT')],
    'unknown',
    'why.example.com',
    [],
  ],
  [
    'a good one',
    [txt(domain, 'v=spf1 exp=why.example.com -all'), txt('why.example.com', '%{i} may not send for %{d}')],
    'pass',
    '',
    [],
  ],
  ['none at all', [txt(domain, 'v=spf1 -all')], 'not-applicable', 'no explanation', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-explanation-unusable', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfExplanationUnusable, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
