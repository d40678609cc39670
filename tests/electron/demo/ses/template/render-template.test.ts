// The demo's small evaluator of SES templates.
import { describe, expect, it } from 'vitest';
import { isSimpleTemplate } from '../../../../../electron/demo/ses/template/parse-template.ts';
import { renderTemplate } from '../../../../../electron/demo/ses/template/render-template.ts';

const data = {
  name: '<Ann> & "Bob"',
  none: [],
  zero: 0,
  no: false,
  customer: { city: 'Kyoto', tags: ['a', 'b'] },
  items: [
    { name: 'apple', price: 3 },
    { name: 'pear', price: 4 },
  ],
};

describe('a template', () => {
  it.each([
    ['values as they are', 'Dear {{name}}, {{{ name }}}', 'Dear <Ann> & "Bob", <Ann> & "Bob"'],
    ['paths', '{{customer.city}} {{items.1.name}} {{@root.customer.city}}', 'Kyoto pear Kyoto'],
    ['numbers and flags', '{{zero}} {{no}}', '0 false'],
    ['a list, item by item', '{{customer.tags}}', 'a,b'],
    ['if', '{{#if name}}yes{{else}}no{{/if}} {{#if none}}yes{{else}}no{{/if}} {{#if zero}}yes{{/if}}', 'yes no '],
    ['a missing name in if', '{{#if vip}}VIP{{else}}guest{{/if}}', 'guest'],
    ['else if', '{{#if vip}}VIP{{else if name}}named{{else}}guest{{/if}}', 'named'],
    ['unless', '{{#unless vip}}guest{{/unless}}', 'guest'],
    ['each', '{{#each items}}{{@index}}{{#if @first}}*{{/if}} {{name}} {{price}};{{/each}}', '0* apple 3;1 pear 4;'],
    ['each of texts', '{{#each customer.tags}}[{{this}}]{{/each}}', '[a][b]'],
    ['each of an object', '{{#each customer}}{{@key}} {{/each}}', 'city tags '],
    ['each of nothing', '{{#each none}}a{{else}}empty{{/each}}', 'empty'],
    ['what lies around', '{{#each items}}{{../customer.city}} {{/each}}', 'Kyoto Kyoto '],
    ['blocks in blocks', '{{#each items}}{{#with this}}{{#if price}}{{name}} {{/if}}{{/with}}{{/each}}', 'apple pear '],
    ['inline partials', '{{#* inline "who"}}{{name}}!{{/inline}}\n{{> who}}', '\n<Ann> & "Bob"!'],
    ['partials of several lines', '{{#* inline "who"}}\n{{zero}}!\n{{/inline}}\nDear {{> who}}', 'Dear 0!\n'],
    ['comments', 'a{{! b }}c{{!-- d }} e --}}f', 'acf'],
    ['lines with a block alone', 'a\n{{#if name}}\nb\n{{/if}}\nc', 'a\nb\nc'],
    ['tildes', 'a {{~name~}} b', 'a<Ann> & "Bob"b'],
    [
      'what SES fills in later',
      '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}',
      '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}',
    ],
  ])('has %s', (_what, template, text) => {
    expect(renderTemplate(template, data)).toEqual({ ok: true, text });
  });

  it.each([
    ['{{nobody}}', 'nobody'],
    ['{{Name}}', 'Name'],
    ['{{customer.street}}', 'customer.street'],
    ['{{#each items}}{{colour}}{{/each}}', 'colour'],
    ['{{#if nobody.name}}a{{/if}}', 'nobody.name'],
    ['{{toString}}', 'toString'],
  ])('%s lacks %s', (template, missing) => {
    const message = `Attribute '${missing}' is not present in the rendering data.`;
    expect(renderTemplate(template, data)).toEqual({ ok: false, missing, message });
  });

  it('does not take null for a value', () => {
    expect(renderTemplate('{{website}}', { website: null })).toMatchObject({ ok: false, missing: 'website' });
  });

  it('in a block that is not reached lacks nothing', () => {
    expect(renderTemplate('{{#if vip}}{{nobody}}{{/if}}', data)).toEqual({ ok: true, text: '' });
  });

  it.each(['{{#if a}}', '{{/if}}', '{{#if a}}{{/each}}', '{{name', '{{#loop a}}{{/loop}}', '{{> none}}', '{{else}}'])(
    '%s is at fault itself',
    (template) => {
      expect(renderTemplate(template, { a: 1 })).toMatchObject({ ok: false, missing: null });
    },
  );

  it.each([
    ['Dear {{name}}', true],
    ['{{#if a}}b{{/if}}', false],
    ['{{#* inline "a"}}b{{/inline}}', false],
    ['{{> a}}', false],
  ])('%s is simple: %s', (template, isSimple) => {
    expect(isSimpleTemplate(template)).toBe(isSimple);
  });
});
