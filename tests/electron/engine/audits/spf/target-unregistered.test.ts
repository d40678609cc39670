// Terms that point into domains nobody holds.
import { describe, expect, it } from 'vitest';
import { spfTargetUnregistered } from '../../../../../electron/engine/audits/spf/target-unregistered.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Verdict } from '../../../../../shared/finding.ts';
import { address, mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
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
    'an include',
    [
      txt(domain, 'v=spf1 include:_spf.gone-shop.com mx -all'),
      mx(domain, [10, 'mx.example.com']),
      address('mx.example.com', '198.51.100.7'),
    ],
    'fail',
    'the domain gone-shop.com does not exist',
    ['replace example.com TXT v=spf1 mx -all'],
  ],
  [
    'the registered name itself, behind a',
    [txt(domain, 'v=spf1 a:gone-shop.com -all')],
    'fail',
    'gone-shop.com',
    ['replace example.com TXT v=spf1 -all'],
  ],
  [
    'inside the record of somebody else',
    [txt(domain, 'v=spf1 include:a.net -all'), txt('a.net', 'v=spf1 include:_spf.gone-shop.com')],
    'fail',
    'record of a.net',
    [],
  ],
  [
    'the name is missing, its domain is not',
    [txt(domain, 'v=spf1 include:_spf.alive.com -all'), address('alive.com', '198.51.100.7')],
    'pass',
    '',
    [],
  ],
  [
    'the registration could not be asked',
    [
      txt(domain, 'v=spf1 include:_spf.gone-shop.com -all'),
      nxdomain('_spf.gone-shop.com', 'TXT'),
      timeout('gone-shop.com', 'SOA'),
    ],
    'unknown',
    'SOA gone-shop.com',
    [],
  ],
  ['names of its own cannot be taken', [txt(domain, 'v=spf1 a:old.example.com -all')], 'pass', '', []],
  ['a time-out of the record', [timeout(domain, 'TXT')], 'unknown', 'timed out', []],
  ['no SPF record', [txt(domain, 'hello')], 'not-applicable', 'nothing published', []],
];

describe('spf-target-unregistered', () => {
  it.each(rows)('%s', async (_name, replies, verdict, says, records) => {
    const finding = await judgeZone(spfTargetUnregistered, domain, replies);
    expect(finding.verdict).toBe(verdict);
    expect(finding.says?.en ?? '').toContain(says);
    expect(recordsOf(finding)).toEqual(records);
  });
});
