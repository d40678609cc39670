// More than ten terms that look up.
import { describe, expect, it } from 'vitest';
import { spfLookupsExceeded } from '../../../../../electron/engine/audits/spf/lookups-exceeded.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';

const domain = 'example.com';

const includes = (count: number): string =>
  Array.from({ length: count }, (_, index) => `include:i${index}.example`).join(' ');
const included = (count: number): readonly DnsReply[] =>
  Array.from({ length: count }, (_, index) => txt(`i${index}.example`, 'v=spf1 ip4:198.51.100.7'));

type Row = readonly [
  name: string,
  replies: readonly DnsReply[],
  verdict: Verdict,
  says: string,
  records: readonly string[],
];

const rows: readonly Row[] = [
  [
    'eleven',
    [txt(domain, `v=spf1 ${includes(11)} -all`), ...included(11)],
    'fail',
    '11 lookups, where 10 are allowed: 1 too many',
    [],
  ],
  [
    'eleven, although another branch timed out',
    [txt(domain, `v=spf1 ${includes(11)} include:x.example -all`), ...included(11), timeout('x.example', 'TXT')],
    'fail',
    '12 lookups',
    [],
  ],
  ['exactly ten', [txt(domain, `v=spf1 ${includes(10)} -all`), ...included(10)], 'pass', '10 of 10', []],
  [
    'the lookups inside includes count, exp does not',
    [
      txt(domain, 'v=spf1 a mx include:a.example exp=why.example.com -all'),
      txt('a.example', 'v=spf1 a mx exists:x.example.net ptr'),
    ],
    'pass',
    '7 of 10',
    [],
  ],
  [
    'few, but a branch timed out',
    [txt(domain, 'v=spf1 include:x.example -all'), timeout('x.example', 'TXT')],
    'unknown',
    'x.example',
    [],
  ],
  ['nothing behind all counts', [txt(domain, `v=spf1 -all ${includes(11)}`)], 'pass', '0 of 10', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-lookups-exceeded', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfLookupsExceeded, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });

  it('writes out the addresses of a and mx, and drops what is doubled or empty', async () => {
    const finding = await judgeZone(spfLookupsExceeded, domain, [
      txt(domain, `v=spf1 a/28 mx include:i0.example a:gone.example.com ${includes(8)} -all`),
      address(domain, '198.51.100.16'),
      mx(domain, [10, 'mx.example.com']),
      address('mx.example.com', '198.51.100.7', '198.51.100.8'),
      ...included(8),
    ]);
    expect(finding.says?.en).toContain('12 lookups');
    expect(recordsOf(finding)).toEqual([
      `replace example.com TXT v=spf1 ip4:198.51.100.16/28 ip4:198.51.100.7 ip4:198.51.100.8 include:i0.example ${includes(8).replace('include:i0.example ', '')} -all`,
    ]);
    const cure = finding.details.find((detail) => detail.kind === 'record-to-publish');
    expect(cure?.note?.en).toContain('needs 8 lookups');
  });

  it('shows the tree with what each branch costs', async () => {
    const finding = await judgeZone(spfLookupsExceeded, domain, [
      txt(domain, `v=spf1 include:a.example ${includes(9)} -all`),
      txt('a.example', 'v=spf1 mx include:b.example'),
      txt('b.example', 'v=spf1 a'),
      ...included(9),
    ]);
    const tree = finding.details.find((detail) => detail.kind === 'tree');
    expect(tree?.root).toMatchObject({
      label: 'example.com',
      badge: { en: '13 lookups' },
      tone: 'bad',
      children: expect.arrayContaining([
        expect.objectContaining({ label: 'include:a.example', badge: expect.objectContaining({ en: '4 lookups' }) }),
      ]),
    });
  });
});
