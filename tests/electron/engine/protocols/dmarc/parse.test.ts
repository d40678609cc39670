// DMARC records as found in the wild: what is a record, what receivers use of it, and where its faults lie.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmarcRecordOf, parseDmarc } from '../../../../../electron/engine/protocols/dmarc/parse.ts';
import { printDmarc } from '../../../../../electron/engine/protocols/dmarc/print.ts';
import type { DmarcRecord } from '../../../../../electron/engine/protocols/dmarc/types.ts';

function record(text: string): DmarcRecord {
  const found = dmarcRecordOf(text);
  if (found === null) throw new Error(`no record: ${text}`);
  return found;
}

describe('the version', () => {
  it.each([
    ['v=DMARC1; p=none', 'record'],
    ['v=DMARC1;p=none', 'record'],
    ['v=DMARC1', 'record'],
    ['v=DMARC1;', 'record'],
    ['v = DMARC1 ; p=none', 'record'],
    [' v=DMARC1; p=none', 'leading-space'],
    ['V=DMARC1; p=none', 'wrong-case'],
    ['v=dmarc1; p=none', 'wrong-case'],
    ['v=DMARC; p=none', 'wrong-value'],
    ['v=DMARC2; p=none', 'wrong-value'],
    ['v=DMARC10; p=none', 'wrong-value'],
    ['v=DMARC1 p=none', 'no-separator'],
    ['v=DMARC1, p=none', 'no-separator'],
    ['v=DMARC1: p=none', 'no-separator'],
    ['p=none; v=DMARC1', 'not-first'],
    ['\u00ef\u00bb\u00bfv=DMARC1; p=none', 'not-first'],
    ['"v=DMARC1; p=none"', 'quotes'],
    ['v="DMARC1"; p=none', 'quotes'],
    ['p=reject; rua=mailto:a@shop.example', 'no-version'],
    ['v=spf1 -all', 'other'],
    ['google-site-verification=x', 'other'],
    ['', 'other'],
  ])('%j is read as %s', (text, expected) => {
    const reading = parseDmarc(text);
    expect(reading.kind === 'near-miss' ? reading.fault.kind : reading.kind).toBe(expected);
  });
});

describe('what receivers use', () => {
  it('takes the defaults of RFC 9989 4.7 where a tag is missing', () => {
    const { p, sp, np, adkim, aspf, psd, t, fo, rua, ruf, pct, faults } = record('v=DMARC1; p=reject');
    expect({ p, sp, np, adkim, aspf, psd, t, fo, rua, ruf, pct, faults }).toEqual({
      p: 'reject',
      sp: null,
      np: null,
      adkim: 'r',
      aspf: 'r',
      psd: 'u',
      t: 'n',
      fo: ['0'],
      rua: [],
      ruf: [],
      pct: 100,
      faults: [],
    });
  });

  it('reads every tag, in any order and any case of its words', () => {
    const text =
      'v=DMARC1;aspf=S; np = Reject;p=QUARANTINE ;sp=none;adkim=s;psd=n;t=y;fo=1:d:s;pct=50;ruf=mailto:r@a.example;rua=mailto:a@a.example,mailto:b@b.example!10m;';
    const found = record(text);
    expect(found.faults).toEqual([]);
    expect(found).toMatchObject({
      p: 'quarantine',
      sp: 'none',
      np: 'reject',
      aspf: 's',
      adkim: 's',
      psd: 'n',
      t: 'y',
      pct: 50,
    });
    expect(found.fo).toEqual(['1', 'd', 's']);
    expect(found.rua.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    const size = found.rua[1]?.size;
    expect(text.slice(size?.start, size?.end)).toBe('!10m');
  });

  it.each([
    ['p=rejected', 'p'],
    ['sp=nothing', 'sp'],
    ['np=', 'np'],
    ['adkim=relaxed', 'adkim'],
    ['aspf=x', 'aspf'],
    ['psd=yes', 'psd'],
    ['t=true', 't'],
    ['fo=0:1', 'fo'],
    ['fo=d:d', 'fo'],
    ['fo=2', 'fo'],
    ['pct=101', 'pct'],
    ['ri=daily', 'ri'],
  ])('marks %s as a bad value', (tag, name) => {
    const text = `v=DMARC1; ${tag}; rua=mailto:a@a.example`;
    const faults = record(text).faults.flatMap((fault) => (fault.kind === 'bad-value' ? [fault] : []));
    expect(faults.map((fault) => [fault.name, text.slice(fault.span.start, fault.span.end)])).toEqual([[name, tag]]);
  });

  it.each([
    ['ruaa', 'rua'],
    ['P', 'p'],
    ['adkm', 'adkim'],
    ['RUA', 'rua'],
    ['xyz', null],
    ['x', null],
    ['policy', null],
  ])('guesses what the unknown tag %s means: %s', (name, meant) => {
    const faults = record(`v=DMARC1; p=none; ${name}=z`).faults;
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'unknown-tag', name, meant }));
  });

  it('keeps historic tags without a fault', () => {
    const found = record('v=DMARC1; p=none; pct=100; rf=afrf; ri=86400');
    expect(found.faults).toEqual([]);
    expect(found.tags.map(({ name }) => name)).toEqual(['v', 'p', 'pct', 'rf', 'ri']);
  });
});

describe('properties', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((rest) => `v=DMARC1; ${rest}`),
    fc.stringMatching(/^v=DMARC1;( *(p|sp|rua|fo|t|psd) *= *[a-z:@.!,;]{0,9};?){0,6}$/u),
  );

  it('never throws, and every fault lies within the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = parseDmarc(text);
        const faults =
          reading.kind === 'record' ? reading.record.faults : reading.kind === 'near-miss' ? [reading.fault] : [];
        for (const { span } of faults) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('reads what it printed as the same tags', () => {
    const value = fc.stringMatching(/^[\x21-\x3a\x3c-\x7e]{0,12}$/u);
    const name = fc.stringMatching(/^[a-z]{1,6}$/u).filter((text) => text !== 'v');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (tags) => {
        const found = record(printDmarc(tags));
        expect(found.tags.slice(1).map((tag) => [tag.name, tag.value])).toEqual(tags);
      }),
    );
  });
});
