import { describe, expect, it } from 'vitest';
import {
  faultOfAddress,
  printMailbox,
  readMailbox,
  splitAddresses,
} from '../../../../../renderer/views/composer/message/addresses.ts';

describe('a paste of addresses', () => {
  it('is split at commas, semicolons and lines, but not within quotes and angle brackets', () => {
    const pasted = '"Doe, Jane" <jane@example.com>, joe@example.net; <a,b@example.org>\r\n\tlast@example.com';
    expect(splitAddresses(pasted)).toEqual([
      '"Doe, Jane" <jane@example.com>',
      'joe@example.net',
      '<a,b@example.org>',
      'last@example.com',
    ]);
  });

  it('is split at blanks where nothing but bare addresses stands between them', () => {
    expect(splitAddresses('a@example.com b@example.com')).toEqual(['a@example.com', 'b@example.com']);
    expect(splitAddresses('Jane Doe <jane@example.com>')).toEqual(['Jane Doe <jane@example.com>']);
  });

  it('loses nothing to a quotation mark that is never closed', () => {
    expect(splitAddresses('"Jane <jane@example.com>, joe@example.com\nann@example.com')).toEqual([
      '"Jane <jane@example.com>',
      'joe@example.com',
      'ann@example.com',
    ]);
  });

  it('takes ten thousand of them at once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `a${at}@example.com`);
    expect(splitAddresses(many.join(', '))).toHaveLength(10_000);
    expect(splitAddresses('"'.repeat(10_001))).toHaveLength(1);
  });
});

it.each([
  ['mia@example.com', null],
  ['"a b"@example.com', null],
  ['Mia <mia@exämple.co.jp>', null],
  ['{{email}}', null],
  ['mia', 'no-at'],
  ['@example.com', 'no-local'],
  ['mia@', 'no-domain'],
  ['mia@@example.com', 'many-ats'],
  ['mi a@example.com', 'space'],
  ['mia@example', 'domain'],
  ['mia@-example.com', 'domain'],
  ['mia@example..com', 'domain'],
  ['<mia@example.com', 'bracket'],
] as const)('finds in %s: %s', (typed, fault) => {
  expect(faultOfAddress(typed)).toBe(fault);
});

it('gives back every name and address as they were typed', () => {
  const names = [
    '',
    'Mia',
    'Orchard, the shop',
    'say "hi"',
    'back\\slash',
    ' blank ',
    'two  blanks',
    '果樹園',
    'a <b',
    'x@y',
  ];
  for (const name of names)
    for (const address of ['', 'mia@example.com', 'mi', 'a@{{domain}}'])
      expect(readMailbox(printMailbox({ name, address }))).toEqual({ name, address });
});
