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
const included = Array.from({ length: 11 }, (_, index) => `i${index}.example`);
const eleven = [
  txt('a.example', `v=spf1 ${included.map((name) => `include:${name}`).join(' ')} -all`),
  ...included.map((name) => txt(name, 'v=spf1 ?all')),
];
const hosts = Array.from({ length: 11 }, (_, index) => [10, `h${index}.example`] as const);

describe('saySpfCause', () => {
  // What a sentence must name, in both languages; its words are free to change.
  it.each<readonly [string, readonly DnsReply[], readonly string[]]>([
    ['a match', [txt('a.example', 'v=spf1 ip4:192.0.2.0/24 -all')], ['ip4:192.0.2.0/24', 'a.example']],
    ['no match', [txt('a.example', 'v=spf1 ip4:198.51.100.1')], ['a.example', 'all']],
    ['no record', [txt('a.example', 'hello')], ['a.example', 'SPF']],
    ['two records', [txt('a.example', 'v=spf1 -all', 'v=spf1 ~all')], ['a.example', 'SPF']],
    ['a mistake', [txt('a.example', 'v=spf1 ip4:192.0.2 -all')], ['a.example', 'ip4:192.0.2']],
    [
      'an include of nothing',
      [txt('a.example', 'v=spf1 include:b.example -all'), txt('b.example', 'x')],
      ['b.example'],
    ],
    ['too many voids', [txt('a.example', `v=spf1 ${exists} -all`)], ['2', 'a:h2.example', 'a.example']],
    ['too many mail hosts', [txt('a.example', 'v=spf1 mx -all'), mx('a.example', ...hosts)], ['mx', 'a.example', '10']],
    ['too many lookups', eleven, ['10', 'include:i10.example', 'a.example']],
    ['silence', [timeout('a.example', 'TXT')], ['TXT', 'a.example']],
    ['a name that is none', [], ['a..example']],
  ])('%s', async (what, zone, named) => {
    const { en, ja } = await say(zone, what === 'a name that is none' ? 'a..example' : 'a.example');
    expect(named.filter((name) => !en.includes(name) || !ja.includes(name))).toEqual([]);
    expect(en).toMatch(/^\S.*\.$/u);
    expect(ja).toMatch(/[ぁ-ん].*。$/u);
  });

  it('tells a name that does not exist from one without a record', async () => {
    const gone = await say([nxdomain('a.example', 'TXT')]);
    const bare = await say([txt('a.example', 'hello')]);
    expect(gone.en).not.toBe(bare.en);
    expect(gone.ja).not.toBe(bare.ja);
  });
});
