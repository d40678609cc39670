import { expect, test } from 'vitest';
import { dkimKeyOversize } from '../../../../../electron/engine/audits/dkim/key-oversize.ts';
import { judgeText, keys, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyOversize);

test('5120 bits fail', async () => {
  const finding = await judgeText(dkimKeyOversize, `v=DKIM1; p=${keys.rsa5120}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'low' });
  expect(finding.says?.en).toContain('5120 bits');
});

test('4096 bits pass', async () => {
  expect(await judgeText(dkimKeyOversize, `v=DKIM1; p=${keys.rsa4096}`)).toMatchObject({ verdict: 'pass' });
});
