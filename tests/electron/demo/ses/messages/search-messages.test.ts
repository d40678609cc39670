// Wildcards of message searches.
import { expect, it } from 'vitest';
import { isLike } from '../../../../../electron/demo/ses/messages/search-messages.ts';

it.each([
  ['Harvest', 'Harvest', true],
  ['Harvest', 'harvest', false],
  ['Harvest now', 'Harvest', false],
  ['Harvest now', 'Harvest*', true],
  ['Our harvest now', '*harvest*', true],
  ['a@b.example', '*@b.example', true],
  ['a@b.example.test', '*@b.example', false],
  ['50* off', '50\\* off', true],
  ['50% off', '50\\* off', false],
  ['now*', 'now\\*', true],
  ['nowhere', 'now\\*', false],
  ['back\\slash', 'back\\\\slash', true],
  ['anything', '*', true],
])('%s is like %s: %s', (text, pattern, wanted) => {
  expect(isLike(text, pattern)).toBe(wanted);
});
