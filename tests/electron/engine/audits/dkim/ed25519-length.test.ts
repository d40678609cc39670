import { expect, test } from 'vitest';
import { dkimEd25519Length } from '../../../../../electron/engine/audits/dkim/ed25519-length.ts';
import { judgeText, keys, recordsIn, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimEd25519Length);

test('a key that lost bytes fails with its length', async () => {
  const finding = await judgeText(dkimEd25519Length, `v=DKIM1; k=ed25519; p=${keys.ed25519.slice(0, 40)}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('30 bytes');
  expect(recordsIn(finding.details)[0]?.value).toContain('<public key>');
});

test('32 bytes pass', async () => {
  expect(await judgeText(dkimEd25519Length, `v=DKIM1; k=ed25519; p=${keys.ed25519}`)).toMatchObject({
    verdict: 'pass',
  });
});
