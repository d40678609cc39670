// What is asked for BIMI: the domain's own name, the organizational domain's, and the name where it is put by mistake.
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const logo = 'v=BIMI1; l=https://shop.example/logo.svg';

async function gather(domain: string, replies: readonly DnsReply[]) {
  const resolver = zoneResolver(replies);
  const { bimi } = await collect(['bimi'], {
    target: { domain, selectors: [], mailFrom: null },
    ask: resolver.ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'k3v9q0x7b1m5t8w2y4z6' },
  });
  const asked = resolver.asked.map(({ name }) => name).filter((name) => name.includes('_bimi'));
  return { bimi, asked };
}

describe('bimi', () => {
  it('asks one name for an organizational domain', async () => {
    const { bimi, asked } = await gather('shop.example', [txt('default._bimi.shop.example', logo)]);
    expect(asked).toEqual(['_bimi.shop.example', 'default._bimi.shop.example']);
    expect(bimi?.state).toBe('seen');
  });

  it('asks the organizational domain too, and is seen where only that answers', async () => {
    const { bimi, asked } = await gather('news.shop.example', [txt('default._bimi.shop.example', logo)]);
    expect(asked).toContain('default._bimi.shop.example');
    expect(bimi).toMatchObject({
      state: 'seen',
      value: [
        { question: { name: 'default._bimi.news.shop.example' } },
        { question: { name: 'default._bimi.shop.example' } },
        { question: { name: '_bimi.news.shop.example' } },
      ],
    });
  });

  it('follows the tree walk where it ends elsewhere than the public suffix list', async () => {
    const { asked } = await gather('a.unit.shop.example', [
      txt('_dmarc.unit.shop.example', 'v=DMARC1; p=reject; psd=n'),
    ]);
    expect(asked).toContain('default._bimi.unit.shop.example');
  });

  it.each([
    ['shop.example', [], 'absent'],
    ['shop.example', [timeout('default._bimi.shop.example', 'TXT')], 'unreachable'],
    [
      'news.shop.example',
      [nxdomain('default._bimi.news.shop.example', 'TXT'), timeout('default._bimi.shop.example', 'TXT')],
      'unreachable',
    ],
    ['shop.example', [txt('_bimi.shop.example', logo)], 'absent'],
  ])('%s, %#: %s', async (domain, replies, state) => {
    expect((await gather(domain, replies)).bimi?.state).toBe(state);
  });
});
