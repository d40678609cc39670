// All texts of the domain: three answers.
import { expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { ended, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(...zone: readonly DnsReply[]) {
  const gathered = await collect(['apexTxt'], {
    target: { domain: 'example.com', selectors: [], mailFrom: null },
    ask: zoneResolver(zone).ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'k3v9' },
  });
  return gathered.apexTxt!;
}

it('keeps every text', async () => {
  const evidence = await gather(txt('example.com', 'hello', 'v=spf1 -all'));
  expect(evidence).toMatchObject({
    state: 'seen',
    value: { records: [{ strings: ['hello'] }, { strings: ['v=spf1 -all'] }] },
  });
});

it.each([
  ['nodata', 'absent'],
  ['nxdomain', 'absent'],
  ['servfail', 'unreachable'],
  ['timeout', 'unreachable'],
] as const)('%s is %s', async (outcome, state) => {
  expect((await gather(ended('example.com', 'TXT', outcome))).state).toBe(state);
});
