import { describe, expect, it } from 'vitest';
import { findInParts } from '../../../../renderer/editor/text/find-in-parts.ts';

const source = {
  subject: 'Hello {{name}}',
  html: '<p>\n  Hello {{name}}, your hellos\r\n</p>',
  text: null,
  data: '{ "name": "Ada" }',
  mjml: null,
};
const plain = { matchCase: false, wholeWord: false };
const places = (wish: Parameters<typeof findInParts>[1]) =>
  findInParts(source, wish).list.map(({ part, line, start, end }) => `${part} ${line} ${start}-${end}`);

describe('findInParts', () => {
  it('finds in every part, with the line and what is near', () => {
    expect(places({ ...plain, wanted: 'hello' })).toEqual(['subject 1 0-5', 'html 2 6-11', 'html 2 27-32']);
    expect(findInParts(source, { ...plain, wanted: 'HELLOS' }).list).toEqual([
      { part: 'html', start: 27, end: 33, line: 2, before: 'Hello {{name}}, your ', found: 'hellos', after: '' },
    ]);
  });

  it('minds case and whole words where it is asked to', () => {
    expect(places({ wanted: 'hello', matchCase: true, wholeWord: false })).toEqual(['html 2 27-32']);
    expect(places({ wanted: 'hello', matchCase: false, wholeWord: true })).toEqual(['subject 1 0-5', 'html 2 6-11']);
    expect(places({ wanted: '{{name', matchCase: true, wholeWord: true })).toHaveLength(2);
  });

  it('takes signs as they are, and nothing for nothing', () => {
    expect(places({ ...plain, wanted: '.*' })).toEqual([]);
    expect(places({ ...plain, wanted: '' })).toEqual([]);
  });

  it('keeps places true where a letter grows with its case', () => {
    const found = findInParts({ ...source, subject: 'İİ name' }, { ...plain, wanted: 'name' }).list[0];
    expect(found).toMatchObject({ part: 'subject', start: 3, end: 7 });
  });

  it('stops at a thousand places', () => {
    const found = findInParts({ ...source, html: 'a'.repeat(100_000) }, { ...plain, wanted: 'a' });
    expect([found.list.length, found.more]).toEqual([1000, true]);
  });
});
