// A preview as a whole: what stays of a mail, where it stands in the template, images, text, inbox rows and troubles.
import { describe, expect, it } from 'vitest';
import { missingImageStyle, plainAddress } from '../../../../../electron/engine/mail/preview/image-source.ts';
import { makePreview } from '../../../../../electron/engine/mail/preview/make-preview.ts';
import { readDraft, renderDraft } from '../../../../../electron/engine/mail/template/render-draft.ts';
import { bodyOf, cssOf, draftOf, imageBase, partOf, plainLook, previewOf } from './preview-of.ts';

describe('the document', () => {
  it('keeps what the layout needs', () => {
    const html =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="ja"><head><title>A &amp; B</title></head><body bgcolor="#fff" class="a"><table width="600" cellpadding="0"><tbody><tr><td id="x" style="padding:0 8px;color:rgb(1,2,3)">1&nbsp;&lt; 2</td></tr></tbody></table></body></html>';
    const policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";
    expect(previewOf(html).frame.html).toBe(
      html.replace('<head>', `<head>${policy}<style>${missingImageStyle}</style>`),
    );
  });

  it('draws forms that cannot be sent, and links that lead nowhere', () => {
    expect(bodyOf('<form action="https://a.example"><input name=q><button>Go</button></form>')).toBe(
      '<div><input name="q"><button>Go</button></div>',
    );
    expect(bodyOf('<a href="https://a.example" target=_blank>x</a><a href="javascript:1">y</a>')).toBe(
      '<a href="#">x</a><a>y</a>',
    );
  });

  it('shows nothing of the tag that SES turns into an image of one pixel', () => {
    const { frame } = previewOf('<p>Hello</p>{{ses:openTracker}}<p>Bye</p>');
    expect(frame.html).not.toContain('openTracker');
    expect(frame.html).toMatch(/<p>Hello<\/p>\s+<p>Bye<\/p>/u);
  });

  it('keeps style sheets as they apply, without what reaches out', () => {
    expect(
      cssOf(
        'p{color:red}@media (max-width:600px){.a,.b{color:blue!important}.c{top:0}}i{background:#fff url(x) no-repeat}',
      ),
    ).toBe(
      'p{color:red}@media (max-width:600px){.a,.b{color:blue!important}.c{top:0}}i{background:#fff none no-repeat}',
    );
    expect(cssOf('@keyframes a{from{top:0}to{top:1px}}')).toBe('@keyframes a{from{top:0}to{top:1px}}');
  });

  it('knows the names of custom properties in any case', () => {
    expect(cssOf(':root{--Brand:red}p{color:var(--Brand)}')).toBe(':root{--brand:red}p{color:var(--brand)}');
  });

  it('takes any depth and any size', () => {
    const deep = previewOf('<div>'.repeat(10_000) + 'x');
    expect(deep.frame.html).toContain('x');
    expect(deep.troubles.map(({ en }) => en).join(' ')).toContain('512 levels');
    expect(previewOf(`<style>${'@media a{'.repeat(20_000)}`).frame.html).toContain('<body>');
    expect(previewOf(`<p style="${'('.repeat(20_000)}">x</p>`).frame.html).toContain('<p>x</p>');
  });
});

