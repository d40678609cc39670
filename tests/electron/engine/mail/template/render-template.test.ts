// What a rendering tells besides its text: what is missing and what may be meant, and where each piece comes from.
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../../../electron/engine/mail/template/read-template.ts';
import { readDraft, renderDraft } from '../../../../../electron/engine/mail/template/render-draft.ts';
import { renderTemplate } from '../../../../../electron/engine/mail/template/render-template.ts';
import type { JsonObject } from '../../../../../shared/draft/source.ts';

const render = (text: string, data: JsonObject) => renderTemplate(readTemplate('html', text), data);
const missing = (text: string, data: JsonObject) =>
  render(text, data).missing.map(({ written, why, meant }) => [written, why, meant]);

describe('a missing value', () => {
  it.each<readonly [string, string, JsonObject, readonly unknown[]]>([
    ['is noted', '{{nobody}}', {}, [['nobody', 'missing', null]]],
    [
      'is noted once for each place',
      '{{#each l}}{{a}}{{/each}}{{a}}',
      { l: [{}, {}] },
      [
        ['a', 'missing', null],
        ['a', 'missing', null],
      ],
    ],
    ['by case', '{{a.firstname}}', { a: { firstName: 1 } }, [['a.firstname', 'case', 'a.firstName']]],
    ['by case of what holds it', '{{User.name}}', { user: { name: 1 } }, [['User.name', 'case', 'user.name']]],
    ['by a slip', '{{frist_name}}', { first_name: 1 }, [['frist_name', 'missing', 'first_name']]],
    ['by how words are joined', '{{firstName}}', { first_name: 1 }, [['firstName', 'missing', 'first_name']]],
    [
      'of what lies around',
      '{{#each l}}{{#each m}}{{total}}{{/each}}{{/each}}',
      { l: [{ m: [{}] }], total: 1 },
      [['total', 'missing', '../../total']],
    ],
    ['in something missing', '{{a.b.c}}', { a: {} }, [['a.b.c', 'missing', null]]],
    [
      'that is null',
      '{{a}}{{b.c}}',
      { a: null, b: null },
      [
        ['a', 'null', null],
        ['b.c', 'null', null],
      ],
    ],
    [
      'asked for by a block is none',
      '{{#if a}}{{/if}}{{#each b}}{{/each}}{{#with c.d}}{{/with}}{{#unless e}}{{/unless}}{{#f}}{{/f}}',
      { c: {} },
      [],
    ],
    ['whose parent is missing is one for a block too', '{{#if a.b}}{{/if}}', {}, [['a.b', 'missing', null]]],
    ['looked up is none', '{{lookup a "x"}}', { a: {} }, []],
    ['that is empty is none', '{{a}}{{b}}{{c}}{{d}}', { a: '', b: 0, c: false, d: [] }, []],
    ['that SES fills in is none', '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}', {}, []],
    ['too far up', '{{../a}}', { a: 1 }, [['../a', 'missing', null]]],
  ])('%s', (_what, text, data, expected) => {
    expect(missing(text, data)).toEqual(expected);
  });

  it('has the path from the root and the place of its name', () => {
    const [found] = render('x\n{{#each items}}{{ price }}{{/each}}', { items: [{ cost: 1 }] }).missing;
    expect(found).toMatchObject({ path: 'items[].price', place: { line: 2, column: 19, endColumn: 24 } });
  });
});

describe('pieces', () => {
  it('lead each character to its source', () => {
    const source = 'Hi {{name}},\n  {{#if a}}\n  yes\n  {{/if}}\nbye';
    const { text, pieces } = render(source, { name: 'Ann', a: true });
    expect(text).toBe('Hi Ann,\n  yes\nbye');
    expect(
      pieces.map(({ start, end, from, to, kind }) => [text.slice(start, end), source.slice(from, to), kind]),
    ).toEqual([
      ['Hi ', 'Hi ', 'text'],
      ['Ann', '{{name}}', 'value'],
      [',\n', ',\n', 'text'],
      ['  yes\n', '  yes\n', 'text'],
      ['bye', 'bye', 'text'],
    ]);
  });

  it('of an indented partial have its blanks', () => {
    const source = '{{#* inline "p"}}a\n{{v}}\n{{/inline}}\n  {{> p}}\n';
    const { text, pieces } = render(source, { v: '1\n2' });
    expect(text).toBe('  a\n  1\n  2\n');
    expect(pieces.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['  ', 'text'],
      ['a\n', 'text'],
      ['  ', 'text'],
      ['1\n', 'value'],
      ['  ', 'text'],
      ['2', 'value'],
      ['\n', 'text'],
    ]);
  });
});

describe('what cannot be rendered', () => {
  it('stands as it was typed where it cannot be read', () => {
    expect(render('a {{b', { b: 1 })).toMatchObject({
      text: 'a {{b',
      stopped: 'fault',
      fault: { place: { column: 3 } },
    });
  });

  it('ends at the tag that cannot be done, with its place', () => {
    expect(render('a {{upper b}} c', { b: 1 })).toMatchObject({
      text: 'a ',
      stopped: 'fault',
      fault: { place: { column: 3 } },
    });
  });

  it('is not blamed for data that cannot be read', () => {
    const source = { subject: '{{a}}', html: null, text: 'x', data: '{"a": }', mjml: null };
    const { subject, html, text, dataFault } = renderDraft(readDraft(source), source.data);
    expect(subject).toMatchObject({ text: '', missing: [], stopped: 'data' });
    expect([html, text?.text, dataFault?.place.column]).toEqual([null, 'x', 7]);
  });
});
