// Record type 99.
import { describe, expect, it } from 'vitest';
import { spfType99Present } from '../../../../../electron/engine/audits/spf/type99-present.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { answer, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'there',
    [answer(domain, 'SPF', [{ name: domain, type: 'SPF', ttlSeconds: 60, strings: ['v=spf1 -all'] }])],
    'fail',
    'example.com still answers',
    [],
  ],
  ['absent', [txt(domain, 'v=spf1 -all')], 'pass', '', []],
  ['not answered', [timeout(domain, 'SPF')], 'unknown', 'SPF example.com', []],
];

describe('spf-type99-present', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfType99Present, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
