// Whose record it is.
import { describe, expect, it } from 'vitest';
import { foreignNote, joinNotes, registryNote } from '../../../../electron/engine/derive/foreign-record.ts';
import { sameText } from '../../../../shared/text.ts';

describe('foreignNote', () => {
  it.each([
    ['_dmarc.shop.example', '_dmarc.shop.example', false],
    ['_dmarc.shop.example', 'dmarc.other.shop.example', false],
    ['_dmarc.shop.example', 'shop._d.vendor.test', true],
    ['_dmarc.a.github.io', '_dmarc.b.github.io', true],
    ['_dmarc.shop.example', '.', true],
  ])('%s at %s: %s', (asked, owner, isForeign) => {
    expect(foreignNote(asked, owner)?.en.includes(` to ${owner}:`) ?? false).toBe(isForeign);
  });
});

describe('registryNote', () => {
  it.each([
    ['_dmarc.shop.example', false],
    ['_dmarc.example', true],
    ['_dmarc.co.uk', true],
    ['_dmarc.shop.co.uk', false],
  ])('%s: %s', (asked, isRegistry) => {
    expect(registryNote(asked) !== null).toBe(isRegistry);
  });
});

describe('joinNotes', () => {
  it('joins what there is, and nothing to nothing', () => {
    expect(joinNotes(null, undefined)).toBeUndefined();
    expect(joinNotes(sameText('A.'), null, sameText('B.'))).toEqual({ en: 'A. B.', ja: 'A.B.' });
  });
});
