import { describe, expect, it } from 'vitest';
import { readTags } from '../../../../renderer/editor/template/read-tags.ts';
import { pathOf, scopeAt } from '../../../../renderer/editor/template/scope.ts';

/** The path of a name at the `@`-less caret `^`. */
function pathAt(template: string, written: string): string | null {
  const offset = template.indexOf('‸');
  const path = pathOf(written, scopeAt(readTags(template.replace('‸', '')), offset));
  return path === null ? null : path.join('.');
}

describe('a name', () => {
  it.each([
    ['‸', 'contact.name', 'contact.name'],
    ['‸', 'contact/name', 'contact.name'],
    ['‸', '[first name].x', 'first name.x'],
    ['{{#each items}}‸', 'name', 'items.[].name'],
    ['{{#each items}}‸', 'this', 'items.[]'],
    ['{{#each items}}‸', 'this.name', 'items.[].name'],
    ['{{#each items}}‸', './name', 'items.[].name'],
    ['{{#each items}}‸', '../total', 'total'],
    ['{{#each items}}{{#if name}}‸', '../total', 'total'],
    ['{{#each items}}{{#each sizes}}‸', '../name', 'items.[].name'],
    ['{{#each items}}{{#each sizes}}‸', '../../total', 'total'],
    ['{{#each items}}‸', '@root.total', 'total'],
    ['{{#each items as |item|}}‸', 'item.name', 'items.[].name'],
    ['{{#with contact}}‸', 'name', 'contact.name'],
    ['{{#contact}}‸', 'name', 'contact.name'],
    ['{{#each items}}{{else}}‸', 'name', 'name'],
    ['{{#each items}}{{#if a}}{{else}}‸', 'name', 'items.[].name'],
    ['{{#each items}}{{/each}}‸', 'name', 'name'],
    ['{{#each items}}{{#if a}}{{/each}}‸', 'name', 'name'],
    ['{{/if}}{{#with contact}}‸', 'name', 'contact.name'],
    ['‸', '@index', null],
    ['‸', '"text"', null],
    ['{{#*inline "x"}}‸', 'name', null],
  ])('in %s, %s leads to %s', (template, written, path) => {
    expect(pathAt(template, written)).toBe(path);
  });
});
