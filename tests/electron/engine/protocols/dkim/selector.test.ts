import { expect, test } from 'vitest';
import { wellKnownSelectors } from '../../../../../electron/engine/protocols/dkim/well-known-selectors.ts';
import { isSesToken, keyName, parseSelector } from '../../../../../electron/engine/protocols/dkim/selector.ts';

test.each([
  ['s1', 's1'],
  [' S1 ', 's1'],
  ['s1._domainkey.example.com', 's1'],
  ['s1._domainkey.example.com.', 's1'],
  ['s1._domainkey', 's1'],
  ['march2026.news', 'march2026.news'],
  ['under_score', 'under_score'],
  ['', null],
  ['_domainkey.example.com', null],
  ['two words', null],
  ['-dash', null],
  ['a..b', null],
  ['ü', null],
  ['a'.repeat(64), null],
  [`${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}`, null],
])('%s is the selector %s', (input, expected) => {
  expect(parseSelector(input)).toBe(expected);
});

test('the key stands below _domainkey', () => {
  expect(keyName('s1', 'example.com')).toBe('s1._domainkey.example.com');
});

test('an Easy DKIM token is known by its shape', () => {
  expect(isSesToken('abcdefghijklmnopqrstuvwxyz012345')).toBe(true);
  expect(isSesToken('selector1')).toBe(false);
});

test('the well-known selectors are selectors, each once', () => {
  expect(wellKnownSelectors.map((selector) => parseSelector(selector))).toEqual(wellKnownSelectors);
  expect(new Set(wellKnownSelectors).size).toBe(wellKnownSelectors.length);
});
