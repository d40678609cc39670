// Dark modes: the author's own, light grounds darkened, and everything turned round, with the colours that the rules give.
import { describe, expect, it } from 'vitest';
import { bodyOf, cssOf, previewOf } from './preview-of.ts';

describe('the author’s own dark mode', () => {
  const css =
    '@media (prefers-color-scheme: dark){p{color:#eee}}@media (prefers-color-scheme:light) and (min-width:9px){b{color:#111}}';

  it('never applies in light', () => {
    expect(cssOf(css)).toBe(
      '@media (min-width:999999px){p{color:#eee}}@media (min-width:0) and (min-width:9px){b{color:#111}}',
    );
  });

  it('always applies in dark, and what is for light does not', () => {
    expect(cssOf(css, { darkness: 'authored' })).toBe(
      '@media (min-width:0){p{color:#eee}}@media (min-width:999999px) and (min-width:9px){b{color:#111}}',
    );
  });

  it('settles color-scheme, so that the window’s own colours change nothing', () => {
    const html =
      '<meta name="Color-Scheme" content="light dark"><style>:root{color-scheme:light dark}</style><p style="color-scheme: only light">x</p>';
    const dark = previewOf(html, { darkness: 'authored' }).frame.html;
    expect(dark).toContain('content="dark"');
    expect(dark).toContain(':root{color-scheme:dark}');
    expect(dark).toContain('<p style="color-scheme:light">');
    expect(previewOf(html).frame.html).toContain('content="light"');
  });

  it('chooses the source of a picture', () => {
    const html =
      '<picture><source media="(prefers-color-scheme: dark)" srcset="https://a.example/d.png"><img src="x"></picture>';
    expect(bodyOf(html, { darkness: 'authored', images: 'on' })).toContain(
      '<source media="(min-width:0)" srcset="plumbline:',
    );
    expect(bodyOf(html, { images: 'on' })).toContain('media="(min-width:999999px)"');
  });
});

describe('partial', () => {
  const dark = (html: string): string => bodyOf(html, { darkness: 'partial' });

  it('darkens light grounds by the formula and keeps dark ones', () => {
    // L* 100 becomes 21.247, which is #333333; L* 0 stays.
    expect(dark('<p style="background-color:#ffffff">x</p>')).toBe('<p style="background-color:#333333">x</p>');
    expect(dark('<p style="background:#000">x</p>')).toBe('<p style="background:#000">x</p>');
    expect(dark('<td bgcolor=ffffff><b bgcolor="#222222">x</b>')).toBe('<b bgcolor="#222222">x</b>');
    expect(dark('<table bgcolor=white><tr><td>x</table>')).toContain('<table bgcolor="#333333">');
  });

  it('lightens text that the dark ground swallows, and keeps what can be read', () => {
    expect(dark('<p style="color:#000">x</p>')).toBe('<p style="color:#ffffff">x</p>');
    expect(dark('<p style="color:#fff">x</p>')).toBe('<p style="color:#fff">x</p>');
    expect(dark('<font color="#000000">x</font>')).toBe('<font color="#ffffff">x</font>');
  });

  it('weighs text against its own ground', () => {
    // White on a blue that is dark already: nothing changes. Black on yellow: both do.
    expect(dark('<a style="background:#0055aa;color:#fff">x</a>')).toBe(
      '<a style="background:#0055aa;color:#fff">x</a>',
    );
    expect(dark('<p style="background:#ff0;color:#000">x</p>')).toMatch(/background:#(?!ff0)[\da-f]{6};color:#ffffff/u);
    expect(dark('<table><td bgcolor="#00ff00" style="color:#000">x</table>')).toContain('color:#');
  });

  it('changes gradients and style sheets, and leaves images, names and borders alone', () => {
    expect(cssOf('p{background:linear-gradient(white,#fff 50%)}', { darkness: 'partial' })).toBe(
      'p{background:linear-gradient(#333333,#333333 50%)}',
    );
    expect(cssOf('p{--white:1;border:1px solid #fff;background:var(--white) no-repeat}', { darkness: 'partial' })).toBe(
      'p{--white:1;border:1px solid #fff;background:var(--white) no-repeat}',
    );
    expect(dark('<img alt="white" src="data:image/png;base64,AA">')).toBe(
      '<img alt="white" src="data:image/png;base64,AA">',
    );
  });

  it('begins with a dark ground and light text', () => {
    expect(previewOf('x', { darkness: 'partial' }).frame.html).toContain(
      'html{background-color:#333333;color:#ffffff}',
    );
  });

  it('keeps the opacity', () => {
    expect(dark('<p style="background:rgba(255,255,255,.5)">x</p>')).toBe(
      '<p style="background:rgba(51,51,51,0.5)">x</p>',
    );
    expect(dark('<p style="background:#fff0">x</p>')).toBe('<p style="background:#fff0">x</p>');
  });
});

describe('full', () => {
  it('turns dark mails round, too', () => {
    const full = (html: string): string => bodyOf(html, { darkness: 'full' });
    expect(full('<p style="background:#000;color:#fff;border:1px solid #000">x</p>')).toBe(
      '<p style="background:#ffffff;color:#333333;border:1px solid #ffffff">x</p>',
    );
    expect(full('<p style="background:white;color:black">x</p>')).toBe(
      '<p style="background:#333333;color:#ffffff">x</p>',
    );
  });
});
