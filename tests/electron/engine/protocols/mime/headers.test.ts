// Headers: whatever is encoded decodes to itself, lines keep to their length, parameters and dates read as their RFCs say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../../electron/engine/protocols/mime/parse-date.ts';
import { decodeWords, encodeWords } from '../../../../../electron/engine/protocols/mime/encoded-words.ts';
import { parseParameters } from '../../../../../electron/engine/protocols/mime/parameters.ts';
import { parseMime } from '../../../../../electron/engine/protocols/mime/parse.ts';
import { printHeader } from '../../../../../electron/engine/protocols/mime/print-header.ts';
import { printParameter } from '../../../../../electron/engine/protocols/mime/print-parameters.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '  ', '\t', '=', '?', '=?', '_', '日', '\u{1F600}', '\r\n', '=?utf-8?q?a?='),
    maxLength: 200,
  }),
  fc.constantFrom('x'.repeat(3000), `${'y'.repeat(990)} z`, '日本'.repeat(700), ' lead', 'trail ', ''),
);
const bytesOf = (value: string) => new TextEncoder().encode(value);

describe('encoded words', () => {
  it.each([
    // RFC 2047 8.
    ['(=?ISO-8859-1?Q?a?=)', '(a)'],
    ['(=?ISO-8859-1?Q?a?= b)', '(a b)'],
    ['(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)', '(ab)'],
    ['(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)', '(ab)'],
    ['(=?ISO-8859-1?Q?a_b?=)', '(a b)'],
    ['(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)', '(a b)'],
    ['=?US-ASCII*EN?Q?Keith_Moore?=', 'Keith Moore'],
    ['=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=', '日本'],
    // Cut within a character, blanks within a word, a charset nobody knows.
    ['=?utf-8?B?5pc=?= =?utf-8?B?pQ==?=', '日'],
    ['=?utf-8?Q?a b?=', 'a b'],
    ['=?x-none?Q?abc?=', 'abc'],
    ['=?utf-8?X?abc?= =?', '=?utf-8?X?abc?= =?'],
  ])('%s', (value, decoded) => {
    expect(decodeWords(value)).toBe(decoded);
  });

  it('decode to what was encoded, each of at most 75 characters and whole', () => {
    fc.assert(
      fc.property(text, (value) => {
        const encoded = encodeWords(value, 9);
        expect(decodeWords(encoded)).toBe(value);
        if (encoded === value) return;
        for (const word of encoded.split(' ')) {
          expect(word.length).toBeLessThanOrEqual(75);
          expect(decodeWords(word)).not.toContain('\uFFFD');
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('a printed header is one header, folded, and reads as its value', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z-]{1,40}$/u), text, (name, value) => {
      const printed = printHeader(name, value);
      const [header, ...more] = parseMime(bytesOf(`${printed}\r\n\r\n`)).root.headers;
      expect(more).toEqual([]);
      expect(header?.name).toBe(name);
      expect(decodeWords(header?.value ?? '')).toBe(value);
      for (const line of printed.split('\r\n')) {
        expect(line).toMatch(/\S/u);
        expect(line.length).toBeLessThanOrEqual(/[\t ]\S*[\t ]+\S/u.test(line) ? 78 : 998);
      }
    }),
    { numRuns: 150 },
  );
});

describe('parameters', () => {
  const read = (value: string) => Object.fromEntries(parseParameters(value).parameters);
  it.each([
    // RFC 2231 3, 4 and 4.1.
    ["a/b; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A", { title: 'This is ***fun***' }],
    ['a/b; URL*0="ftp://"; URL*1="cs.utk.edu/"', { url: 'ftp://cs.utk.edu/' }],
    [
      `a/b; t*0*=us-ascii'en'This%20is%20; t*1*=%2A%2Afun%2A%2A%20; t*2="isn't it!"`,
      { t: "This is **fun** isn't it!" },
    ],
    ["a/b; name=plain; name*=iso-8859-1''caf%E9", { name: 'café' }],
    ['a/b ; charset = "utf-8" (c) ; x="a\\"b;c"', { charset: 'utf-8', x: 'a"b;c' }],
    ['a/b; x=1; X=2', { x: '1' }],
  ])('%s', (value, expected) => {
    expect(read(value)).toEqual(expected);
    expect(parseParameters(value).isBroken).toBe(false);
  });

  it.each([
    ['a/b charset=utf-8 format=flowed', { charset: 'utf-8', format: 'flowed' }],
    ['a/b; name=my file.pdf; x=1', { name: 'my file.pdf', x: '1' }],
    ['a/b; name="open', { name: 'open' }],
    ['a/b; =x; y', {}],
    ['; filename="a.png"', { filename: 'a.png' }],
  ])('broken, and read all the same: %s', (value, expected) => {
    expect(read(value)).toEqual(expected);
    expect(parseParameters(value).isBroken).toBe(true);
  });

  it('read as they were printed', () => {
    fc.assert(
      fc.property(text, (value) => {
        const printed = printParameter('name', value);
        expect(printed).toMatch(/^[ -~]*$/u);
        expect(read(`a/b${printed}`)).toEqual({ name: value });
      }),
      { numRuns: 60 },
    );
  });
});

describe('dates', () => {
  it.each([
    // RFC 5322 A.1.1, A.5, A.6.2; RFC 5322 4.3.
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'],
    [
      'Thu,\r\n      13\r\n        Feb\r\n          1969\r\n      23:32\r\n               -0330 (Newfoundland Time)',
      '1969-02-14T03:02:00Z',
    ],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06Z'],
    ['1 Jan 49 00:00 EST', '2049-01-01T05:00:00Z'],
    ['1 Jan 103 00:00 PDT', '2003-01-01T07:00:00Z'],
    ['Sun, 06 Nov 1994 08:49:37 Z', '1994-11-06T08:49:37Z'],
    ['31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00Z'],
  ])('%s', (value, expected) => {
    expect(parseDate(value)).toBe(Date.parse(expected));
  });

  it.each([
    '',
    'yesterday',
    '31 Feb 2020 00:00 +0000',
    '1 Foo 2020 00:00 +0000',
    '1 Jan 2020 25:00 +0000',
    '('.repeat(1000),
  ])('no date: %s', (value) => {
    expect(parseDate(value)).toBeNull();
  });
});
