// Several records made one.
import { expect, it } from 'vitest';
import { mergeSpf } from '../../../../../electron/engine/protocols/spf/merge.ts';

it.each([
  [['v=spf1 mx -all', 'v=spf1 include:a.example mx -all'], 'v=spf1 mx include:a.example -all'],
  [['v=spf1 mx -all', 'v=spf1 a ~all'], 'v=spf1 mx a ~all'],
  [['v=spf1 mx', 'v=spf1 +all'], 'v=spf1 mx ~all'],
  [['v=spf1 redirect=a.example', 'v=spf1 moo mx -all'], 'v=spf1 include:a.example mx -all'],
])('%j', (texts, merged) => {
  expect(mergeSpf(texts)).toBe(merged);
});
