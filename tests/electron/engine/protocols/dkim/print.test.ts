import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKeyRecord } from '../../../../../electron/engine/protocols/dkim/parse.ts';
import { printKeyRecord } from '../../../../../electron/engine/protocols/dkim/print.ts';
import type { KeyFields } from '../../../../../electron/engine/protocols/dkim/types.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/u);
const words = fc.option(fc.array(word, { minLength: 1, maxLength: 3 }));
const fields: fc.Arbitrary<KeyFields> = fc.record({
  version: fc.option(fc.constant('DKIM1')),
  keyType: fc.option(word),
  hashes: words,
  services: words,
  flags: words,
  notes: fc.option(fc.stringMatching(/^[!-:<-~]{1,9}$/u)),
  granularity: fc.option(fc.constantFrom('*', 'sales', '')),
  others: fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[A-Zwxyz][a-z0-9]{1,5}$/u), value: word }), {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  publicKey: fc.option(fc.base64String()),
});

test('what is printed reads back the same', () => {
  fc.assert(
    fc.property(fields, (value) => {
      expect(parseKeyRecord(printKeyRecord(value)).fields).toEqual(value);
    }),
  );
});

test('the version stands first and the key last', () => {
  const { fields: read } = parseKeyRecord('p=QUJD; k=rsa; v=DKIM1; t=y');
  expect(printKeyRecord(read)).toBe('v=DKIM1; k=rsa; t=y; p=QUJD');
});
