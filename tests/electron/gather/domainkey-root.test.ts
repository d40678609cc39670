import { expect, test } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import { timeout, txt } from '../../fakes/dns-reply.ts';
import { gatherWorld } from './dkim-world.ts';

const root = '_domainkey.example.com';
const stateWith = async (...replies: Parameters<typeof gatherWorld>[0]) =>
  (await collect(['domainkeyRoot'], gatherWorld(replies))).domainkeyRoot?.state;

test('an empty non-terminal exists', async () => {
  expect(await stateWith(txt(`s1.${root}`, 'p='))).toBe('seen');
});

test('NXDOMAIN is absent, a time-out neither', async () => {
  expect(await stateWith()).toBe('absent');
  expect(await stateWith(timeout(root, 'TXT'))).toBe('unreachable');
});
