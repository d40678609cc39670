import { expect, test } from 'vitest';
import { dkimKeyRevokedUnused } from '../../../../../electron/engine/audits/dkim/key-revoked-unused.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { domain, judgeText, keyAt, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyRevokedUnused);

test('a revoked key found by probing is told as information', async () => {
  const finding = await judgeZone(dkimKeyRevokedUnused, domain, [keyAt('google', 'v=DKIM1; p=')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain('google');
});

test('a key found by probing passes; named selectors are not meant', async () => {
  expect(await judgeZone(dkimKeyRevokedUnused, domain, [keyAt('google', sound)])).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimKeyRevokedUnused, 'v=DKIM1; p=')).toMatchObject({ verdict: 'not-applicable' });
});
