// BIMI records: what counts, and every fault with its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeclined, looksLikeBimi, parseBimi } from '../../../../../electron/engine/protocols/bimi/parse.ts';
import { printBimi } from '../../../../../electron/engine/protocols/bimi/print.ts';

const logo = 'l=https://shop.example/logo.svg';
const faultsOf = (text: string) =>
  parseBimi(text).faults.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('parseBimi', () => {
  it.each([
    [`v=BIMI1; ${logo}`, true, []],
    [`v=BIMI1; ${logo}; a=https://shop.example/mark.pem;`, true, []],
    [` v = BIMI1 ; ${logo}`, true, []],
    ['v=BIMI1; l=; a=;', true, []],
    [`v=BIMI1; a=; ${logo}; avp=personal; lps=sales,support-2`, true, []],
    [`v=bimi1; ${logo}`, false, ['version-value bimi1']],
    [`v=BIMI2; ${logo}`, false, ['version-value BIMI2']],
    [`${logo}; v=BIMI1`, false, ['version-not-first v=BIMI1']],
    [logo, false, [`version-missing ${logo}`]],
    ['v=BIMI1', true, ['location-missing v=BIMI1']],
    [`v=BIMI1; ${logo}; ${logo}`, true, [`duplicate ${logo}`]],
    [`v=BIMI1;; ${logo}`, true, ['empty-tag ;']],
    [`v=BIMI1; ${logo}; hello`, true, ['no-equals hello']],
    [`v=BIMI1; ${logo}; avp=logo`, true, ['avatar-preference avp=logo']],
    [`v=BIMI1; ${logo}; lps=ok,b@d`, true, ['local-part b@d']],
    [`v=BIMI1; ${logo}; lps=a,,b`, true, ['local-part ']],
    [`v=BIMI1; ${logo}; lps=${'x'.repeat(64)}`, true, [`local-part ${'x'.repeat(64)}`]],
  ])('%s', (text, counts, faults) => {
    expect(parseBimi(text).counts).toBe(counts);
    expect(faultsOf(text)).toEqual(faults);
  });

  it.each([
    ['https://shop.example/logo.svg', null],
    ['https://shop.example/logo.svgz', null],
    ['https://shop.example/logo', null],
    ['https://shop.example/a%2Cb.svg', null],
    ['http://shop.example/logo.svg', 'not-https'],
    ['shop.example/logo.svg', 'not-https'],
    ['logo', 'not-a-uri'],
    ['https://localhost/logo.svg', 'not-a-uri'],
    ['https:///logo.svg', 'not-a-uri'],
    ['https://a.example/1.svg,https://b.example/2.svg', 'several'],
    ['https://shop.example/logo.png', 'not-svg'],
  ])('l=%s: %s', (value, fault) => {
    expect(parseBimi(`v=BIMI1; l=${value}`).location?.fault).toBe(fault);
  });

  it('asks nothing of the ending of a certificate', () => {
    expect(parseBimi(`v=BIMI1; ${logo}; a=https://shop.example/mark.png`).evidence?.fault).toBeNull();
  });

  it('reads any text, with every span inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = parseBimi(`v=BIMI1;${text}`).faults.map(({ span }) => span);
        expect(spans.every(({ start, end }) => start >= 0 && start <= end && end <= text.length + 8)).toBe(true);
      }),
    );
  });

  it('reads what was printed', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (host, file) => {
        const tags = [
          ['v', 'BIMI1'],
          ['l', `https://${host}.example/${file}.svg`],
          ['a', ''],
        ] as const;
        const { tags: read, faults } = parseBimi(printBimi(tags));
        expect([read.map(({ name, value }) => [name, value]), faults]).toEqual([tags, []]);
      }),
    );
  });
});

describe('isDeclined', () => {
  it.each([
    ['v=BIMI1; l=; a=', true],
    ['v=BIMI1; l=', true],
    [`v=BIMI1; ${logo}; a=`, false],
    ['v=BIMI1; l=; a=https://shop.example/mark.pem', false],
    ['v=BIMI1', false],
  ])('%s: %s', (text, expected) => {
    expect(isDeclined(parseBimi(text))).toBe(expected);
  });
});

describe('looksLikeBimi', () => {
  it.each([
    ['v=BIMI1; l=', true],
    ['V = bimi1', true],
    ['"v=BIMI1; l="', true],
    ['l=https://shop.example/logo.svg; v=BIMI1', true],
    ['l=https://shop.example/logo.svg', true],
    ['v=spf1 -all', false],
    ['acorn-site-verification=abc', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeBimi(text)).toBe(expected);
  });
});
