// Spans of the rendered text, led back to the template by its real rendering.
import { expect, it } from 'vitest';
import { isFromData, spanInSource } from '../../../../electron/engine/mail/span-in-source.ts';
import { readTemplate } from '../../../../electron/engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../../electron/engine/mail/template/render-template.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';

function led(
  template: string,
  data: JsonObject,
  wanted: string,
): { readonly written: string; readonly fromData: boolean } {
  const { text, pieces } = renderTemplate(readTemplate('html', template), data);
  const start = text.indexOf(wanted);
  const span = { start, end: start + wanted.length };
  const { start: from, end: to } = spanInSource(pieces, span);
  return { written: template.slice(from, to), fromData: isFromData(pieces, span) };
}

it.each([
  ['text', 'Hello {{name}}, you', { name: 'Ann' }, 'ello', 'ello', false],
  ['a value', 'Hello {{name}}, you', { name: 'Ann' }, 'nn', '{{name}}', true],
  ['text and a value', 'Hello {{name}}, you', { name: 'Ann' }, 'lo Ann, y', 'lo {{name}}, y', true],
  ['text behind a value', 'Hello {{name}}, you', { name: 'Ann' }, 'you', 'you', false],
  ['in a loop', '{{#each a}}<{{this}}>{{/each}}', { a: ['x', 'y'] }, '<y>', '<{{this}}>', true],
  ['across the turns of a loop', '{{#each a}}<{{this}}>{{/each}}', { a: ['x', 'y'] }, '><', '>', false],
])('%s', (_name, template, data, wanted, written, fromData) => {
  expect(led(template, data, wanted)).toEqual({ written, fromData });
});
