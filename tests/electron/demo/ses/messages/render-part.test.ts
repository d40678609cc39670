// Templates of the simulated SES: filled in with all that they name, or refused.
import { describe, expect, it } from 'vitest';
import { faultOf, isSimpleTemplate, renderPart } from '../../../../../electron/demo/ses/messages/render-part.ts';

const data = { name: '<Ann> & "Bob"', customer: { city: 'Kyoto' }, items: [{ name: 'apple' }, { name: 'pear' }] };

describe('a template', () => {
  it.each([
    ['values as they are', 'Dear {{name}}', 'Dear <Ann> & "Bob"'],
    [
      'blocks',
      '{{#each items}}{{@index}} {{name}};{{/each}}{{#if vip}}VIP{{else}}guest{{/if}}',
      '0 apple;1 pear;guest',
    ],
    ['in a block that is not reached nothing missing', '{{#if vip}}{{nobody}}{{/if}}', ''],
    [
      'what SES fills in later',
      '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}',
      '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}',
    ],
  ])('has %s', (_what, template, text) => {
    expect(renderPart('html', template, data)).toEqual({ ok: true, text });
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
    expect(renderPart('html', template, data)).toEqual({ ok: false, message });
  });

  it('does not take null for a value', () => {
    expect(renderPart('html', '{{website}}', { website: null })).toMatchObject({ ok: false });
  });

  it.each(['{{#if a}}', '{{/if}}', '{{#if a}}{{/each}}', '{{name', '{{else}}'])('%s is at fault itself', (template) => {
    expect(faultOf(template)).not.toBeNull();
    expect(renderPart('html', template, { a: 1 })).toMatchObject({ ok: false });
  });

  it.each(['{{#loop a}}{{/loop}}', '{{> none}}'])('%s asks for what is not there', (template) => {
    expect(faultOf(template)).toBeNull();
    expect(renderPart('html', template, { a: 1 })).toMatchObject({ ok: false });
  });

  it.each([
    ['Dear {{name}}', true],
    ['{{#if a}}b{{/if}}', false],
    ['{{#* inline "a"}}b{{/inline}}', false],
    ['{{> a}}', false],
    ['{{#if a}}', false],
  ])('%s is simple: %s', (template, isSimple) => {
    expect(isSimpleTemplate(template)).toBe(isSimple);
  });
});
