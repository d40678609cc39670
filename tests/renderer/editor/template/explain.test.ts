import { describe, expect, it } from 'vitest';
import { explain } from '../../../../renderer/editor/template/explain.ts';
import { findInData } from '../../../../renderer/editor/template/find-in-data.ts';

const data = { contact: { name: 'Ada' }, items: [{ name: 'Tea' }, { name: 'Cup' }] };

function at(template: string) {
  const offset = template.indexOf('‸');
  return explain(template.replace('‸', ''), offset, data);
}

describe('explain', () => {
  it('gives the value of a variable, and how many there are', () => {
    expect(at('Hi {{contact.na‸me}}')).toMatchObject({
      kind: 'value',
      written: 'contact.name',
      value: 'Ada',
      count: 1,
    });
    expect(at('{{#each items}}{{na‸me}}{{/each}}')).toMatchObject({ kind: 'value', value: 'Tea', count: 2 });
    expect(at('{{#each it‸ems}}')).toMatchObject({ kind: 'value', path: ['items'] });
    expect(at('{{lookup it‸ems 0}}')).toMatchObject({ kind: 'value', path: ['items'] });
  });

  it('says what is missing', () => {
    expect(at('{{contact.Na‸me}}')).toEqual({
      kind: 'missing',
      start: 2,
      end: 14,
      written: 'contact.Name',
      path: ['contact', 'Name'],
    });
  });

  it('never reaches into what objects inherit', () => {
    expect(at('{{contact.const‸ructor}}')).toMatchObject({ kind: 'missing' });
  });

  it('finds where an inline partial is defined', () => {
    expect(at('{{> fo‸ot}}{{#*inline "foot"}}x{{/inline}}')).toMatchObject({
      name: 'foot',
      definition: { start: 10, end: 29 },
    });
    expect(at('{{> fo‸ot}}')).toMatchObject({ kind: 'partial', definition: null });
  });

  it.each([
    'He‸llo',
    '{{#ea‸ch items}}',
    '{{/ea‸ch}}',
    '{{! na‸me }}',
    '{{ses:open‸Tracker}}',
    '{{@in‸dex}}',
    '{{x "na‸me"}}',
  ])('is silent at %s', (template) => {
    expect(at(template)).toBeNull();
  });
});

describe('findInData', () => {
  const text = '{ "a": { "b": [{ "c": 1 }, { "c": 2, "d": "}" }] }, "c": 3, "x y": { "c": 4 } ';
  const found = (...path: string[]) => {
    const span = findInData(text, path);
    return span === null ? null : [text.slice(span.start, span.end), text.slice(span.end).trimStart().slice(0, 4)];
  };

  it('finds a key by its path, of a list in the first item, in text that is not finished', () => {
    expect(found('c')).toEqual(['"c"', ': 3,']);
    expect(found('a', 'b')).toEqual(['"b"', ': [{']);
    expect(found('a', 'b', '[]', 'c')).toEqual(['"c"', ': 1 ']);
    expect(found('a', 'b', '1', 'd')).toEqual(['"d"', ': "}']);
    expect(found('a', 'b', '[]')).toEqual(['"b"', ': [{']);
    expect(found('x y', 'c')).toEqual(['"c"', ': 4 ']);
    expect(found('d')).toBeNull();
    expect(found()).toBeNull();
  });
});
