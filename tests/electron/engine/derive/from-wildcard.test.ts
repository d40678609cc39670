// An answer that nobody published at its own name.
import { expect, it } from 'vitest';
import type { Evidence } from '../../../../shared/evidence.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { isFromWildcard } from '../../../../electron/engine/derive/from-wildcard.ts';
import { ended, txt } from '../../../fakes/dns-reply.ts';

const seen = (reply: DnsReply): Evidence<readonly DnsReply[]> => ({ state: 'seen', value: [reply], atMs: 0, from: [] });
const own = txt('_dmarc.shop.example', 'a', 'b');

it.each<readonly [string, DnsReply, Evidence<readonly DnsReply[]>, boolean]>([
  ['the same texts in another order', own, seen(txt('x.shop.example', 'b', 'a')), true],
  ['another text', own, seen(txt('x.shop.example', 'a')), false],
  ['the same texts behind an alias', own, seen({ ...txt('x.shop.example', 'a', 'b'), chain: ['w.test'] }), false],
  ['no wildcard', own, { state: 'absent', atMs: 0, from: [] }, false],
  ['no answer', ended('_dmarc.shop.example', 'TXT', 'nodata'), seen(ended('x.shop.example', 'TXT', 'nodata')), false],
])('%s', (_title, reply, wildcard, expected) => {
  expect(isFromWildcard(reply, wildcard)).toBe(expected);
});
