// BIMI records printed.
import { describe, expect, it } from 'vitest';
import { bimiNameOf, printBimi } from '../../../../../electron/engine/protocols/bimi/print.ts';

describe('printBimi', () => {
  it('separates tags as the draft shows them', () => {
    expect(
      printBimi([
        ['v', 'BIMI1'],
        ['l', ''],
        ['a', ''],
      ]),
    ).toBe('v=BIMI1; l=; a=');
  });

  it('knows where the record stands', () => {
    expect(bimiNameOf('shop.example')).toBe('default._bimi.shop.example');
  });
});
