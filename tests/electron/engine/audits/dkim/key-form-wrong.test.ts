import { expect, test } from 'vitest';
import { dkimKeyFormWrong } from '../../../../../electron/engine/audits/dkim/key-form-wrong.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyFormWrong);

test.each([
  ['bare PKCS#1', `v=DKIM1; p=${keys.pkcs1}`, `v=DKIM1; p=${keys.pkcs1AsSpki}`],
  ['wrapped Ed25519', `v=DKIM1; k=ed25519; p=${keys.ed25519Spki}`, `v=DKIM1; k=ed25519; p=${keys.ed25519}`],
  ['Ed25519 without k=', `v=DKIM1; p=${keys.ed25519}`, `v=DKIM1; k=ed25519; p=${keys.ed25519}`],
  ['wrapped Ed25519 without k=', `v=DKIM1; p=${keys.ed25519Spki}`, `v=DKIM1; k=ed25519; p=${keys.ed25519}`],
  ['RSA under k=ed25519', `v=DKIM1; k=ed25519; p=${keys.rsa2048}`, sound],
])('%s fails, and the same key is offered in the right form', async (_, text, cure) => {
  const finding = await judgeText(dkimKeyFormWrong, text);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(markedIn(finding.details)).toEqual([text.slice(text.indexOf('p=') + 2)]);
  expect(recordsIn(finding.details)).toMatchObject([{ act: 'replace', value: cure, instead: text }]);
});

test('an algorithm that DKIM does not know needs another key', async () => {
  const finding = await judgeText(dkimKeyFormWrong, `v=DKIM1; p=${keys.ec}`);
  expect(finding.says?.en).toContain('1.2.840.10045.2.1');
  expect(recordsIn(finding.details)[0]?.value).toContain('<public key>');
});

test.each([sound, `k=ed25519; p=${keys.ed25519}`, 'v=DKIM1; p='])('%.20s passes', async (text) => {
  expect(await judgeText(dkimKeyFormWrong, text)).toMatchObject({ verdict: 'pass' });
});
