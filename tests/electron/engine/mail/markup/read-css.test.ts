// Reading CSS: rules, at-rules, declarations with places, and what is said of broken CSS.
import { describe, expect, it } from 'vitest';
import { readCss, readDeclarations } from '../../../../../electron/engine/mail/markup/read-css.ts';

const rulesOf = (css: string): readonly string[] =>
  readCss(css).rules.map(
    ({ selectors, declarations, within }) =>
      `${[...within, selectors.join(', ')].join(' > ')} { ${declarations.map(({ property, value, important }) => `${property}: ${value}${important ? ' !' : ''}`).join('; ')} }`,
  );
const faultsOf = (css: string): readonly string[] =>
  readCss(css).faults.map(({ message, span }) => `${message} ${css.slice(span.start, span.end)}`.trim());

describe('readCss', () => {
  it.each([
    ['a rule', 'a, .b > c{color:red;margin:0 auto}', ['a, .b > c { color: red; margin: 0 auto }']],
    ['upper case and importance', 'A{COLOR:Red!important;x: 1 ! IMPORTANT ;}', ['A { color: Red !; x: 1 ! }']],
    ['a media query', '@media (max-width: 600px){.a{b:c}}', ['@media (max-width: 600px) > .a { b: c }']],
    [
      'a font face',
      '@font-face{font-family:"A";src:url(a;b.woff)}',
      ['@font-face >  { font-family: "A"; src: url(a;b.woff) }'],
    ],
    ['keyframes', '@keyframes k{from{a:b}50%{a:c}}', ['@keyframes k > from { a: b }', '@keyframes k > 50% { a: c }']],
    ['nested rules', '.a{b:c;&:hover{d:e}f:g}', ['.a { b: c; f: g }', '.a > &:hover { d: e }']],
    ['a media query in a rule', '.a{@media print{b:c}}', ['.a {  }', '.a > @media print >  { b: c }']],
    ['comments', '/* a{} */ a/* , */{/* b:c; */d:e}', ['a/* , */ { d: e }'.replace('/* , */', '')]],
    ['HTML comment marks', '<!-- a{b:c} -->', ['a { b: c }']],
    ['commas in arguments', ':is(a, b) c, d{e:f}', [':is(a, b) c, d { e: f }']],
    ['a custom property', ':root{--x: { a:b };--y:1}', [':root { --x: { a:b }; --y: 1 }']],
    ['the hack of old', 'a{*zoom:1;_b:2}', ['a { *zoom: 1; _b: 2 }']],
    ['an at-rule without a block', '@import url("a.css");a{b:c}', ['a { b: c }']],
  ])('%s', (_what, css, expected) => {
    expect(rulesOf(css)).toEqual(expected);
    expect(faultsOf(css)).toEqual([]);
  });

  it.each([
    ['a brace too few', 'a{b:c', ['block-unclosed {']],
    ['a brace too many', 'a{b:c}}', ['brace-unopened }']],
    ['a missing colon', 'a{b c;d:e}', ['declaration-broken b c']],
    ['a missing value', 'a{b:;d:e}', ['declaration-broken b:']],
    ['a comment without an end', 'a{b:c} /* d', ['comment-unclosed /* d']],
    ['a string over two lines', 'a{b:"c\n;d:e}', ['string-broken "c']],
    ['a declaration without a rule', 'b:c; a{d:e}', ['declaration-outside-rule b:c']],
    ['text at the end', 'a{b:c} d', ['rule-without-block d']],
    ['a selector with nothing in it', 'a,,b{c:d} {e:f}', ['selector-empty a,,b', 'selector-empty {']],
    ['a value of the data in the place of rules', '\uE000\uE000 a{b:c}', []],
    ['only a value of the data', '\uE000\uE000\uE000', []],
  ])('%s', (_what, css, expected) => {
    expect(faultsOf(css)).toEqual(expected);
  });

  it('keeps the rules around a fault', () => {
    expect(rulesOf('a{b:c;(;d:e} f{g:h}')).toEqual(['a { b: c }', 'f { g: h }']);
  });

  it('says where everything is', () => {
    const css = '@media print {\n  .a , b { color : red !important; }\n}';
    const { rules, atRules } = readCss(css);
    const [declaration] = rules[0]?.declarations ?? [];
    const slices = [
      rules[0]?.selectorSpan,
      rules[0]?.span,
      declaration?.span,
      declaration?.valueSpan,
      atRules[0]?.head,
      atRules[0]?.span,
    ].map((span) => css.slice(span?.start, span?.end));
    expect(slices).toEqual([
      '.a , b',
      '.a , b { color : red !important; }',
      'color : red !important',
      'red',
      '@media print',
      css,
    ]);
  });

  it.each(['@media a{', 'a{', '(', 'a(', '"', 'a{b:c}', 'a,', '/*', '}', 'a:b;', '[', 'u\\'])(
    'ends soon for %j again and again',
    (piece) => {
      const startMs = performance.now();
      readCss(piece.repeat(10_000));
      expect(performance.now() - startMs).toBeLessThan(2000);
    },
  );
});

describe('readDeclarations', () => {
  it.each([
    ['several', ' color:red ; margin: 0 auto', ['color=red', 'margin=0 auto']],
    [
      'a semicolon in an address',
      'background:url(data:image/png;base64,AA==);a:b',
      ['background=url(data:image/png;base64,AA==)', 'a=b'],
    ],
    ['a fault between', 'a:b;c;d:e', ['a=b', 'd=e']],
    ['braces', 'a:b;}c:d', ['a=b']],
    ['nothing', ' ; ', []],
  ])('%s', (_what, css, expected) => {
    expect(readDeclarations(css).map(({ property, value }) => `${property}=${value}`)).toEqual(expected);
  });
});
