// What stands below the domain written twice.
import { expect, test } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import { timeout, txt } from '../../fakes/dns-reply.ts';
import { gatherWorld } from './dkim-world.ts';

const doubled = '_domainkey.example.com.example.com';
const stateWith = async (...replies: Parameters<typeof gatherWorld>[0]) =>
  (await collect(['domainkeyDoubled'], gatherWorld(replies))).domainkeyDoubled?.state;

test('a name below it proves that it exists', async () => {
  expect(await stateWith(txt(`s1.${doubled}`, 'p='))).toBe('seen');
});

test('NXDOMAIN is absent, a time-out neither', async () => {
  expect(await stateWith()).toBe('absent');
  expect(await stateWith(timeout(doubled, 'TXT'))).toBe('unreachable');
});

test('a name too long for DNS is not asked for', async () => {
  const world = gatherWorld([]);
  const domain = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
  const { domainkeyDoubled } = await collect(['domainkeyDoubled'], { ...world, target: { ...world.target, domain } });
  expect([domainkeyDoubled?.state, world.asked]).toEqual(['absent', []]);
});
