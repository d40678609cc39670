// Texts that were meant as SPF, and the many that were not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../../../../electron/engine/protocols/spf/near-miss.ts';
import { isSpfRecord } from '../../../../../electron/engine/protocols/spf/parse.ts';

describe('nearMiss', () => {
  it.each([
    [' v=spf1 mx -all', 'leading-space', 'v=spf1 mx -all'],
    ['\tv=spf1 mx -all', 'leading-space', 'v=spf1 mx -all'],
    ['"v=spf1 mx" "-all"', 'quoted', 'v=spf1 mx -all'],
    ['\xef\xbb\xbfv=spf1 mx -all', 'byte-order-mark', 'v=spf1 mx -all'],
    ['v=spf1;mx -all', 'no-space-after-version', 'v=spf1 mx -all'],
    ['v=spf1include:a.example -all', 'no-space-after-version', 'v=spf1 include:a.example -all'],
    ['v=spf1\tmx -all', 'no-space-after-version', 'v=spf1 mx -all'],
    ['v=spf10 mx -all', 'version', 'v=spf1 mx -all'],
    ['v=spf2 include:a.example ~all', 'version', 'v=spf1 include:a.example ~all'],
    ['v = spf1 mx -all', 'misspelt', 'v=spf1 mx -all'],
    ['spf1 mx -all', 'misspelt', 'v=spf1 mx -all'],
    ['v=spfl mx -all', 'misspelt', 'v=spf1 mx -all'],
    ['v-spf1 mx -all', 'misspelt', 'v=spf1 mx -all'],
  ])('reads %j as %s', (text, why, repaired) => {
    expect(nearMiss(text)).toMatchObject({ why, repaired });
  });

  it.each([
    'v=spf1',
    'V=spf1 -all',
    'spf2.0/pra mx -all',
    'v=spfl am not an SPF record',
    'v=DMARC1; p=none',
    'all a mx',
    '',
  ])('leaves %j alone', (text) => {
    expect(nearMiss(text)).toBeNull();
  });

  it('repairs whatever it finds to something that receivers recognise', () => {
    const lead = fc.constantFrom('', ' ', '"', '\xef\xbb\xbf', '\t');
    const version = fc.constantFrom('v=spf1', 'v=spf10', 'v=spf1;', 'spf1', 'v=sfp1', 'V=SPF1,');
    fc.assert(
      fc.property(lead, version, fc.string({ unit: 'binary' }), (before, word, after) => {
        const miss = nearMiss(`${before}${word} ${after}`);
        expect(miss === null || isSpfRecord(miss.repaired)).toBe(true);
      }),
    );
  });
});
