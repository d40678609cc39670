// Records that let everybody send.
import { describe, expect, it } from 'vitest';
import { spfAllPass } from '../../../../../electron/engine/audits/spf/all-pass.ts';
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
    '+all',
    [txt(domain, 'v=spf1 mx +all')],
    'fail',
    'example.com ends in +all',
    ['replace example.com TXT v=spf1 mx ~all'],
  ],
  ['a bare all', [txt(domain, 'v=spf1 all')], 'fail', '+all', ['replace example.com TXT v=spf1 ~all']],
  [
    'at the end of a redirect to a name of its own',
    [txt(domain, 'v=spf1 redirect=_spf.example.com'), txt('_spf.example.com', 'v=spf1 +all')],
    'fail',
    '_spf.example.com',
    ['replace _spf.example.com TXT v=spf1 ~all'],
  ],
  [
    'at the end of a redirect to somebody else',
    [txt(domain, 'v=spf1 redirect=spf.provider.net'), txt('spf.provider.net', 'v=spf1 +all')],
    'fail',
    'spf.provider.net',
    [],
  ],
  [
    'a redirect that cannot be asked',
    [txt(domain, 'v=spf1 redirect=a.example'), timeout('a.example', 'TXT')],
    'unknown',
    'a.example',
    [],
  ],
  ['~all', [txt(domain, 'v=spf1 mx ~all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-all-pass', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfAllPass, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
