// Records beyond 450 bytes.
import { describe, expect, it } from 'vitest';
import { spfRecordLong } from '../../../../../electron/engine/audits/spf/record-long.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

/** A sound record of so many bytes. */
const long = (bytes: number): string =>
  `v=spf1 ${'ip4:198.51.100.7 '.repeat(50)}`.slice(0, bytes - 5).padEnd(bytes - 5, ' ') + ' -all';

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  ['more than 450', [txt(domain, long(460))], 'fail', '460 bytes; RFC 7208', []],
  ['more than 512', [txt(domain, long(600))], 'fail', '600 bytes; more than 512', []],
  ['just 450', [txt(domain, long(450))], 'pass', '450 bytes', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-record-long', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfRecordLong, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
