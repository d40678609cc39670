import { expect, test } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import { timeout, txt } from '../../fakes/dns-reply.ts';
import { gatherWorld } from './dkim-world.ts';

const name = '_adsp._domainkey.example.com';
const stateWith = async (...replies: Parameters<typeof gatherWorld>[0]) =>
  (await collect(['adsp'], gatherWorld(replies))).adsp?.state;

test('asks below _domainkey', async () => {
  expect(await stateWith(txt(name, 'dkim=all'))).toBe('seen');
  expect(await stateWith()).toBe('absent');
  expect(await stateWith(timeout(name, 'TXT'))).toBe('unreachable');
});
