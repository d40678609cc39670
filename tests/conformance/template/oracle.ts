// Handlebars itself, with `noEscape`, as the judge of our evaluator; and every difference that is meant, with its reason.
import Handlebars from 'handlebars';
import { readTemplate } from '../../../electron/engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../electron/engine/mail/template/render-template.ts';
import type { JsonObject } from '../../../shared/draft/source.ts';

/** Null: it cannot be rendered. */
export type Answer = string | null;

// Nothing for the console: neither what templates log, nor each prototype that is not reached.
Handlebars.logger.log = () => undefined;
Handlebars.log = () => undefined;

export function askHandlebars(template: string, data: JsonObject): Answer {
  try {
    return Handlebars.compile(template, { noEscape: true })(data);
  } catch {
    return null;
  }
}

export function askOurs(template: string, data: JsonObject): Answer {
  const { text, stopped } = renderTemplate(readTemplate('html', template), data);
  return stopped === null ? text : null;
}

export type IntendedDifference = {
  readonly template: string;
  readonly data?: JsonObject;
  readonly handlebars: Answer;
  readonly ours: Answer;
  readonly reason: string;
};

export const intendedDifferences: readonly IntendedDifference[] = [
  {
    template: '{{a}}{{b}}',
    data: { a: 1, b: 2 },
    handlebars: '3',
    ours: '12',
    reason: 'With noEscape, Handlebars adds values that begin a template as JavaScript does: numbers are summed.',
  },
  {
    template: '{{amazonSESUnsubscribeUrl}} {{{ ses:openTracker }}}',
    data: { amazonSESUnsubscribeUrl: 'mine' },
    handlebars: 'mine ',
    ours: '{{amazonSESUnsubscribeUrl}} {{ses:openTracker}}',
    reason: "They are SES's placeholders and filled in when the message is sent.",
  },
  {
    template: '{{a}}',
    data: { a: { toString: 'x' } },
    handlebars: null,
    ours: '[object Object]',
    reason: 'Members of the data are never called, whatever their names.',
  },
  {
    template: '{{#each a}}{{#if true}}{{this}}{{/if}}{{/each}}',
    data: { a: [null] },
    handlebars: '[object Object]',
    ours: '',
    reason: 'Handlebars puts an object of its own in the place of null inside a block.',
  },
  {
    template: '{{#with a}}{{#each this}}{{../b}}{{/each}}{{/with}}',
    data: { a: [1], b: 'B' },
    handlebars: 'B',
    ours: '',
    reason: 'Handlebars compares contexts with ==, which takes [1] and 1 for the same and does not enter the item.',
  },
  {
    template: '{{#a as |x|}}{{x}}{{/a}}',
    data: { a: { b: 1 } },
    handlebars: '',
    ours: '[object Object]',
    reason: 'Handlebars gives the parameter of a plain section nothing; its value is the section.',
  },
  {
    template: '{{#each a as |x|}}{{#* inline "p"}}{{x}}{{/inline}}{{> p}}{{/each}}',
    data: { a: ['v'] },
    handlebars: null,
    ours: '',
    reason:
      'Handlebars fails on a partial that is defined where block parameters hold; ours does not find the parameter.',
  },
  {
    template: '{{@root.a.x}}',
    data: { a: 0 },
    handlebars: '0',
    ours: '',
    reason: 'Below @root, Handlebars answers a parent that is 0 or false in the place of its member.',
  },
  {
    template: '{{#* inline "p"}}[{{@partial-block}}]{{/inline}}{{#> p}}x{{/p}}',
    handlebars: '[x]',
    ours: '[]',
    reason:
      'Handlebars holds the block of a partial as a function and calls it; here only {{> @partial-block}} renders it.',
  },
];
