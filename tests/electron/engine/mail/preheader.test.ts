// What the inbox shows beside the subject.
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../electron/engine/mail/markup/read-markup.ts';
import { inboxTextOf, preheaderOf } from '../../../../electron/engine/mail/preheader.ts';

describe('preheaderOf', () => {
  it.each([
    ['display', '<div style="display:none">In short</div><p>Hello</p>', 'In short', true],
    ['a clipped box', '<div style="max-height:0;overflow:hidden">In short</div><p>Hello</p>', 'In short', true],
    ['letters of one pixel', '<span style="font-size:1px">In short</span><p>Hello</p>', 'In short', true],
    ['a style sheet', '<style>.p{display:none}</style><p class="a p">In short</p><p>Hello</p>', 'In short', true],
    ['padding behind it', '<i hidden>In short</i><i hidden>&#847;&zwnj;&nbsp;&#8199;&shy;</i>Hello', 'In short', true],
    ['none', '<title>Mail</title><p>Hel<b>lo</b></p><p>you</p>', 'Hello you', false],
    ['a rule for phones alone', '<style>@media print{.p{display:none}}</style><p class="p">Hello</p>', 'Hello', false],
    ['a line break', '<p>Hello<br>you</p>', 'Hello you', false],
    ['the tracker of SES', '{{ses:openTracker}}<p>Hello</p>{{ses:openTracker}}', 'Hello', false],
    ['Outlook’s comment', '<!--[if mso]><p>Outlook</p><![endif]--><p>Hello</p>', 'Hello', false],
    ['a column of MJML', '<td style="font-size:0px"><div style="font-size:13px">Hello</div></td>', 'Hello', false],
  ])('%s', (_name, html, text, hidden) => {
    expect(preheaderOf(readMarkup(html))).toMatchObject({ text, hidden });
  });

  it('names the spans that it consists of', () => {
    const html = '<p>Hel<b>lo</b></p>';
    const spans = preheaderOf(readMarkup(html))?.spans ?? [];
    expect(spans.map(({ start, end }) => html.slice(start, end))).toEqual(['Hel', 'lo']);
  });

  it('is null where there is no text', () => {
    expect(preheaderOf(readMarkup('<title>Mail</title><img src="a.png"> &nbsp;'))).toBeNull();
  });

  it('ends', () => {
    const long = preheaderOf(readMarkup(`<p>${'word '.repeat(10_000)}</p>`));
    expect(long?.text.length).toBe(300);
  });
});

it('inboxTextOf adds what follows a preheader that nothing pads', () => {
  expect(inboxTextOf(readMarkup('<i style="display:none">In short</i><p>Hello</p>'))).toBe('In short Hello');
});
