// Tag lists: every part in its place, every fault found, nothing thrown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTagList, tagNamed } from '../../../../../electron/engine/protocols/tag-list/parse.ts';

const faultsOf = (text: string) => parseTagList(text).faults.map(({ kind }) => kind);

describe('parseTagList', () => {
  it('reads names and values with their places', () => {
    const text = ' v=DMARC1 ; p = none;';
    const list = parseTagList(text);
    expect(list.faults).toEqual([]);
    expect(list.tags.map(({ name, value }) => [name, value])).toEqual([
      ['v', 'DMARC1'],
      ['p', 'none'],
    ]);
    for (const tag of list.tags) {
      expect(text.slice(tag.nameSpan.start, tag.nameSpan.end)).toBe(tag.name);
      expect(text.slice(tag.valueSpan.start, tag.valueSpan.end)).toBe(tag.value);
    }
    expect(tagNamed(list, 'P')).toBeUndefined();
  });

  it.each([
    ['v=1;;p=x', ['empty-tag']],
    [';v=1', ['empty-tag']],
    ['v=1;', []],
    ['v=1; oops', ['no-equals']],
    ['1v=1', ['bad-name']],
    ['p=a;p=b', ['duplicate']],
    ['p=a;P=b', []],
    ['p=“none”', ['bad-byte']],
    ['', []],
  ])('%j has the faults %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('never throws, and every span lies within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tags, faults } = parseTagList(text);
        for (const { start, end } of [...tags.map(({ span }) => span), ...faults.map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length + 1);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
