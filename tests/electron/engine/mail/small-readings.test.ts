// Values of CSS, addresses, widths and word overlap, each by a table.
import { describe, expect, it } from 'vitest';
import { contrastOf, pixelsOf } from '../../../../electron/engine/mail/css-values.ts';
import { cutToWidth, displayWidth } from '../../../../electron/engine/mail/display-width.ts';
import { readMarkup } from '../../../../electron/engine/mail/markup/read-markup.ts';
import { addressKey, readAddress } from '../../../../electron/engine/mail/read-address.ts';
import { weighHtml } from '../../../../electron/engine/mail/weigh-html.ts';
import { wordOverlap } from '../../../../electron/engine/mail/word-overlap.ts';

describe('CSS values', () => {
  it.each([
    ['12px', 12],
    ['9pt', 12],
    [' 600 ', 600],
    ['100%', null],
    ['1em', null],
  ])('%s is %s pixels', (value, pixels) => expect(pixelsOf(value)).toBe(pixels));

  it('tells contrast as WCAG does', () => {
    const grey = (part: number) => ({ red: part, green: part, blue: part });
    expect(contrastOf(grey(0), grey(255))).toBeCloseTo(21);
    expect(contrastOf(grey(0x76), grey(255))).toBeCloseTo(4.54, 2);
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/b', 'web'],
    [' HTTPS://a.example ', 'web'],
    ['https:/a.example', 'broken'],
    ['https://https//a.example', 'broken'],
    ['https://', 'broken'],
    ['a.example:8080/b', 'relative'],
    ['//a.example', 'relative'],
    ['java\nscript:x', 'unsafe'],
    ['#', 'empty'],
    ['#a', 'fragment'],
    ['mailto:a@a.example', 'mail'],
    ['tel:+81', 'phone'],
    ['sms:+81', 'other'],
  ])('%j is %s', (address, kind) => expect(readAddress(address).kind).toBe(kind));

  it('knows two spellings of one address', () => {
    expect(addressKey(' https://A.example#b')).toBe(addressKey('https://a.example/'));
  });
});

it('takes a Japanese letter for two columns', () => {
  expect([displayWidth('abc'), displayWidth('日本'), displayWidth('e\u0301'), displayWidth('🎉')]).toEqual([
    3, 4, 1, 2,
  ]);
  expect(cutToWidth('日本語', 5)).toBe('日本');
  // Marks without width never fill a line: each is looked at once.
  expect(cutToWidth(`a${'\u0301'.repeat(200_000)}bc`, 2)).toHaveLength(200_002);
});

it('weighs a hundred thousand blanks in no time', () => {
  const markup = readMarkup(`<p>a${' '.repeat(100_000)}b \n</p>`);
  expect(weighHtml(markup).rows).toContainEqual([
    expect.objectContaining({ en: 'Line breaks and indentation' }),
    '2 B',
  ]);
});

it('compares words, and pairs of letters where no blanks part them', () => {
  expect(wordOverlap('Your order is on its way', 'your ORDER, on its way!')).toBe(1);
  expect(wordOverlap('one two three four', 'five six seven eight')).toBe(0);
  expect(wordOverlap('本日発送しました', '本日発送いたしました')).toBeGreaterThan(0.7);
  expect(wordOverlap('', 'word')).toBe(0);
});
