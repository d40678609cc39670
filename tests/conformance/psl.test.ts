// The vectors of the Public Suffix List: the registrable domain of a name, private suffixes included.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalName, parseDomain } from '../../electron/engine/protocols/dns/name.ts';
import { suffixFacts } from '../../electron/engine/protocols/dmarc/public-suffix.ts';

const vectors = readFileSync(new URL('../fixtures/psl/tests.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('//'))
  .map((line) => line.trim().split(/\s+/u))
  .map(([input = '', expected = '']) => ({ input, expected: expected === 'null' ? null : expected }));

/** Vectors that the library answers otherwise, each with its reason. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['.example.com', 'a leading dot is no domain name: parseDomain refuses it before the list is asked'],
  ['.example.example', 'a leading dot is no domain name: parseDomain refuses it before the list is asked'],
]);

describe('public suffix list', () => {
  it('has all its vectors, and no other is left out', () => {
    expect(vectors).toHaveLength(78);
    expect(vectors.filter(({ input }) => leftOut.has(input))).toHaveLength(leftOut.size);
  });

  it.each(vectors.filter(({ input }) => !leftOut.has(input)))('$input -> $expected', ({ input, expected }) => {
    expect(suffixFacts(normalName(input)).registrable).toBe(expected);
  });

  it.each([...leftOut.keys()])('%s never gets there', (input) => {
    expect(parseDomain(input).ok).toBe(false);
  });
});
