// Finding uses of features: one line of HTML or CSS for each, with the text that the place covers.
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../../electron/engine/mail/markup/read-markup.ts';
import { excusedFeatures } from '../../../../../electron/engine/mail/support/html-features.ts';
import { findUses } from '../../../../../electron/engine/mail/support/find-uses.ts';
import { foundFeatures } from '../../../../../electron/engine/mail/support/known-features.ts';

const found = (html: string): readonly string[] =>
  findUses(readMarkup(html), () => true).uses.map(({ slug, span }) => `${slug} ${html.slice(span.start, span.end)}`);
const styled = (style: string): string => `<b style="${style}">x</b>`;
const sheet = (css: string): string => `<style>${css}</style>`;

/** A slug, HTML that uses it, and what the place covers. */
const cases: readonly (readonly [slug: string, html: string, covered: string])[] = [
  ['html-doctype', '<!DOCTYPE html><p>', '<!DOCTYPE'],
  ['html-comments', '<!-- a -->', '<!-- a -->'],
  ['html-video', '<p><video src="a">', 'video'],
  ['html-semantics', '<MAIN>a</MAIN>', 'MAIN'],
  ['html-h1-h6', '<h3>a</h3>', 'h3'],
  ['html-lists', '<ul><li>a</ul>', 'li'],
  ['html-body', '<body bgcolor="red">', 'body'],
  ['html-align', '<p align="left">', 'align="left"'],
  ['html-srcset', '<img srcset="a 2x">', 'srcset="a 2x"'],
  ['html-anchor-links', '<a href="#top">', 'href="#top"'],
  ['html-mailto-links', '<a href="mailto:a@b.example">', 'href="mailto:a@b.example"'],
  ['html-image-maps', '<img usemap="#a">', 'usemap="#a"'],
  ['html-input-text', '<input type="email">', 'type="email"'],
  ['html-button-submit', '<button type=submit>', 'type=submit'],
  ['html-meta-color-scheme', '<meta name="color-scheme" content="dark">', 'name="color-scheme"'],
  ['html-hidden', '<p hidden>', 'hidden'],
  ['html-aria-hidden', '<p aria-hidden="true">', 'aria-hidden="true"'],
  ['image-webp', '<img src="https://a.example/b.webp?c=d.png">', 'https://a.example/b.webp?c=d.png'],
  ['image-svg', styled('background:url(a.svg)'), 'url(a.svg)'],
  ['image-base64', '<img src="data:image/gif;base64,R0lG">', 'data:image/gif;base64,R0lG'],
  ['image-gif', '<td background="a.GIF">'.replace('<td', '<table><td'), 'a.GIF'],
  ['css-display-flex', styled('color:red;display: flex'), 'display: flex'],
  ['css-display-grid', styled('display:inline-grid'), 'display:inline-grid'],
  ['css-display-none', styled('display:none'), 'display:none'],
  ['css-flex-direction', styled('flex-flow:column wrap'), 'flex-flow:column wrap'],
  ['css-flex-wrap', styled('flex-flow:column wrap'), 'flex-flow:column wrap'],
  ['css-border', styled('border-left-color:red'), 'border-left-color:red'],
  ['css-gap', styled('row-gap:1px'), 'row-gap:1px'],
  ['css-column-layout-properties', styled('column-gap:1px'), 'column-gap:1px'],
  ['css-inline-size', styled('inline-size:1px'), 'inline-size:1px'],
  ['css-block-inline-size', styled('inline-size:1px'), 'inline-size:1px'],
  ['css-intrinsic-size', styled('width:fit-content'), 'width:fit-content'],
  ['css-sytem-ui', styled('font:12px system-ui'), 'font:12px system-ui'],
  ['css-unit-initial', styled('color:initial'), 'color:initial'],
  ['css-unit-rem', styled('margin:0 1.5rem'), '1.5rem'],
  ['css-unit-em', styled('margin:0 .5em'), '.5em'],
  ['css-unit-percent', styled('width:50%'), '50%'],
  ['css-unit-calc', styled('width:calc(1px + 2px)'), 'calc('],
  ['css-rgba', styled('color:rgba(0,0,0,.5)'), 'rgba('],
  ['css-linear-gradient', styled('background:linear-gradient(red,blue)'), 'linear-gradient('],
  ['css-variables', styled('--a:1'), '--a'],
  ['css-variables', styled('color:var(--a)'), 'var('],
  ['css-important', styled('color:red !important'), ' !important'],
  ['css-comments', sheet('a{b:c} /* d */'), '/*'],
  ['css-at-media', sheet('@media (max-width:9px) {a{b:c}}'), '@media (max-width:9px)'],
  [
    'css-at-media-prefers-color-scheme',
    sheet('@media (prefers-color-scheme:dark){}'),
    '@media (prefers-color-scheme:dark)',
  ],
  ['css-at-media-hover', sheet('@media (any-hover){}'), '@media (any-hover)'],
  ['css-at-font-face', sheet('@font-face{src:url(a)}'), '@font-face'],
  ['css-at-import', sheet('@import "a";'), '@import "a"'],
  ['css-at-keyframes', sheet('@-webkit-keyframes a{from{b:c}}'), '@-webkit-keyframes a'],
  ['css-pseudo-class-hover', sheet('a:hover{b:c}'), 'a:hover'],
  ['css-pseudo-class-first-child', sheet('a:first-child{b:c}'), 'a:first-child'],
  ['css-pseudo-element-before', sheet('a:before{b:c}'), 'a:before'],
  ['css-selector-attribute', sheet('a[href*="x y"]{b:c}'), 'a[href*="x y"]'],
  ['css-selector-chaining', sheet('.a.b{b:c}'), '.a.b'],
  ['css-selector-grouping', sheet('a, b{b:c}'), 'a, b'],
  ['css-selector-child', sheet('a>b{b:c}'), 'a>b'],
  ['css-selector-descendant', sheet('a b{b:c}'), 'a b'],
  ['css-selector-id', sheet('#a{b:c}'), '#a'],
  ['css-selector-universal', sheet('*{b:c}'), '*'],
  ['css-border-inline-block', styled('border-block:1px'), 'border-block:1px'],
  ['css-border-inline-block-individual', styled('border-inline-start:1px'), 'border-inline-start:1px'],
  ['css-border-inline-block-longhand', styled('border-block-end-color:red'), 'border-block-end-color:red'],
  ['css-border-radius-logical', styled('border-start-end-radius:1px'), 'border-start-end-radius:1px'],
  ['css-left-right-top-bottom', styled('top:0'), 'top:0'],
  ['css-margin-block-start-end', styled('margin-block-end:0'), 'margin-block-end:0'],
  ['css-margin-inline-block', styled('margin-inline:0'), 'margin-inline:0'],
  ['css-margin-inline-start-end', styled('margin-inline-start:0'), 'margin-inline-start:0'],
  ['css-padding-block-start-end', styled('padding-block-end:0'), 'padding-block-end:0'],
  ['css-padding-inline-block', styled('padding-inline:0'), 'padding-inline:0'],
  ['css-padding-inline-start-end', styled('padding-inline-start:0'), 'padding-inline-start:0'],
  ['css-modern-color', styled('color:oklch(1 2 3)'), 'oklch('],
  ['css-selector-adjacent-sibling', sheet('a+b{c:d}'), 'a+b'],
  ['css-selector-class', sheet('.a{c:d}'), '.a'],
  ['css-selector-general-sibling', sheet('a~b{c:d}'), 'a~b'],
  [
    'css-at-media-device-pixel-ratio',
    sheet('@media (-webkit-min-device-pixel-ratio:2){}'),
    '@media (-webkit-min-device-pixel-ratio:2)',
  ],
  ['css-at-media-orientation', sheet('@media (orientation:portrait){}'), '@media (orientation:portrait)'],
  [
    'css-at-media-prefers-reduced-motion',
    sheet('@media (prefers-reduced-motion){}'),
    '@media (prefers-reduced-motion)',
  ],
  ['css-at-supports', sheet('@supports (a:b){}'), '@supports (a:b)'],
  ['css-nesting', sheet('a{&:hover{b:c}}'), '&:hover'],
];

