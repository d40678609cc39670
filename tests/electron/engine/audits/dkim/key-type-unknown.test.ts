import { expect, test } from 'vitest';
import { dkimKeyTypeUnknown } from '../../../../../electron/engine/audits/dkim/key-type-unknown.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyTypeUnknown);

test('the algorithm of a signature in k= fails, and is mended', async () => {
  const finding = await judgeText(dkimKeyTypeUnknown, `v=DKIM1; k=rsa-sha256; p=${keys.rsa2048}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(markedIn(finding.details)).toEqual(['rsa-sha256']);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test('where the key tells its own type, that is what k= becomes', async () => {
  const finding = await judgeText(dkimKeyTypeUnknown, `v=DKIM1; k=ed25519-sha256; p=${keys.rsa2048}`);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test('an unknown type altogether asks for a new key', async () => {
  const finding = await judgeText(dkimKeyTypeUnknown, 'v=DKIM1; k=dsa; p=QUJD');
  expect(finding.says?.en).toContain('"dsa"');
  expect(recordsIn(finding.details)[0]?.value).toContain('<public key>');
});

test.each([sound, `p=${keys.rsa2048}`, `k=ed25519; p=${keys.ed25519}`])('%.24s passes', async (text) => {
  expect(await judgeText(dkimKeyTypeUnknown, text)).toMatchObject({ verdict: 'pass' });
});
