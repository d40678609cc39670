// Client profiles: one small mail per thing that a client is known to leave out or change.
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../../../electron/engine/mail/preview/profiles.ts';
import { type PreviewClient, previewClients } from '../../../../../shared/draft/preview.ts';
import { bodyOf, cssOf, previewOf } from './preview-of.ts';

const changesOf = (html: string, client: PreviewClient): readonly string[] =>
  previewOf(`<!DOCTYPE html>${html}`, { client }).frame.changes.map(({ en }) => en);

describe('the profiles', () => {
  it('are one for each client, exact only for Chromium itself, each with its sources', () => {
    expect(profiles.map(({ client }) => client)).toEqual(previewClients);
    expect(profiles.filter(({ fidelity }) => fidelity === 'exact').map(({ client }) => client)).toEqual(['none']);
    expect(profiles.filter(({ sources }) => sources.length === 0).map(({ client }) => client)).toEqual(['none']);
  });

  it('leave a mail alone that every client understands', () => {
    const plain =
      '<table width="600" cellpadding="0"><tbody><tr><td align="center" style="padding:8px;color:#333333">Hello <b>you</b></td></tr></tbody></table>';
    for (const client of previewClients) {
      expect(bodyOf(plain, { client })).toBe(plain);
      expect(changesOf(plain, client)).toEqual([]);
    }
  });
});

describe('style attributes', () => {
  it.each<readonly [PreviewClient, string, string]>([
    ['gmail-web', 'position:absolute;left:0;color:red', 'color:red'],
    ['gmail-web', 'margin:-8px auto;margin-top:4px', 'margin-top:4px'],
    ['gmail-app', 'box-shadow:0 0 2px #000;border-radius:4px', 'border-radius:4px'],
    ['gmail-web', '--x:1;color:var(--x);width:var(--y,9px)', 'width:var(--y,9px)'],
    ['outlook-windows', 'border-radius:4px;background-image:url(x);opacity:.5;color:red', 'color:red'],
    ['outlook-windows', 'max-width:600px;width:300px;padding:8px;margin:0 auto;color:red', 'color:red'],
    ['outlook-windows', 'background:#ffcc00 url(x) no-repeat', 'background:#ffcc00'],
    ['outlook-windows', 'color:red!important;top:1px;font-size:14px', 'font-size:14px'],
    ['outlook-windows', 'display:flex;width:calc(1px);color:rgba(0,0,0,.5);line-height:1.4', 'line-height:1.4'],
    ['outlook-com', 'position:relative;position:sticky;background:linear-gradient(red,blue)', 'position:sticky'],
    ['yahoo', 'position:relative;position:absolute;height:9px;display:grid', 'position:relative'],
    ['apple-mail', 'position:relative;position:fixed;border-radius:4px', 'position:relative;border-radius:4px'],
    ['thunderbird', 'position:absolute;border-radius:4px', 'position:absolute;border-radius:4px'],
  ])('%s: %s', (client, style, left) => {
    expect(bodyOf(`<div style="${style}">x</div>`, { client })).toBe(`<div style="${left}">x</div>`);
  });

  it('keeps in Outlook what Word takes on table cells and tables', () => {
    const html =
      '<table style="max-width:600px"><tbody><tr><td style="padding:8px;width:9px">x</td></tr></tbody></table>';
    expect(bodyOf(html, { client: 'outlook-windows' })).toBe(html);
  });
});

describe('what is lost on some elements only, in a style sheet', () => {
  it('is told by the selector, or by who has the class', () => {
    const css = '.card,p{padding:1px;color:red}.cell,td.a:hover{padding:2px}.both{padding:3px}#none{padding:4px}';
    const html = `<head><style>${css}</style></head><div class="card both"></div><table><td class="cell both">x</table>`;
    const printed = previewOf(html, { client: 'outlook-windows' }).frame.html;
    expect(printed).toContain('.card,p{color:red}.cell{padding:2px}.both{padding:3px}#none{padding:4px}');
  });
});

