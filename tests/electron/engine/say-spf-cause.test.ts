// What decided an SPF check, in words, from records as they are found.
import { describe, expect, it } from 'vitest';
import { saySpfCause } from '../../../electron/engine/say-spf-cause.ts';
import { gatherSpfCheck } from '../../../electron/gather/spf-check.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { mx, nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function say(zone: readonly DnsReply[], domain = 'a.example') {
  const inputs = { ip: '192.0.2.1', mailFrom: `x@${domain}`, helo: 'h.example', receiver: null, nowMs: 0 };
  const { cause, replies } = await gatherSpfCheck(zoneResolver(zone).ask, inputs);
  return saySpfCause(cause, replies);
}

const exists = Array.from({ length: 11 }, (_, index) => `a:h${index}.example`).join(' ');
const hosts = Array.from({ length: 11 }, (_, index) => [10, `h${index}.example`] as const);

describe('saySpfCause', () => {
  it.each<readonly [string, readonly DnsReply[], string]>([
    [
      'a match',
      [txt('a.example', 'v=spf1 ip4:192.0.2.0/24 -all')],
      '"ip4:192.0.2.0/24" in the record of a.example matches.',
    ],
    [
      'no match',
      [txt('a.example', 'v=spf1 ip4:198.51.100.1')],
      'No term in the record of a.example matches, and it does not end in "all".',
    ],
    ['no record', [txt('a.example', 'hello')], 'a.example has no SPF record.'],
    ['no name', [nxdomain('a.example', 'TXT')], 'a.example does not exist in DNS.'],
    [
      'two records',
      [txt('a.example', 'v=spf1 -all', 'v=spf1 ~all')],
      'a.example has more than one SPF record, where only one is allowed.',
    ],
    [
      'a mistake',
      [txt('a.example', 'v=spf1 ip4:192.0.2 -all')],
      'The record of a.example is not valid: "ip4:192.0.2": ',
    ],
    [
      'an include of nothing',
      [txt('a.example', 'v=spf1 include:b.example -all'), txt('b.example', 'x')],
      'b.example has no SPF record.',
    ],
    [
      'too many voids',
      [txt('a.example', `v=spf1 ${exists} -all`)],
      'More than 2 lookups find nothing: "a:h2.example" in the record of a.example goes beyond.',
    ],
    [
      'too many mail hosts',
      [txt('a.example', 'v=spf1 mx -all'), mx('a.example', ...hosts)],
      '"mx" in the record of a.example finds more than 10 mail hosts.',
    ],
    ['silence', [timeout('a.example', 'TXT')], 'TXT a.example timed out. Ask again later or through another resolver.'],
  ])('%s', async (_what, zone, sentence) => {
    const { en, ja } = await say(zone);
    expect(en.startsWith(sentence)).toBe(true);
    expect(ja).toMatch(/[ぁ-ん].*。$/u);
  });

  it('too many lookups, named where the limit is passed', async () => {
    const included = Array.from({ length: 11 }, (_, index) => `i${index}.example`);
    const zone = included.map((name) => txt(name, 'v=spf1 ?all'));
    const record = `v=spf1 ${included.map((name) => `include:${name}`).join(' ')} -all`;
    expect((await say([txt('a.example', record), ...zone])).en).toBe(
      'SPF needs more than 10 lookups: "include:i10.example" in the record of a.example goes beyond.',
    );
  });

  it('no domain name', async () => {
    expect((await say([], 'a..example')).en).toBe('"a..example" is no domain name, so there is no record to ask for.');
  });
});
