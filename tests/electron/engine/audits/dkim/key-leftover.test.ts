import { expect, test } from 'vitest';
import { dkimKeyLeftover } from '../../../../../electron/engine/audits/dkim/key-leftover.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, keyAt, keys, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyLeftover);

test('a weak key found beside a better one is left over', async () => {
  const old = `v=DKIM1; p=${keys.rsa1024}`;
  const finding = await judgeZone(dkimKeyLeftover, target('s1'), [keyAt('s1', sound), keyAt('mail', old)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'low' });
  expect(finding.says?.en).toContain('mail still holds an RSA key of 1024 bits');
  expect(recordsIn(finding.details)).toMatchObject([{ act: 'remove', name: at('mail'), value: old }]);
});

test('so is a broken one', async () => {
  const finding = await judgeZone(dkimKeyLeftover, domain, [keyAt('google', sound), keyAt('mail', 'v=DKIM1; k=rsa')]);
  expect(finding.says?.en).toContain('no receiver can use');
});

test('a named weak key is in use, and the only key is no leftover', async () => {
  const zone = [keyAt('s1', `p=${keys.rsa1024}`), keyAt('google', sound)];
  expect(await judgeZone(dkimKeyLeftover, target('s1'), zone)).toMatchObject({ verdict: 'pass' });
  expect(await judgeZone(dkimKeyLeftover, domain, [keyAt('mail', `p=${keys.rsa1024}`)])).toMatchObject({
    verdict: 'pass',
  });
});

test('a revoked key is retired as it should be', async () => {
  const zone = [keyAt('google', sound), keyAt('mail', 'p=')];
  expect(await judgeZone(dkimKeyLeftover, domain, zone)).toMatchObject({ verdict: 'pass' });
});
