// Gathering: each artifact once, and a bug becomes evidence.
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import { nxdomain, timeout } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const target = { domain: 'a.example', selectors: [], mailFrom: null };
const clock = { nowMs: () => 7 };
const randomness = { label: () => 'x1' };

describe('collect', () => {
  it('tells a name that does not exist from one that could not be asked', async () => {
    const gone = zoneResolver([nxdomain('a.example', 'SOA')]);
    expect((await collect(['existence'], { target, ask: gone.ask, clock, randomness })).existence?.state).toBe(
      'absent',
    );
    const silent = zoneResolver([timeout('a.example', 'SOA')]);
    expect((await collect(['existence'], { target, ask: silent.ask, clock, randomness })).existence?.state).toBe(
      'unreachable',
    );
  });

  it('gathers an artifact once, however many ask for it', async () => {
    const resolver = zoneResolver([]);
    await collect(['existence', 'existence', 'target'], { target, ask: resolver.ask, clock, randomness });
    expect(resolver.asked).toEqual([{ name: 'a.example', type: 'SOA' }]);
  });

  it('turns a bug of a gatherer into evidence and goes on', async () => {
    const ask = (): never => {
      throw new Error('slip');
    };
    const gathered = await collect(['existence', 'target'], { target, ask, clock, randomness });
    expect(gathered.existence).toMatchObject({ state: 'unreachable', why: { kind: 'bug', message: 'Error: slip' } });
    expect(gathered.target?.state).toBe('seen');
  });
});