describe('places in the template', () => {
  it('marks each element with the span of its start tag', () => {
    const { measured, frame } = previewOf('<p class=a>1</p>\r\n<table><tr><td>2</table><img\nsrc="x" />');
    const html = '<p class=a>1</p>\r\n<table><tr><td>2</table><img\nsrc="x" />';
    const tags = [...measured.matchAll(/<(\w+)[^>]*? data-at="(\d+)-(\d+)"/gu)].map(([, name, start, end]) => [
      name,
      html.slice(Number(start), Number(end)),
    ]);
    expect(tags).toEqual([
      ['p', '<p class=a>'],
      ['table', '<table>'],
      ['tr', '<tr>'],
      ['td', '<td>'],
      ['img', '<img\nsrc="x" />'],
    ]);
    expect(measured).toContain('<tbody><tr data-at');
    expect(measured.replaceAll(/ data-at="[\d-]+"/gu, '')).toBe(frame.html);
  });

  it('leads back through values and loops', () => {
    const html = '<p>{{a}}</p>\r\n<img src="{{b}}"><br>{{#each c}}<b title="{{this}}">x</b>{{/each}}';
    const data = '{"a": "<i>value</i>", "b": "x.png", "c": [1, 2]}';
    const source = { subject: 'x', html, text: null, data, mjml: null };
    const rendered = renderDraft(readDraft(source), data);
    const { measured } = makePreview({ rendered, looks: [plainLook], sender: '', imageBase });
    const tags = [...measured.matchAll(/data-at="(\d+)-(\d+)"/gu)].map(([, from, to]) =>
      html.slice(Number(from), Number(to)),
    );
    const looped = '<b title="{{this}}">';
    expect(tags).toEqual(['<p>', '{{a}}', '<img src="{{b}}">', '<br>', looped, looped]);
  });

  it('is not what a mail says of itself', () => {
    expect(previewOf('<p data-at="1-2">x</p>').measured).toContain('<p data-at="0-17">');
  });
});

describe('images', () => {
  const url = 'https://cdn.example/ä.png?a=1&b=2';
  const fetched = `${imageBase}${Buffer.from(url).toString('base64url')}`;

  it('are boxes with their text while they are off', () => {
    expect(bodyOf(`<img src="${url}" alt="Logo" width=200 style="color:red">`)).toBe(
      '<img src="data:," alt="Logo" width="200" style="color:red">',
    );
    expect(bodyOf(`<table background="${url}"><td style="background:url(${url})">x</table>`)).toBe(
      '<table><tbody><tr><td style="background:none">x</td></tr></tbody></table>',
    );
  });

  it('come through the fetcher while they are on, and only where it is known', () => {
    const html = `<img src="${url}" srcset="${url} 2x, x.png"><p style="background:url('${url}')">x</p><img src="cid:a"><img src="file:///a">`;
    const body = bodyOf(html, { images: 'on' });
    expect(body).toContain(`<img src="${fetched}" srcset="${fetched} 2x">`);
    expect(body).toContain(`style="background:url(&quot;${fetched}&quot;)"`);
    expect(body).toContain('<img src="data:image/svg+xml,');
    expect(body.endsWith('<img src="data:,">')).toBe(true);
    const without = makePreview({
      rendered: draftOf(html),
      looks: [{ ...plainLook, images: 'on' }],
      sender: '',
      imageBase: null,
    });
    expect(without.frames[0]?.html).not.toContain('mail-image');
  });

  it('opens the policy for the fetcher alone', () => {
    expect(previewOf('x', { images: 'on' }).frame.html).toContain(`img-src data: ${imageBase};`);
    const looks = [{ ...plainLook, images: 'on' as const }];
    const odd = makePreview({
      rendered: draftOf('x'),
      looks,
      sender: '',
      imageBase: "https://a.example/; script-src 'self'",
    });
    expect(odd.frames[0]?.html).toContain('img-src data:;');
  });

  it('that the message carries are shown, remote ones on or off, and open the policy for themselves alone', () => {
    const carriedAt = `${imageBase}blob/${'0a'.repeat(32)}`;
    const html = `<img src="cid:logo%40x"><p style="background:url(cid:logo@x)">x</p><img src="cid:other"><img src="${url}">`;
    const shown = (inlineImages: { readonly [contentId: string]: string }): string => {
      const looks = [plainLook];
      return makePreview({ rendered: draftOf(html), looks, sender: '', imageBase, inlineImages }).frames[0]?.html ?? '';
    };
    const frame = shown({ 'logo@x': carriedAt });
    expect(frame).toContain(`<img src="${carriedAt}">`);
    expect(frame).toContain(`background:url(&quot;${carriedAt}&quot;)`);
    expect(frame).toContain(`img-src data: ${imageBase}blob/;`);
    expect(frame.match(/<img src="data:,"/gu)).toHaveLength(2);
    for (const odd of ['https://a.example/x', `${imageBase}blob/../x`, `${carriedAt}; script-src *`])
      expect(shown({ 'logo@x': odd })).toContain('img-src data:;');
  });

  it('are listed once each, wherever they are asked for', () => {
    const html = `<style>p{background:url(https://a.example/1.png)}@font-face{src:url(https://a.example/f.woff)}</style><img src="https://a.example/1.png" srcset="//a.example/2.png 2x"><table background="http://a.example/3.png"></table><p style="background:\\75rl(https://a.example/4.png)"><img src="cid:x">`;
    expect(previewOf(html).remoteImages).toEqual([
      'https://a.example/1.png',
      'https://a.example/2.png',
      'http://a.example/3.png',
      'https://a.example/4.png',
    ]);
  });
});

