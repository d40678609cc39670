// What is read of a template without data: where it is broken, its names with their paths, its tags.
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../../../electron/engine/mail/template/read-template.ts';

const reading = (text: string) => readTemplate('html', text).reading;

describe('a broken template is told with its place', () => {
  it.each([
    ['a\n{{#if a}}x', '2:1-2:10', '{{#if a}} is never closed. Add {{/if}} where it should end.'],
    ['{{#each l}}{{#if b}}y\n{{/each}}{{/if}}', '2:1-2:10', '{{/each}} does not close {{#if b}} of line 1.'],
    ['{{#> a}}x', '1:1-1:9', '{{#> a}} is never closed. Add {{/a}} where it should end.'],
    ['x{{/if}}', '1:2-1:9', '{{/if}} closes nothing: no block is open here.'],
    ['{{else}}', '1:1-1:9', 'This {{else}} is not inside a block.'],
    ['x {{else if a}}', '1:3-1:16', 'This {{else}} is not inside a block.'],
    [
      '{{#if a}}1{{else}}2{{else}}3{{/if}}',
      '1:20-1:28',
      'The block already has an {{else}}. Only its closing tag may follow.',
    ],
    ['hi {{name', '1:4-1:10', 'The tag that begins here is not closed. Add }} at its end.'],
    ['hi {{name<b>', '1:4-1:10', 'The tag that begins here is not closed. Add }} at its end.'],
    ['{{a {{b}}', '1:1-1:5', 'The tag that begins here is not closed. Add }} at its end.'],
    ['{{#if a}}{{/if', '1:10-1:15', 'The tag that begins here is not closed. Add }} at its end.'],
    ['{{name}', '1:1-1:8', 'A tag ends with two braces; here is only one.'],
    ['{{}}', '1:1-1:5', 'This tag is empty. Write the name of a value in it, or delete it.'],
    ['{{{a}}', '1:1-1:7', 'A tag that starts with {{{ ends with }}}; here is one brace too few.'],
    ['{{a}}}', '1:1-1:7', 'A tag that starts with {{ ends with }}; here is one brace too many.'],
    ['{{ "abc }}', '1:1-1:11', 'A quotation mark in this tag is not closed.'],
    ['{{#if (lookup a b}}x{{/if}}', '1:1-1:20', 'A parenthesis in this tag is not closed.'],
    ['{{a b=}}', '1:1-1:9', 'Something is missing at the end of this tag.'],
    ['{{ a | b }}', '1:1-1:12', '"|" is not allowed here in a tag.'],
    ['{{!-- x', '1:1-1:6', 'The comment that begins here is never closed. Close it with --}}.'],
    ['{{! x', '1:1-1:4', 'The comment that begins here is never closed. Close it with --}}.'],
    ['{{{{a}}}} x', '1:1-1:6', 'The raw block that begins here is never closed. Close it with {{{{/name}}}}.'],
    ['{{a.this}}', '1:3-1:9', 'The path a.this cannot be read: "this", "." and ".." may only be at its start.'],
    ['{{#* inline "x"}}a{{else}}b{{/inline}}', '1:1-1:18', 'A definition with {{#* inline}} cannot have an {{else}}.'],
    ['{{> a b c}}', '1:1-1:12', 'A partial takes at most one value, besides those given as name=value.'],
    ['a\0', '1:2-1:3', 'There is a NUL character here. Delete it.'],
  ])('%j', (text, at, says) => {
    const { fault, variables, tags } = reading(text);
    const { line, column, endLine, endColumn } = fault?.place ?? { line: 0, column: 0, endLine: 0, endColumn: 0 };
    expect([`${line}:${column}-${endLine}:${endColumn}`, fault?.says.en]).toEqual([at, says]);
    expect(fault?.says.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect([variables, tags]).toEqual([[], []]);
  });
});

describe('names are listed with their path from the root', () => {
  const named = (text: string) =>
    reading(text).variables.map(({ written, path, use }) => `${use} ${written} ${path ?? '?'}`);

  it.each([
    [
      'values',
      '{{a.b}} {{[x y]}} {{{c}}} {{@root.d}}',
      ['value a.b a.b', 'value [x y] x y', 'value c c', 'value @root.d d'],
    ],
    [
      'loops',
      '{{#each items}}{{name}} {{../total}} {{this}} {{@index}}{{/each}}',
      ['block items items', 'value name items[].name', 'value ../total total', 'value this items[]', 'value @index ?'],
    ],
    [
      'parameters',
      '{{#each items as |i n|}}{{i.name}} {{n}}{{/each}}',
      ['block items items', 'value i.name items[].name', 'value n ?'],
    ],
    ['with', '{{#with a.b}}{{c}} {{../d}}{{/with}}', ['block a.b a.b', 'value c a.b.c', 'value ../d d']],
    ['else', '{{#each a}}x{{else if b}}{{c}}{{/each}}', ['block a a', 'block b b', 'value c c']],
    ['sections', '{{#a}}{{b}}{{/a}}', ['block a a', 'value b ?']],
    ['lookup', '{{lookup map key}}', ['argument map map', 'argument key key']],
    ['partials', '{{#* inline "p"}}{{name}}{{/inline}}{{> p user}}', ['value name user.name', 'argument user user']],
    [
      'partials given names',
      '{{#* inline "p"}}{{label}}{{/inline}}{{> p label=user.name}}',
      ['value label user.name', 'argument user.name user.name'],
    ],
    [
      'partials called twice',
      '{{#* inline "p"}}{{x}}{{/inline}}{{> p a}}{{> p b}}',
      ['value x ?', 'argument a a', 'argument b b'],
    ],
    ['partials not called', '{{#* inline "p"}}{{x}}{{/inline}}', ['value x ?']],
    ['placeholders', '{{ses:openTracker}}', ['value ses:openTracker ?']],
    ['too far up', '{{../../a}}', ['value ../../a ?']],
  ])('%s', (_what, text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('tags are listed', () => {
  it('by kind, with the place of each', () => {
    const text =
      '{{#if a}}{{! c }}{{/if}}{{{b}}}{{lookup a b}}{{#* inline "p"}}{{/inline}}{{> p}}{{> q}}{{#eq a}}{{/eq}}{{* d}}';
    expect(reading(text).tags.map(({ kind, name, place }) => `${place.column} ${kind} ${name}`)).toEqual([
      '1 block if',
      '10 comment ',
      '25 unescaped b',
      '32 helper lookup',
      '46 inline-partial p',
      '74 partial p',
      '81 partial q',
      '88 helper eq',
      '104 decorator d',
    ]);
  });

  it('partials with the place of their definition', () => {
    const { tags } = reading('{{> p}}\n{{#if a}}{{> p}}{{/if}}{{> q}}\n{{#* inline "p"}}{{/inline}}');
    const calls = tags.filter(({ kind }) => kind === 'partial');
    expect(calls.map(({ name, definedAt }) => [name, definedAt?.line ?? null])).toEqual([
      ['p', 3],
      ['p', 3],
      ['q', null],
    ]);
  });
});