describe('findUses', () => {
  it.each(cases)('%s in %s', (slug, html, covered) => {
    expect(found(html)).toContain(`${slug} ${covered}`);
  });

  it.each([
    ['a unit in an address', styled('background:url(a-10rem.png)'), /css-unit-rem/u],
    ['a unit in a string', styled("content:'1rem'"), /css-unit-rem/u],
    ['a colour that looks like a unit', styled('color:#1ex2px'), /css-unit-ex/u],
    ['a name in an attribute selector', sheet('[a="b:hover > c"]{d:e}'), /hover|child/u],
    ['percentages of keyframes', sheet('@keyframes a{50%{b:c}}'), /selector/u],
    ['an element named by two colons', sheet('a::before{b:c}'), /pseudo-class/u],
    ['the style of VML', '<v:rect style="position:absolute">', /css-/u],
    ['a link in the page of elsewhere', '<a href="https://a.example/#b">', /anchor/u],
    ['what is for Outlook alone', '<!--[if mso]><video><![endif]-->', /video|comments/u],
  ])('does not take %s for one', (_what, html, never) => {
    expect(found(html).filter((use) => never.test(use.split(' ', 1)[0] ?? ''))).toEqual([]);
  });

  it('finds every feature by its own name, so that none is in a table that nothing reads', () => {
    const named = [...foundFeatures].filter((slug) => /^(?:html-[a-z]+|css-[a-z-]+)$/u.test(slug));
    const tried = named.filter((slug) => {
      const name = slug.replace(/^(?:html|css)-/u, '');
      const tries = [
        `<${name}>`,
        `<b ${name}="x">`,
        styled(`${name}:1px`),
        sheet(`a:${name.replace(/^pseudo-(?:class|element)-/u, '')}{b:c}`),
        styled(`width:1${name.replace(/^unit-/u, '')}`),
        styled(`width:${name.replace(/^(?:function|unit)-/u, '')}(1px)`),
      ];
      return tries.some((html) => found(html).some((use) => use.startsWith(`${slug} `)));
    });
    const byCase = new Set(cases.map(([slug]) => slug));
    expect(named.filter((slug) => !tried.includes(slug) && !byCase.has(slug))).toEqual([]);
    expect(Object.keys(excusedFeatures).filter((slug) => foundFeatures.has(slug))).toEqual([]);
  });
});
