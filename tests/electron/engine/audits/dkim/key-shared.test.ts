import { expect, test } from 'vitest';
import { dkimKeyShared } from '../../../../../electron/engine/audits/dkim/key-shared.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { keyAt, keys, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyShared);

test('the same key at two selectors fails once, however it is written', async () => {
  const spaced = `p=${keys.rsa2048.slice(0, 50)} ${keys.rsa2048.slice(50)}`;
  const finding = await judgeZone(dkimKeyShared, target('s1'), [keyAt('s1', sound), keyAt('google', spaced)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(finding.says?.en).toBe('s1, google hold the same key.');
  expect(finding.evidence).toHaveLength(2);
});

test('two keys, or two revoked ones, pass', async () => {
  const two = [keyAt('s1', sound), keyAt('s2', `p=${keys.rsa2048b}`)];
  expect(await judgeZone(dkimKeyShared, target('s1', 's2'), two)).toMatchObject({ verdict: 'pass' });
  const revoked = [keyAt('s1', sound), keyAt('s2', 'p='), keyAt('s3', 'p=')];
  expect(await judgeZone(dkimKeyShared, target('s1', 's2', 's3'), revoked)).toMatchObject({ verdict: 'pass' });
});
