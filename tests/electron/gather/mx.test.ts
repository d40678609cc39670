// What is asked about the MX: each exchange's addresses, their names and the way back; the domain itself without one.
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { address, answer, ended, mx, nxdomain, timeout } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(replies: readonly DnsReply[]) {
  const resolver = zoneResolver(replies);
  const { mx: evidence } = await collect(['mx'], {
    target: { domain: 'shop.example', selectors: [], mailFrom: null },
    ask: resolver.ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'k3v9q0x7b1m5t8w2y4z6' },
  });
  return { evidence, asked: resolver.asked.map(({ name, type }) => `${name} ${type}`) };
}

describe('mx', () => {
  it('asks each host once, then the names of its addresses, then the way back', async () => {
    const ptrName = '1.2.0.192.in-addr.arpa';
    const { evidence, asked } = await gather([
      mx('shop.example', [10, 'mail.shop.example'], [20, 'mail.shop.example'], [30, '192.0.2.7']),
      address('mail.shop.example', '192.0.2.1'),
      answer(ptrName, 'PTR', [{ name: ptrName, type: 'PTR', ttlSeconds: 300, target: 'out.example' }]),
    ]);
    expect(evidence?.state).toBe('seen');
    expect(asked.toSorted()).toEqual([
      `${ptrName} PTR`,
      'mail.shop.example A',
      'mail.shop.example AAAA',
      'mail.shop.example CNAME',
      'out.example A',
      'shop.example MX',
    ]);
  });

  it('leads with the reply of the domain', async () => {
    const { evidence } = await gather([mx('shop.example', [10, 'mail.shop.example'])]);
    expect(evidence).toMatchObject({
      state: 'seen',
      value: [{ question: { name: 'shop.example', type: 'MX' } }, {}, {}, {}],
    });
  });

  it('asks the domain for addresses where it has no MX (RFC 5321 5.1)', async () => {
    const { evidence, asked } = await gather([address('shop.example', '192.0.2.80')]);
    expect(evidence?.state).toBe('absent');
    expect(asked).toEqual(['shop.example MX', 'shop.example A', 'shop.example AAAA']);
  });

  it.each([
    [nxdomain('shop.example', 'MX'), 'absent'],
    [timeout('shop.example', 'MX'), 'unreachable'],
    [ended('shop.example', 'MX', 'servfail'), 'unreachable'],
  ])('asks nothing more where nothing is to be found', async (reply, state) => {
    const { evidence, asked } = await gather([reply]);
    expect([evidence?.state, asked]).toEqual([state, ['shop.example MX']]);
  });

  it('does not follow a null MX', async () => {
    expect((await gather([mx('shop.example', [0, '.'])])).asked).toEqual(['shop.example MX']);
  });

  it('stops at twenty hosts', async () => {
    const many = Array.from({ length: 50 }, (_, index) => [index, `h${index}.shop.example`] as const);
    const { asked } = await gather([mx('shop.example', ...many)]);
    expect(asked).toHaveLength(1 + 20 * 3);
  });
});
