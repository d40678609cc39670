// Templates and data made to hang or to break out: each ends within its limits, and nothing of it is run.
import { describe, expect, it } from 'vitest';
import { parseData } from '../../../../../electron/engine/mail/template/parse-data.ts';
import { readTemplate } from '../../../../../electron/engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../../../electron/engine/mail/template/render-template.ts';
import type { JsonObject } from '../../../../../shared/draft/source.ts';

const render = (template: string, data: JsonObject = {}) => renderTemplate(readTemplate('html', template), data);
const many = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Far beyond what any of these takes, far below what an endless one would. */
const patienceMs = 5000;

function soon<T>(what: () => T): T {
  const startedAtMs = performance.now();
  const result = what();
  expect(performance.now() - startedAtMs).toBeLessThan(patienceMs);
  return result;
}

describe('a template ends in a limit', () => {
  it('where a partial calls itself', () => {
    expect(render('{{#* inline "a"}}x{{> a}}{{/inline}}{{> a}}')).toMatchObject({ stopped: 'depth' });
    const twice =
      '{{#* inline "a"}}x{{#if true}}{{> b}}{{> b}}{{/if}}{{/inline}}{{#* inline "b"}}{{> a}}{{> a}}{{/inline}}{{> a}}';
    expect(soon(() => render(twice)).stopped).toBe('depth');
  });

  it('where partials double with each level', () => {
    const levels = many(60).map(
      (level) => `{{#* inline "p${level}"}}{{> p${level + 1}}}{{> p${level + 1}}}{{/inline}}`,
    );
    expect(soon(() => render(`${levels.join('')}{{#* inline "p60"}}{{/inline}}{{> p0}}`)).stopped).toBe('steps');
  });

  it('where a loop goes over a million items in each of a million', () => {
    const data = { a: many(1_000_000) };
    expect(soon(() => render('{{#each a}}{{#each @root.a}}x{{/each}}{{/each}}', data)).stopped).toBe('steps');
  });

  it('where it prints without end', () => {
    const data = { a: many(1000), long: 'x'.repeat(50_000) };
    const { stopped, text } = soon(() => render('{{#each a}}{{../long}}{{/each}}', data));
    expect(stopped).toBe('output');
    expect(text.length).toBe(10_000_000);
  });

  it('where a list is printed again and again', () => {
    const data = { a: many(1000), list: many(100_000) };
    expect(soon(() => render('{{#each a}}{{../list}}{{/each}}', data)).stopped).toBe('steps');
  });

  it('where lists lie in lists', () => {
    const { data } = parseData(`{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(soon(() => render('{{a}}', data)).stopped).toBe('depth');
  });

  it('where indents multiply', () => {
    const levels = many(90).map(
      (level) => `{{#* inline "p${level}"}}\na\n${' '.repeat(300)}{{> p${level + 1}}}\n{{/inline}}\n`,
    );
    expect(soon(() => render(`${levels.join('')}  {{> p0}}\n{{#* inline "p90"}}\nend\n{{/inline}}`)).stopped).not.toBe(
      'fault',
    );
  });
});

describe('a template that lacks much', () => {
  it('is told of all of it, and guesses at some', () => {
    const template = many(5000)
      .map((index) => `{{valeu${index}}}`)
      .join('');
    const data = Object.fromEntries(many(20_000).map((index) => [`value${index}`, index]));
    const { missing } = soon(() => render(template, data));
    expect(missing.length).toBe(5000);
    expect(missing.filter(({ meant }) => meant !== null).length).toBe(100);
  });
});

describe('a template is refused, soon and with a place', () => {
  it.each([
    ['blocks 10,000 deep', '{{#if a}}'.repeat(10_000) + '{{/if}}'.repeat(10_000)],
    ['a chain of 10,000 else', `{{#if a}}${'{{else if a}}'.repeat(10_000)}{{/if}}`],
    ['parentheses 10,000 deep', `{{lookup ${'(lookup '.repeat(10_000)}a b${')'.repeat(10_000)} c}}`],
    ['100,000 tags that nothing closes', '{{'.repeat(100_000)],
    ['100,000 blocks that nothing closes', '{{#each a}}'.repeat(100_000)],
    ['100,000 comments that nothing closes', '{{!--'.repeat(100_000)],
    ['5,000 raw blocks that nothing closes', '{{{{a}}}}'.repeat(5_000)],
    ['a text in quotation marks without end', `{{"${'\\"'.repeat(250_000)}`],
    ['a name without end', `{{${'a'.repeat(500_000)}`],
    ['a path without end', `{{a${'/..'.repeat(20_000)}}}`],
    ['a bracket without end', `{{[${'\\]'.repeat(250_000)}`],
  ])('%s', (_what, template) => {
    const { fault } = soon(() => readTemplate('html', template)).reading;
    expect(fault?.place.line).toBe(1);
    expect(fault?.says.en).toMatch(/^[A-Z{"].+\.$/u);
    expect(render(template)).toMatchObject({ stopped: 'fault' });
  });
});

describe('a long template', () => {
  it.each([
    ['of text', 'lorem ipsum\n'.repeat(43_000)],
    ['of blanks', ' \t'.repeat(250_000)],
    ['of lines and blanks', `x{{a}}${'\n '.repeat(250_000)}{{#if a}}${' \n'.repeat(5)}{{/if}}`],
    ['of values', '{{name}}'.repeat(4_000)],
    ['of blocks', '{{#if a}}\n{{/if}}\n'.repeat(1_500)],
    ['of backslashes', '\\'.repeat(500_000)],
    ['of escapes', '\\{{a}} '.repeat(10_000)],
    ['of braces', '{ { '.repeat(125_000)],
    ['of closing braces', '}}'.repeat(250_000)],
    ['of misspelt values', '{{nmae}}'.repeat(4_000)],
  ])('%s is read and rendered soon', (_what, template) => {
    const { stopped } = soon(() => render(template, { name: 'x' }));
    expect(stopped).toBeNull();
  });
});

describe('what the data does not own is not there', () => {
  const reached = [
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
    '__lookupGetter__',
  ];

  it.each(reached)('%s', (name) => {
    const template = `[{{${name}}}{{a.${name}}}{{lookup a "${name}"}}{{#with ${name}}}w{{/with}}{{#each ${name}}}e{{/each}}{{#if ${name}}}i{{/if}}{{text.${name}}}{{list.${name}}}{{@root.${name}}}{{@${name}}}]`;
    const { text, missing } = render(template, { a: {}, text: 'x', list: [1] });
    expect(text).toBe('[]');
    expect(missing.map(({ written }) => written)).toContain(name);
  });

  it('and what it owns under such names is data', () => {
    const { data } = parseData('{"__proto__": {"polluted": "own"}, "constructor": {"name": "mine"}}');
    expect(render('{{__proto__.polluted}} {{constructor.name}} {{polluted}}', data).text).toBe('own mine ');
    render('{{> p __proto__=a}}{{#* inline "p"}}{{b}}{{/inline}}', { a: { b: 'x' } });
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it('nor is anything run', () => {
    const template =
      '{{#with "s" as |string|}}{{#with (lookup string.sub "constructor") as |make|}}{{make}}{{/with}}{{/with}}';
    expect(render(template)).toMatchObject({ text: '' });
    const { data } = parseData('{"a": {"toString": "x", "valueOf": "y"}, "then": "thenable"}');
    expect(render('{{a}}{{then}}', data).text).toBe('[object Object]thenable');
  });
});
