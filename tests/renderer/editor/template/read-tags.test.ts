import { describe, expect, it } from 'vitest';
import { readTags } from '../../../../renderer/editor/template/read-tags.ts';

const read = (text: string) =>
  readTags(text).map(({ kind, name, rest, start, end }) => [kind, name, rest, text.slice(start, end)]);

describe('readTags', () => {
  it.each([
    ['{{name}}', 'value', 'name', ''],
    ['{{{ contact.name }}}', 'value', 'contact.name', ''],
    ['{{~ name ~}}', 'value', 'name', ''],
    ['{{ses:openTracker}}', 'value', 'ses:openTracker', ''],
    ['{{lookup items 0}}', 'value', 'lookup', 'items 0'],
    ['{{#each items as |item|}}', 'block', 'each', 'items as |item|'],
    ['{{^items}}', 'inverse', 'items', ''],
    ['{{^}}', 'else', 'else', ''],
    ['{{else if a}}', 'else', 'else', 'if a'],
    ['{{/each}}', 'close', 'each', ''],
    ['{{> foot}}', 'partial', 'foot', ''],
    ['{{#> frame}}', 'partial-block', 'frame', ''],
    ['{{#* inline "foot"}}', 'inline', 'foot', '"foot"'],
    ['{{! a }}', 'comment', '', ''],
    ['{{!-- {{name}} -- }} --}}', 'comment', '', ''],
  ])('reads %s', (text, kind, name, rest) => {
    expect(read(`a ${text} b`)).toEqual([[kind, name, rest, text]]);
  });

  it('ends an unfinished tag where the next begins, or the text ends', () => {
    expect(read('{{con <b>{{name}} {{#if')).toEqual([
      ['value', 'con', '<b>', '{{con <b>'],
      ['value', 'name', '', '{{name}}'],
      ['block', 'if', '', '{{#if'],
    ]);
  });

  it('takes braces behind a backslash for text', () => {
    expect(read('\\{{no}} \\\\{{yes}}')).toEqual([['value', 'yes', '', '{{yes}}']]);
  });

  it.each(['{{', '{{!--', '{{{{', '{{#a}} ', '{{a} '])('reads a long text of %s at once', (piece) => {
    const start = performance.now();
    readTags(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
