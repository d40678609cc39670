// The names in template data, for completion.
import { expect, it } from 'vitest';
import { namesWithin, pathsOfData } from '../../../shared/draft/data-paths.ts';

const data =
  '{"name": "A", "items": [{"price": 1, "tags": ["x"]}, {"price": 2, "left": 3}], "contact": {"city": null}}';

it('lists each path once, with the place of its key', () => {
  const paths = pathsOfData(data);
  expect(paths.map(({ path, holds }) => `${path} ${holds}`)).toEqual([
    'name text',
    'items list',
    'items[].price number',
    'items[].tags list',
    'items[].left number',
    'contact object',
    'contact.city null',
  ]);
  const [first] = paths;
  expect(data.slice(first?.start, first?.end)).toBe('"name"');
});

it('of broken data those before the fault', () => {
  expect(pathsOfData('{"a": {"b": 1}, "c": [}').map(({ path }) => path)).toEqual(['a', 'a.b', 'c']);
});

it('names what can be written at the root and inside of a loop', () => {
  const paths = pathsOfData(data);
  expect(namesWithin(paths, '').map(({ path }) => path)).toEqual(['name', 'items', 'contact', 'contact.city']);
  expect(namesWithin(paths, 'items[]').map(({ path }) => path)).toEqual(['price', 'tags', 'left']);
});
