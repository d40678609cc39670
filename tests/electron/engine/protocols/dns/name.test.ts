// What a user may type as a domain, and how names lie in one another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWithin,
  joinLabels,
  labelsOf,
  normalName,
  parentOf,
  parseDomain,
} from '../../../../../electron/engine/protocols/dns/name.ts';

const read = (input: string) => {
  const outcome = parseDomain(input);
  return outcome.ok ? outcome.value.ascii : outcome.failure.kind;
};

describe('parseDomain', () => {
  it.each([
    ['example.com', 'example.com'],
    [' Example.COM. ', 'example.com'],
    ['https://www.example.com:8443/a?b=c@d', 'www.example.com'],
    ['Jane <jane@example.com>', 'example.com'],
    ['jane@example.com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['メール。テスト.example', 'xn--4dkua4c.xn--zckzah.example'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['', 'not-a-domain'],
    ['localhost', 'not-a-domain'],
    ['192.0.2.1', 'not-a-domain'],
    ['[2001:db8::1]', 'not-a-domain'],
    ['2001:db8::1', 'not-a-domain'],
    ['a..example', 'not-a-domain'],
    ['.example.com', 'not-a-domain'],
    ['two words.example', 'not-a-domain'],
    ['-a.example', 'not-a-domain'],
    ['exa%6dple.com', 'not-a-domain'],
    ['exam/ple.com', 'not-a-domain'],
    [`${'a'.repeat(64)}.example`, 'not-a-domain'],
    [`${'a.'.repeat(130)}example`, 'not-a-domain'],
  ])('reads %j as %s', (input, expected) => {
    expect(read(input)).toBe(expected);
  });

  it('answers both forms of an internationalised name', () => {
    expect(parseDomain('bücher.example')).toEqual({
      ok: true,
      value: { ascii: 'xn--bcher-kva.example', unicode: 'bücher.example' },
    });
  });

  it('never throws, and reads its own output again as the same name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl()), (input) => {
        const first = parseDomain(input);
        expect(first.ok ? parseDomain(first.value.ascii) : first).toEqual(first);
      }),
    );
  });
});

describe('labels', () => {
  it('keeps an escaped dot inside its label', () => {
    expect(labelsOf('good\\.victim.com')).toEqual(['good\\.victim', 'com']);
    expect(isWithin('good\\.victim.com', 'victim.com')).toBe(false);
    expect(isWithin('good.victim.com', 'victim.com')).toBe(true);
  });

  it('walks up to the root', () => {
    expect(parentOf('a.example')).toBe('example');
    expect(parentOf('example')).toBe('.');
    expect(parentOf('.')).toBeNull();
  });

  it('normalises case and the trailing dot only', () => {
    expect(normalName('Example.COM.')).toBe('example.com');
    expect(normalName('a\\.')).toBe('a\\.');
  });

  it('joins what it took apart', () => {
    const label = fc.stringMatching(/^([a-z0-9_-]|\\\.|\\046){1,10}$/u);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        expect(labelsOf(joinLabels(labels))).toEqual(labels);
      }),
    );
  });
});