describe('style sheets', () => {
  it.each<readonly [PreviewClient, string, string]>([
    ['gmail-web', 'p[title]{top:1px;color:red}a:first-child{color:red}.a,b:not(.c){color:blue}', '.a{color:blue}'],
    [
      'gmail-web',
      '@media (max-width:9px){p{color:red}}@media (max-height:9px){b{color:red}}',
      '@media (max-width:9px){p{color:red}}',
    ],
    [
      'gmail-web',
      '@media (prefers-color-scheme:dark){p{color:red}}@supports (top:0){b{color:red}}i{color:red}',
      'i{color:red}',
    ],
    ['gmail-app', 'a:hover{color:red}i{color:red}', 'i{color:red}'],
    ['gmail-web', 'a:hover{color:red}', 'a:hover{color:red}'],
    [
      'outlook-windows',
      '@media (max-width:9px){p{color:red}}a>b{color:red}.a.b{color:red}*{color:red}.a p{color:red}',
      '.a p{color:red}',
    ],
    ['outlook-com', '[class="a"]{color:red}.a.b{color:red}td[width]{color:red}', 'td[width]{color:red}'],
    ['yahoo', 'p::before{color:red}@media (prefers-color-scheme:dark){p{color:red}}i{color:red}', 'i{color:red}'],
    ['apple-mail', 'p:has(b),a[href]{color:red}', 'p:has(b),a[href]{color:red}'],
  ])('%s: %s', (client, css, left) => {
    expect(cssOf(css, { client })).toBe(left);
  });

  it('keeps what Outlook.com offers authors in dark mode, in the author’s own colours', () => {
    const dark = { client: 'outlook-com', darkness: 'partial' } as const;
    expect(cssOf('[data-ogsc] .a{color:#111}.a{color:#111}', dark)).toBe('[data-ogsc] .a{color:#111}.a{color:#f3f3f3}');
    expect(previewOf('<p>x</p>', dark).frame.html).toContain('<body data-ogsc="" data-ogsb=""');
  });
});

describe('whole style elements in Gmail', () => {
  const kept = (html: string): readonly string[] =>
    [...previewOf(html, { client: 'gmail-web' }).frame.html.matchAll(/<style id="(\w+)"/gu)].map(([, id = '']) => id);

  it('are left out when they have an error or stand in the body', () => {
    expect(
      kept(
        '<head><style id=good>p{color:red}</style><style id=bad>p{color:red</style></head>x<style id=late>p{top:0}</style>',
      ),
    ).toEqual(['good']);
    expect(changesOf('<head><style>p{color:red</style></head>', 'gmail-web')).toEqual([
      'Left out: a whole <style> with an error',
    ]);
  });

  it('are left out from where there are too many', () => {
    const long = 'p{color:red}'.repeat(1000);
    expect(kept(`<head><style id=a>${long}</style><style id=b>${long}</style></head>`)).toEqual(['a']);
  });
});

describe('elements and attributes', () => {
  it('shows what is in elements that are left out', () => {
    const html = '<picture><source srcset="https://a.example/x.png"><img src="data:image/png;base64,AA"></picture>';
    expect(bodyOf(html, { client: 'yahoo' })).toBe('<img src="data:image/png;base64,AA">');
    expect(bodyOf('<main><p hidden>x</p></main>', { client: 'gmail-web' })).toBe('<p>x</p>');
    expect(bodyOf('<svg><path d="M0 0"/></svg>y', { client: 'outlook-com' })).toBe('y');
    expect(bodyOf('<input name=a><button>Go</button>', { client: 'outlook-windows' })).toBe('Go');
  });

  it('shows no embedded image in Gmail', () => {
    expect(bodyOf('<img src="data:image/png;base64,AA" alt="x">', { client: 'gmail-web' })).toBe(
      '<img alt="x" src="data:,">',
    );
  });

  it('counts what it leaves out, the most frequent first', () => {
    const html = '<p style="position:fixed;opacity:1">x</p><p style="position:fixed">y</p>';
    expect(changesOf(html, 'gmail-web')).toEqual(['Left out: position (2 times)']);
    expect(previewOf(html, { client: 'gmail-web' }).frame.changes.at(-1)?.ja).toBe(
      '無視されるもの: position（2 か所）',
    );
  });
});

describe('conditional comments', () => {
  const html = '<p>a</p><!--[if mso]><b>word</b><![endif]--><!--[if !mso]><!--><i>others</i><!--<![endif]--><u>z</u>';

  it('are read by Outlook for Windows alone', () => {
    expect(bodyOf(html, { client: 'outlook-windows' }).replaceAll(/\s+/gu, '')).toBe('<p>a</p><b>word</b><u>z</u>');
    expect(bodyOf(html)).toBe('<p>a</p><i>others</i><u>z</u>');
  });

  it('leave every place where it was', () => {
    const { measured } = previewOf(html, { client: 'outlook-windows' });
    const [, start, end] = /<b data-at="(\d+)-(\d+)"/u.exec(measured) ?? [];
    expect(html.slice(Number(start), Number(end))).toBe('<b>');
  });
});

describe('a doctype of another mode', () => {
  it('is said where the client would draw it so', () => {
    expect(previewOf('<p>x</p>').frame.changes.map(({ en }) => en)).toEqual([
      expect.stringContaining('standards mode'),
    ]);
    expect(previewOf('<p>x</p>', { client: 'gmail-web' }).frame.changes).toEqual([]);
    expect(previewOf('<p>x</p>').frame.html).toContain(':where(table){font-weight:initial');
  });
});
