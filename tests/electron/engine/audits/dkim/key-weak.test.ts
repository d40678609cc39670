import { expect, test } from 'vitest';
import { dkimKeyWeak } from '../../../../../electron/engine/audits/dkim/key-weak.ts';
import { printBase64, readBase64 } from '../../../../../electron/engine/protocols/dkim/base64.ts';
import { judgeText, keys, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyWeak);

/** The same record with the last bytes of the key, its exponent 01 00 01, changed. */
function withExponent(exponent: readonly [number, number, number]): string {
  const read = readBase64(keys.rsa2048);
  const bytes = read.ok ? read.bytes : new Uint8Array(0);
  return `v=DKIM1; p=${printBase64(Uint8Array.from([...bytes.subarray(0, -3), ...exponent]))}`;
}

test('an exponent of 1, or an even one, fails', async () => {
  const one = await judgeText(dkimKeyWeak, withExponent([0, 0, 1]));
  expect(one).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(one.says?.en).toContain('exponent is 1;');
  expect((await judgeText(dkimKeyWeak, withExponent([1, 0, 0]))).says?.en).toContain('65536');
});

test('an even modulus fails', async () => {
  const read = readBase64(keys.rsa2048);
  const bytes = Array.from(read.ok ? read.bytes : []);
  // The modulus ends right before the five bytes of the exponent's INTEGER.
  const even = bytes.map((byte, index) => (index === bytes.length - 6 ? byte & 0xfe : byte));
  const finding = await judgeText(dkimKeyWeak, `v=DKIM1; p=${printBase64(Uint8Array.from(even))}`);
  expect(finding.says?.en).toContain('divisible by 2');
});

test('a key made well passes', async () => {
  expect(await judgeText(dkimKeyWeak, sound)).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimKeyWeak, withExponent([0, 0, 3]))).toMatchObject({ verdict: 'pass' });
});
