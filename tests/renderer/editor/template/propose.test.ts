import { describe, expect, it } from 'vitest';
import { propose } from '../../../../renderer/editor/template/propose.ts';

const data = {
  contact: { firstName: 'Ada', 'last name': 'L' },
  items: [
    { name: 'Tea', price: { amount: 3.5 } },
    { name: 'Cup', gift: true },
  ],
  total: 7,
};

/** What is proposed at the caret. */
function at(template: string) {
  const offset = template.indexOf('‸');
  const text = template.replace('‸', '');
  const found = propose({ text, offset, data });
  const labels = found?.list.map(({ label }) => label) ?? null;
  /** The text after taking a proposal, its cursor places left out. */
  const taken = (label: string) => {
    const snippet = found?.list.find((one) => one.label === label)?.snippet ?? `no ${label}`;
    const plain = snippet.replaceAll(/\$\{\d:([^}]*)\}|\$\d/gu, '$1').replaceAll(/\\([\\$}])/gu, '$1');
    return text.slice(0, found?.start) + plain + text.slice(found?.end);
  };
  return { labels, taken };
}

describe('propose', () => {
  it.each(['Hello‸', '{{name}}‸', '‸{{name}}', '{‸', '{{! con‸ }}', '{{con\n‸', '{{con <b>‸'])(
    'is silent at %s',
    (template) => {
      expect(at(template).labels).toBeNull();
    },
  );

  it('offers the data at its root, with values', () => {
    const found = propose({ text: '{{', offset: 2, data });
    expect(found?.list.filter(({ kind }) => kind === 'variable').map(({ label, value }) => [label, value])).toEqual([
      ['contact', '{ firstName, last name }'],
      ['contact.firstName', '"Ada"'],
      ['contact.[last name]', '"L"'],
      ['items', '[2] { name, price }'],
      ['total', '7'],
    ]);
  });

  it('offers the fields of all items inside each, the loop’s own names, and the end', () => {
    const { labels } = at('{{#each items}}{{‸}}');
    expect(labels).toEqual(
      expect.arrayContaining(['this', 'name', 'price.amount', 'gift', '@index', '@root.total', 'else', '/each']),
    );
    expect(labels).not.toContain('total');
    expect(at('{{‸}}').labels).not.toContain('@index');
  });

  it('offers what a block goes over, and inside a with its fields', () => {
    expect(at('{{#each it‸}}').labels).toContain('items');
    expect(at('{{#each it‸}}').labels).not.toContain('#if');
    expect(at('{{#with contact}}{{fi‸').labels).toContain('firstName');
    expect(at('{{else if ‸}}').labels).toContain('total');
  });

  it('offers inline partials by name, and only in their call', () => {
    const template = '{{#*inline "foot"}}x{{/inline}}{{> ‸}}';
    expect(at(template).labels).toEqual(['foot']);
  });

  it('offers the end of the innermost block', () => {
    expect(at('{{#if a}}{{#each items}}{{/‸').labels).toEqual(['each']);
    expect(at('{{/‸').labels).toEqual([]);
  });

  it.each([
    ['{{con‸', 'contact.firstName', '{{contact.firstName}}'],
    ['{{con‸}} b', 'contact.firstName', '{{contact.firstName}} b'],
    ['{{con‸tact.x }} b', 'contact.firstName', '{{contact.firstName}} b'],
    ['{{contact.f‸}}', 'contact.firstName', '{{contact.firstName}}'],
    ['{{#ea‸}}', 'each', '{{#each name}}{{/each}}'],
    ['{{‸', '#if', '{{#if name}}{{/if}}'],
    ['{{#if a}}{{‸}}', '/if', '{{#if a}}{{/if}}'],
    ['{{‸}}', 'ses:openTracker', '{{ses:openTracker}}'],
    ['{{‸}}', 'amazonSESUnsubscribeUrl', '{{amazonSESUnsubscribeUrl}}'],
    ['{{look‸}}', 'lookup', '{{lookup }}'],
    ['{{{con‸}}}', 'contact.firstName', '{{{contact.firstName}}}'],
  ])('in %s, %s gives %s', (template, label, expected) => {
    expect(at(template).taken(label)).toBe(expected);
  });

  it('offers blocks and placeholders without data', () => {
    const found = propose({ text: '{{', offset: 2, data: null });
    expect(found?.list.map(({ label }) => label)).toContain('#each');
  });

  it('stays small where the data is large', () => {
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, { a: { b: 1 } }]));
    expect(propose({ text: '{{', offset: 2, data: wide })?.list.length).toBeLessThan(600);
  });
});
