// Master files are cut into tokens as RFC 1035 5.1 says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../../electron/demo/zone/read-entries.ts';

const texts = (zone: string) => readEntries(zone).map((entry) => entry.tokens.map((token) => token.text));

describe('readEntries', () => {
  it('splits at white space, drops comments and blank lines', () => {
    expect(texts('a A 192.0.2.1 ; home\n\n; nothing\nb A 192.0.2.2')).toEqual([
      ['a', 'A', '192.0.2.1'],
      ['b', 'A', '192.0.2.2'],
    ]);
  });

  it('joins lines within parentheses and keeps the line it began on', () => {
    const [first, second] = readEntries('a SOA n h (\n 1 2 ; serial\n 3 4 5 )\nb A 192.0.2.1');
    expect(first?.tokens.map((token) => token.text)).toEqual(['a', 'SOA', 'n', 'h', '1', '2', '3', '4', '5']);
    expect([first?.line, second?.line]).toEqual([1, 4]);
  });

  it('keeps semicolons, parentheses, spaces and escaped quotes inside quotes', () => {
    const [entry] = readEntries('a TXT "v=DKIM1; (p=) \\"x\\"" "two"');
    expect(entry?.tokens.slice(2)).toEqual([
      { text: 'v=DKIM1; (p=) \\"x\\"', quoted: true },
      { text: 'two', quoted: true },
    ]);
  });

  it('knows a line that begins with white space, inside parentheses or not', () => {
    const entries = readEntries('a TXT (\n "x" )\n  TXT "y"\nb TXT "z"');
    expect(entries.map((entry) => entry.sameOwner)).toEqual([false, true, false]);
  });

  it('keeps an empty character-string', () => {
    expect(texts('a TXT ""')).toEqual([['a', 'TXT', '']]);
  });

  it.each([
    ['a TXT ( "x"', 'never closed'],
    ['a TXT "x" )', 'never opened'],
    ['a TXT "x', 'was not expected'],
  ])('refuses %s', (zone, reason) => {
    expect(() => readEntries(zone)).toThrow(reason);
  });

  it('finds every token again, however they are spaced', () => {
    const token = fc.stringMatching(/^[a-z0-9.@*_-]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(token, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (lines) => {
        expect(texts(lines.map((line) => line.join(' \t')).join(' ; end\n'))).toEqual(lines);
      }),
    );
  });
});
