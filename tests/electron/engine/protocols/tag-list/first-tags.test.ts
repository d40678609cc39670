// Repeated tags.
import { expect, it } from 'vitest';
import { firstTags } from '../../../../../electron/engine/protocols/tag-list/first-tags.ts';
import { parseTagList } from '../../../../../electron/engine/protocols/tag-list/parse.ts';

it('keeps the first of each name, in order, and tells cases apart', () => {
  const { tags } = parseTagList('a=1; b=2; a=3; A=4; constructor=5; b=6');
  expect(firstTags(tags).map(({ name, value }) => `${name}=${value}`)).toEqual(['a=1', 'b=2', 'A=4', 'constructor=5']);
});
