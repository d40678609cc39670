// What of a text can be typed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from '../../../../../electron/engine/protocols/text/printable.ts';

it('keeps a sound record and drops the rest', () => {
  expect(printable('v=DMARC1; p=none')).toBe('v=DMARC1; p=none');
  expect(printable('\t"v=DMARC1; n=f\xfcr\u0000" ')).toBe('v=DMARC1; n=fr');
});

it('answers printable ASCII for anything, and leaves its own answer alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).toMatch(/^[ !#-~]*$/u);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
