import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printBase64, readBase64 } from '../../../../../electron/engine/protocols/dkim/base64.ts';

test('any bytes come back from their base64, as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(printBase64(bytes)).toBe(text);
      expect(readBase64(text)).toEqual({ ok: true, bytes });
    }),
  );
});

test('white space inside is legal', () => {
  expect(readBase64(' QUJD \t\r\n RA= = ')).toEqual({ ok: true, bytes: Uint8Array.from([65, 66, 67, 68]) });
});

test.each([
  ['QUJD"QUJD', 'character', 4],
  ['QUJDé', 'character', 4],
  ['QUJ-', 'url-alphabet', 3],
  ['QUJ_', 'url-alphabet', 3],
  ['-----BEGIN PUBLIC KEY-----QUJD', 'pem', 0],
  ['QUI=QUJD', 'padding', 4],
  ['QUJD=', 'padding', 5],
  ['QUI', 'unpadded', 3],
  ['QU', 'unpadded', 2],
  ['QU=', 'unpadded', 3],
  ['QUJDQ', 'length', 5],
] as const)('%s is damaged: %s', (text, problem, at) => {
  expect(readBase64(text)).toMatchObject({ ok: false, problem, at });
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([true, false]).toContain(readBase64(text).ok);
    }),
  );
});
