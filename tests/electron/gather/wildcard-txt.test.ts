// A wildcard below the domain, and what escapes it.
import { expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { address, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(...zone: readonly DnsReply[]) {
  const gathered = await collect(['wildcardTxt'], {
    target: { domain: 'example.com', selectors: [], mailFrom: null },
    ask: zoneResolver(zone).ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'k3v9' },
  });
  return gathered.wildcardTxt!;
}

it('asks the neighbours where a random label answered', async () => {
  const evidence = await gather(txt('k3v9.example.com', 'v=spf1 -all'), address('www.example.com', '192.0.2.1'));
  const replies = evidence.state === 'seen' ? evidence.value : [];
  expect(replies.map(({ question, outcome }) => `${question.name} ${outcome}`)).toEqual([
    'k3v9.example.com answer',
    'www.example.com nodata',
    'mail.example.com nxdomain',
  ]);
});

it('is absent without a wildcard, and asks no further', async () => {
  const evidence = await gather(txt('www.example.com', 'v=spf1 -all'));
  expect(evidence.state).toBe('absent');
  expect(evidence.from).toHaveLength(1);
});

it('is unreachable where the probe failed', async () => {
  expect((await gather(timeout('k3v9.example.com', 'TXT'))).state).toBe('unreachable');
});
