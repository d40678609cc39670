// CBOR against the examples of RFC 8949, appendix A, and against itself.
import { describe, expect, it } from 'vitest';
import { parseCbor, printCbor } from '../../../../../electron/demo/ses/wire/cbor.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('CBOR', () => {
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['1b000000e8d4a51000', 1_000_000_000_000],
    ['3863', -100],
    ['fb3ff199999999999a', 1.1],
    ['fa47c35000', 100_000],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['c11a514b67b0', 1_363_896_240],
    ['62c3bc', 'ü'],
    ['83010203', [1, 2, 3]],
    ['a26161016162820203', { a: 1, b: [2, 3] }],
  ])('reads %s', (bytes, value) => {
    expect(parseCbor(hex(bytes))).toEqual(value);
  });

  it.each(['', '62c3', '8301', '0000', '5f', 'a1', 'a10101'])('refuses %s', (bytes) => {
    expect(() => parseCbor(hex(bytes))).toThrow(/out of range|outside buffer|cut short|left over|not known|no text/u);
  });

  it('prints what it reads', () => {
    const value = {
      text: 'x'.repeat(70_000),
      list: [0, 23, 24, 65_536, -1, 0.5, true],
      at: new Date(1_363_896_240_500),
      left: undefined,
      map: new Map([['key', 'value']]),
    };
    expect(parseCbor(printCbor(value))).toEqual({
      text: value.text,
      list: value.list,
      at: 1_363_896_240.5,
      map: { key: 'value' },
    });
  });
});
