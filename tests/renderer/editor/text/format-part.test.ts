import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { formatPart } from '../../../../renderer/editor/text/format-part.ts';
import { keepsMeaning } from '../../../../renderer/editor/text/keeps-meaning.ts';

const templates = {
  order: `<!doctype html><html lang="en"><head><title>{{subject}}</title><style>.a{color:{{colour}};}{{#if dark}}.b{color:blue}{{/if}}@media (max-width:600px){.c .d{padding:0 !important}}</style></head>
<body><!--[if mso]><table role="presentation"><tr><td><![endif]--><table><tr>{{#each items}}<td>Hello{{#if name}} dear {{name}}{{/if}}, <b>{{name}}</b><i>{{price}}</i><a href="{{url}}?a={{#if name}}1{{else}}2{{/if}}">x</a></td>{{else}}<td>none</td>{{/each}}</tr></table><!--[if mso]></td></tr></table><![endif]-->
<pre>  a
   b</pre>{{!-- note   here --}}<p>Dear {{#if name}}{{name}}{{else}}friend{{/if}},<br>bye</p></body></html>`,
  partials: '<div>{{#* inline "foot"}}\n<p>{{name}}</p>\n{{/inline}}{{> foot}}<span>a</span> <span>b</span></div>',
  text: 'no markup, {{name}} {{#if name}}yes{{/if}}!',
  mjml: '<mjml><mj-head><mj-style>.a{color:red}</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text>Hi {{name}}<br />there</mj-text><mj-raw>{{#if name}}</mj-raw><mj-button href="{{url}}">Go</mj-button><mj-raw>{{/if}}</mj-raw></mj-column></mj-section></mj-body></mjml>',
  blocks: '<p>a{{#each items}}<b>{{name}}</b>{{/each}}b</p><ul>{{#each items}}<li>{{name}}</li>{{/each}}</ul>',
};
const data = {
  subject: 'S',
  colour: 'red',
  dark: true,
  name: 'Ada',
  url: 'https://example.com/',
  items: [{ name: 'Tea', price: 3 }, { price: 4 }],
};

/** As it is drawn: a run of blanks is one blank, and beside a block none. */
const drawn = (template: string): string =>
  Handlebars.compile(template, { noEscape: true })(data)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(<\/?(?!b\b|i\b|a\b|span)[a-z!-][^>]*>) ?/gu, '$1')
    .replaceAll(/ ?([{};:,]) ?/gu, '$1');
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

describe('formatPart', () => {
  it.each(Object.entries(templates))('lays out %s so that it renders the same', async (_name, template) => {
    const formatted = await formatPart('html', template, 2);
    if (formatted.kind !== 'done') throw new Error(formatted.why);
    expect(squeezed(formatted.text)).toBe(squeezed(template));
    expect(drawn(formatted.text)).toBe(drawn(template));
    const again = await formatPart('html', formatted.text, 2);
    expect(again).toEqual(formatted);
  });

  it('indents blocks, elements and CSS with tags in it', async () => {
    const formatted = await formatPart('html', templates.order, 2);
    const text = formatted.kind === 'done' ? formatted.text : '';
    expect(text).toContain('\n    .a {\n      color: {{colour}};\n');
    expect(text).toMatch(/\n {4}\{\{#if dark\}\}\n {4}\.b \{\n/u);
    expect(text).toMatch(/\n {4}<tr>\n {6}\{\{#each items\}\}\n {8}<td>Hello\{\{#if name\}\} dear/u);
    expect(text).toContain('<pre>  a\n   b</pre>');
  });

  it('lays out data with its numbers and keys as they were typed', async () => {
    const formatted = await formatPart('data', '{"a":1.50,"a":12345678901234567890,"b":["x  y"]}', 2);
    expect(formatted).toEqual({
      kind: 'done',
      text: '{\n  "a": 1.50,\n  "a": 12345678901234567890,\n  "b": ["x  y"]\n}',
    });
  });

  it('leaves broken data and text parts alone', async () => {
    expect(await formatPart('data', '{"a":', 2)).toEqual({ kind: 'refused', why: 'broken' });
    expect(await formatPart('text', ' a\n  b', 2)).toEqual({ kind: 'done', text: ' a\n  b' });
  });
});

describe('keepsMeaning', () => {
  it.each(['<style', '{{[[[', '{{a}}x', '<!--', '<a b="', '<style>{{a}}', '<'])(
    'reads a long text of %s at once',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      expect(keepsMeaning(text, text)).toBe(true);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it.each([
    ['<td><p>a</p></td>', '<td>\n  <p>a</p>\n</td>'],
    ['<p>a  b</p>', '<p>a\nb</p>'],
    ['<tr>{{#if a}}<td>x</td>{{/if}}</tr>', '<tr>\n{{#if a}}\n<td>x</td>\n{{/if}}\n</tr>'],
    ['<a class="x"id="y">z</a>', '<a class="x" id="y">z</a>'],
    ['<style>.a .b{c:d}</style>', '<style>\n.a .b {\n c: d\n}\n</style>'],
  ])('%j as %j', (before, after) => {
    expect(keepsMeaning(before, after)).toBe(true);
  });

  it.each([
    ['<b>a</b><b>c</b>', '<b>a</b> <b>c</b>'],
    ['a{{#if b}}c{{/if}}', 'a\n{{#if b}}\nc\n{{/if}}'],
    ['<p>Hi, {{name}}!</p>', '<p>Hi, {{name}} !</p>'],
    ['<p>a b</p>', '<p>ab</p>'],
    ['<a href="x y">z</a>', '<a href="xy">z</a>'],
    ['<style>.a .b{c:d}</style>', '<style>.a.b{c:d}</style>'],
    ['<style>{{#if a}}</style>', '<style>{ {#if a} }</style>'],
    ['{{name}}', '{{nam}}'],
    ['ab', 'a'],
  ])('%j is not %j', (before, after) => {
    expect(keepsMeaning(before, after)).toBe(false);
  });
});
