// The SPF tree as evidence: three answers, and every reply kept.
import { repliesIn } from '../../../shared/evidence.ts';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { ended, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(...zone: readonly DnsReply[]) {
  const { spfTree } = await collect(['spfTree'], {
    target: { domain: 'example.com', selectors: [], mailFrom: null },
    ask: zoneResolver(zone).ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'x' },
  });
  return spfTree!;
}

describe('spfTree', () => {
  it('is seen with the own reply first and all that it leads to', async () => {
    const evidence = await gather(
      txt('example.com', 'hello', 'v=spf1 include:a.example a:h.example -all'),
      txt('a.example', 'v=spf1 include:b.example'),
    );
    expect(evidence.state).toBe('seen');
    const asked = repliesIn(evidence.from).map((reply) => `${reply.question.type} ${reply.question.name}`);
    expect(asked[0]).toBe('TXT example.com');
    expect(asked.toSorted()).toEqual([
      'A h.example',
      'AAAA h.example',
      'SOA b.example',
      'SOA h.example',
      'TXT a.example',
      'TXT b.example',
      'TXT example.com',
    ]);
  });

  it('is absent where other texts stand alone, with the true reply as its proof', async () => {
    const evidence = await gather(txt('example.com', 'v=spf10 -all'));
    expect(evidence.state).toBe('absent');
    expect(repliesIn(evidence.from)[0]?.outcome).toBe('answer');
  });

  it.each(['nodata', 'nxdomain'] as const)('is absent for %s', async (outcome) => {
    expect((await gather(ended('example.com', 'TXT', outcome))).state).toBe('absent');
  });

  it.each(['timeout', 'servfail', 'refused', 'malformed', 'chain-loop'] as const)(
    'is unreachable for %s',
    async (outcome) => {
      expect(await gather(ended('example.com', 'TXT', outcome))).toMatchObject({
        state: 'unreachable',
        why: { kind: 'dns', reply: { outcome } },
      });
    },
  );

  it('is seen although a branch could not be asked', async () => {
    const evidence = await gather(
      txt('example.com', 'v=spf1 include:a.example -all'),
      ended('a.example', 'TXT', 'servfail'),
    );
    expect(evidence.state).toBe('seen');
    expect(repliesIn(evidence.from).map((reply) => reply.outcome)).toEqual(['answer', 'servfail']);
  });
});
