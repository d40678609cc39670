// Quoted-printable, by the rules of RFC 2045 6.7; what is printed reads back as it was.
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { printQuotedPrintable } from '../../../../../electron/engine/protocols/mime/quoted-printable.ts';

describe('quoted-printable', () => {
  it.each([
    ['plain', 'Hello', 'Hello'],
    ['an equals sign', 'a=b', 'a=3Db'],
    ['a letter beyond ASCII', 'é', '=C3=A9'],
    ['a blank at the end of a line', 'a \nb\t', 'a=20\r\nb=09'],
    ['blanks within', 'a \tb', 'a \tb'],
    ['line ends of any kind', 'a\nb\r\nc\rd', 'a\r\nb\r\nc\r\nd'],
    ['76 characters', 'x'.repeat(76), 'x'.repeat(76)],
    ['77 characters', 'x'.repeat(77), `${'x'.repeat(75)}=\r\nxx`],
    ['an escape is never cut', `${'x'.repeat(74)}é`, `${'x'.repeat(74)}=\r\n=C3=A9`],
    ['half of a pair', '\uD83D', '=EF=BF=BD'],
  ])('%s', (_name, text, printed) => {
    expect(printQuotedPrintable(text)).toBe(printed);
  });

  it('keeps to 76 characters a line and reads back as it was', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '=', 'é', '日', '\u{1F600}', '\t', '.'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(line, line, async (first, second) => {
        const printed = printQuotedPrintable(`${first}\n${second}`);
        expect(printed.split('\r\n').every((one) => one.length <= 76)).toBe(true);
        const head = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable';
        const { text } = await PostalMime.parse(`${head}\r\n\r\n${printed}`);
        expect((text ?? '').replace(/\n$/u, '')).toBe(`${first}\n${second}`.replace(/\n$/u, ''));
      }),
      { numRuns: 60 },
    );
  });
});
