import { expect, test } from 'vitest';
import { dkimKeyDamaged } from '../../../../../electron/engine/audits/dkim/key-damaged.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyDamaged);

const { rsa2048 } = keys;

test.each([
  ['quotation marks within', `v=DKIM1; k=rsa; p=${rsa2048.slice(0, 200)}" "${rsa2048.slice(200)}`, ['"', '"']],
  ['a whole line of a zone file', `"${sound}"`, ['"', '"']],
  ['lines of a key file', `v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----${rsa2048}-----END PUBLIC KEY-----`, ['-']],
  ['the alphabet of URLs', `v=DKIM1; k=rsa; p=${rsa2048.replaceAll('+', '-').replaceAll('/', '_')}`, [/[-_]/u]],
])('%s: the key can be mended without the sender', async (_, text, marked) => {
  const finding = await judgeText(dkimKeyDamaged, text);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(markedIn(finding.details)).toEqual(marked.map((mark) => expect.stringMatching(mark)));
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test('a missing = is put back', async () => {
  const finding = await judgeText(dkimKeyDamaged, `k=ed25519; p=${keys.ed25519.replace(/=+$/u, '')}`);
  expect(finding.says?.en).toContain('= at the end');
  expect(recordsIn(finding.details)[0]?.value).toBe(`k=ed25519; p=${keys.ed25519}`);
});

test('a record cut at 255 characters is named, and no key is made up', async () => {
  const finding = await judgeText(dkimKeyDamaged, sound.slice(0, 255));
  expect(finding.says?.en).toMatch(/ends after \d+ of 294 bytes, cut at 255 characters/u);
  expect(recordsIn(finding.details)[0]?.value).toBe('v=DKIM1; k=rsa; p=<public key>');
});

test('what is not a key at all is said to be so', async () => {
  const finding = await judgeText(dkimKeyDamaged, 'v=DKIM1; p=QUJDREVG');
  expect(finding.says?.en).toContain('is not a key');
});

test('white space inside the key is legal', async () => {
  expect(await judgeText(dkimKeyDamaged, `v=DKIM1; p=${rsa2048.slice(0, 64)} ${rsa2048.slice(64)}`)).toMatchObject({
    verdict: 'pass',
  });
});
