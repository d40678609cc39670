import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layLines } from '../../../renderer/ui/lay-lines.ts';

const show = (text: string, columns: number) =>
  layLines(text, columns).map(({ start, end, broken }) => text.slice(start, end) + (broken ? '↩' : ''));

describe('layLines', () => {
  it('ends a line where a token ends', () => {
    expect(show('v=spf1 include:a.example -all', 18)).toEqual(['v=spf1 ', 'include:a.example ', '-all']);
  });

  it('shows where a token had to be cut', () => {
    expect(show('p=MIIBIjANBgkqhki', 10)).toEqual(['p=MIIBIjA↩', 'NBgkqhki']);
  });

  it('cuts a long name after a dot', () => {
    expect(show('selector._domainkey.mail.example', 24)).toEqual(['selector._domainkey.↩', 'mail.example']);
  });

  it('keeps the line ends that the text itself has', () => {
    expect(show('a\nb', 20)).toEqual(['a\n', 'b']);
  });

  it('loses no character, fits the width, and marks exactly the cut tokens', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'B', '.', ';', ' ', '='), maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 60 }), (text, columns) => {
        const lines = layLines(text, columns);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, broken } of lines) {
          const words = text.slice(start, end).trimEnd();
          expect(words.length + (broken ? 1 : 0)).toBeLessThanOrEqual(columns);
          const cut = end < text.length && text.charAt(end - 1) !== ' ';
          expect(broken).toBe(cut);
        }
      }),
    );
  });
});
