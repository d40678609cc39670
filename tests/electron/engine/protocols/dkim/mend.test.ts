import { expect, test } from 'vitest';
import { mendKeyForm, mendKeyText } from '../../../../../electron/engine/protocols/dkim/mend.ts';
import { parseKeyRecord } from '../../../../../electron/engine/protocols/dkim/parse.ts';
import { keys } from '../../../../fixtures/dkim/keys.ts';

const mendedText = (p: string) => mendKeyText(parseKeyRecord(p))?.publicKey;
const mendedForm = (p: string) => mendKeyForm(parseKeyRecord(p));

test.each([
  `p=-----BEGIN PUBLIC KEY----- ${keys.rsa2048} -----END PUBLIC KEY-----`,
  `p=${keys.rsa2048.replaceAll('+', '-').replaceAll('/', '_')}`,
  `p="${keys.rsa2048}"`,
  `p=${keys.rsa2048}==`,
])('%.30s gets its key back', (text) => {
  expect(mendedText(text)).toBe(keys.rsa2048);
});

test.each(['p=', 'v=DKIM1', `p=${keys.rsa2048.slice(0, 200)}`, 'p=hello world', `k=dsa; p=${keys.rsa2048}`])(
  '%.24s cannot be mended',
  (text) => {
    expect(mendKeyText(parseKeyRecord(text))).toBeNull();
  },
);

test('a form is mended, its type along with it', () => {
  expect(mendedForm(`p=${keys.pkcs1}`)?.publicKey).toBe(keys.pkcs1AsSpki);
  expect(mendedForm(`p=${keys.ed25519Spki}`)).toMatchObject({ keyType: 'ed25519', publicKey: keys.ed25519 });
  expect(mendedForm(`k=ed25519; p=${keys.pkcs1}`)).toMatchObject({ keyType: 'rsa', publicKey: keys.pkcs1AsSpki });
});

test('a sound form needs no mending, a foreign or surplus one has none', () => {
  expect(mendedForm(`p=${keys.rsa2048}`)).toBeNull();
  expect(mendedForm(`p=${keys.ec}`)).toBeNull();
  expect(mendedForm('p=')).toBeNull();
});
