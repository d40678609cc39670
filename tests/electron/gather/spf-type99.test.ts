// The obsolete record type: three answers.
import { expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { answer, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(...zone: readonly DnsReply[]) {
  const gathered = await collect(['spfType99'], {
    target: { domain: 'example.com', selectors: [], mailFrom: null },
    ask: zoneResolver(zone).ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'k3v9' },
  });
  return gathered.spfType99!;
}

it('is seen where it still stands, and a TXT record does not count', async () => {
  const record = { name: 'example.com', type: 'SPF', ttlSeconds: 60, strings: ['v=spf1'] } as const;
  expect((await gather(answer('example.com', 'SPF', [record]))).state).toBe('seen');
  expect((await gather(txt('example.com', 'v=spf1 -all'))).state).toBe('absent');
  expect((await gather(timeout('example.com', 'SPF'))).state).toBe('unreachable');
});
