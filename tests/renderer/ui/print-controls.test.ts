import { expect, it } from 'vitest';
import { printControls } from '../../../renderer/ui/print-controls.ts';

it.each([
  ['550 5.1.1\r\nno such user\t日本語 😀 עברית', '550 5.1.1\nno such user\t日本語 😀 עברית'],
  ['gpj.\u202Eexe', 'gpj.‹U+202E›exe'],
  ['a\u0000b\u001b[31m\rc', 'a‹U+0000›b‹U+001B›[31m‹U+000D›c'],
  ['pay\u200bpal\ufeff', 'pay‹U+200B›pal‹U+FEFF›'],
])('%j is shown as %j', (text, shown) => {
  expect(printControls(text)).toBe(shown);
});
