import { expect, test } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import { answer, nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';
import { probeLabel } from '../../fakes/judge-zone.ts';
import { gatherWorld } from './dkim-world.ts';

const name = `${probeLabel}._domainkey.example.com`;
const stateWith = async (...replies: Parameters<typeof gatherWorld>[0]) =>
  (await collect(['dkimWildcard'], gatherWorld(replies))).dkimWildcard?.state;

test('an answer at a random selector is a wildcard', async () => {
  expect(await stateWith(txt(name, 'p='))).toBe('seen');
  expect(await stateWith(nxdomain(name, 'TXT'))).toBe('absent');
  expect(await stateWith(timeout(name, 'TXT'))).toBe('unreachable');
});

test('so is a CNAME that leads nowhere', async () => {
  const alias = answer(name, 'CNAME', [{ name, type: 'CNAME', ttlSeconds: 1, target: 'gone.example.net' }]);
  expect(await stateWith(alias)).toBe('seen');
});
