// Masking a template's tags: what becomes blank, what becomes the filler, and that every offset stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filler, maskTemplate } from '../../../../../electron/engine/mail/markup/mask-template.ts';

/** With a letter for the filler, so that a reader can count. */
const masked = (text: string): string => maskTemplate(text).replaceAll(filler, 'V');

describe('maskTemplate', () => {
  it.each([
    ['a value', 'a {{name}} b', 'a VVVVVVVV b'],
    ['a value in three braces', '{{{ html }}}!', 'VVVVVVVVVVVV!'],
    ['a value with an ampersand', '{{&x}}', 'VVVVVV'],
    ['a block', '{{#if a}}x{{else}}y{{/if}}', '         x        y       '],
    ['an inverted block', '{{^a}}x{{/a}}', '      x      '],
    ['a name that begins like else', '{{elsewhere}}', 'VVVVVVVVVVVVV'],
    ['stripped blanks', '{{~#if a~}}x{{~/if~}}', '           x         '],
    ['a comment', '{{! a }}x', '        x'],
    ['a comment with braces in it', '{{!-- a }} b --}}x', '                 x'],
    ['a partial', '{{> row}}', '         '],
    ['an inline partial', '{{#*inline "a"}}x{{/inline}}', '                x           '],
    ['an escaped tag', '\\{{name}} {{b}}', ' {{name}} VVVVV'],
    ['an escaped backslash', '\\\\{{b}}', '\\\\VVVVV'],
    ['a raw block', '{{{{raw}}}}{{x}}{{{{/raw}}}}', '           {{x}}            '],
    ['a tag that nobody closes', 'a {{b} c', 'a {{b} c'],
    ['a value over two lines', '{{a\r\nb}}', 'VVV\r\nVVV'],
    ['a block over two lines', '{{#if\n a}}x{{/if}}', '     \n    x       '],
  ])('%s', (_what, text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('keeps the length and the line ends of whatever it is given', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '{{!--',
      '--}}',
      '\\',
      '\n',
      '\r\n',
      'a',
      ' ',
      '#',
      '/',
      '<b>',
      '{{{{',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const result = maskTemplate(text);
        expect(result.length).toBe(text.length);
        expect(result.replaceAll(/[^\r\n]/gu, '.')).toBe(text.replaceAll(/[^\r\n]/gu, '.'));
      }),
    );
  });

  it.each(['{{', '\\', '{{!--', '{{{{a}}}}', '{{{ }} ', '\\{{'])('takes linear time for %j', (piece) => {
    const startMs = performance.now();
    maskTemplate(piece.repeat(100_000));
    expect(performance.now() - startMs).toBeLessThan(2000);
  });
});