describe('text, inbox and troubles', () => {
  const made = (rendered: Parameters<typeof makePreview>[0]['rendered'], show: 'html' | 'text' = 'html') =>
    makePreview({ rendered, looks: [{ ...plainLook, show }], sender: '"News, Example" <news@example.com>', imageBase });

  it('shows the text part as written', () => {
    const { frames } = made(draftOf('<p>x</p>', 'Hi <you>\n  https://a.example'), 'text');
    expect(frames[0]?.html).toContain('white-space:pre-wrap');
    expect(frames[0]?.html).toContain('<body>Hi &lt;you&gt;\n  https://a.example</body>');
    expect(frames[0]?.changes).toEqual([]);
  });

  it('says where a part is not there', () => {
    expect(made(draftOf('<p>x</p>'), 'text').frames[0]?.changes[0]?.en).toContain('no text part');
    const textOnly = made(draftOf(null, 'Only text'));
    expect(textOnly.inbox[0]?.preheader).toBe('Only text');
    expect(textOnly.frames[0]?.html).toContain('Only text');
    expect(textOnly.frames[0]?.changes[0]?.en).toContain('no HTML part');
  });

  it('cuts the inbox row as each client does, wide characters counting double', () => {
    const rendered = {
      ...draftOf(`<div style="display:none">${'予告'.repeat(40)}</div><p>Body</p>`),
      subject: partOf('件名'.repeat(20)),
    };
    const rows = new Map(made(rendered).inbox.map((row) => [row.client, row]));
    expect(rows.get('Apple Mail (iPhone)')).toMatchObject({
      sender: 'News, Example',
      subject: `${'件名'.repeat(12)}…`,
      subjectCut: true,
      preheader: `${'予告'.repeat(24)}予…`,
      preheaderCut: true,
    });
    expect(rows.get('Gmail')).toMatchObject({ subject: `${'件名'.repeat(17)}件…` });
    expect(made({ ...draftOf('<p>x</p>'), subject: partOf('Short') }).inbox[0]).toMatchObject({
      subject: 'Short',
      subjectCut: false,
    });
  });

  it('says what kept it from being whole', () => {
    const place = { part: 'html', start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 } as const;
    const missing = ['a', 'b', 'a'].map((written) => ({
      written,
      path: written,
      place,
      meant: null,
      why: 'missing' as const,
    }));
    const html = { ...partOf('x'), missing, stopped: 'steps' as const };
    const said = made({ ...draftOf('x'), html }).troubles.map(({ en }) => en);
    expect(said).toEqual([
      'The HTML part ends early: it takes too many steps to render. Check its loops.',
      'SES would not send this: the data lacks a, b. They are empty here.',
    ]);
    const one = { ...html, missing: missing.slice(0, 1) };
    expect(made({ ...draftOf('x'), html: one }).troubles.at(-1)?.en).toMatch(/the data lacks a\. It is empty here\.$/u);
    const unfilled = { rendered: { ...draftOf('x'), html }, looks: [plainLook], sender: '', imageBase: null };
    expect(makePreview({ ...unfilled, lacksData: true }).troubles).toHaveLength(1);
    const dataFault = { place, says: { en: 'Line 1 lacks a comma.', ja: '' } };
    expect(made({ ...draftOf('x'), html, dataFault }).troubles[0]?.en).toContain('Line 1 lacks a comma.');
  });
});

it('takes the blanks from around an address, and looks at those inside once', () => {
  expect(plainAddress(' \thttps://a.example/\n \0')).toBe('https://a.example/');
  expect(plainAddress(`a${' '.repeat(100_000)}b`)).toHaveLength(100_002);
});
