// The static reading: every fault with its place, and a record that is printed reads as the same terms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPermerror } from '../../../../../electron/engine/protocols/spf/faults.ts';
import { isSpfRecord, parseSpf } from '../../../../../electron/engine/protocols/spf/parse.ts';
import { printSpf } from '../../../../../electron/engine/protocols/spf/print.ts';
import type { Mechanism, Modifier, SpfTerm } from '../../../../../electron/engine/protocols/spf/types.ts';

/** `kind@offending characters` for each fault. */
const faultsOf = (text: string) =>
  parseSpf(text).faults.map(({ kind, span }) => `${kind}@${text.slice(span.start, span.end)}`);

describe('parseSpf', () => {
  it.each([
    ['v=spf1', []],
    ['V=SPF1 A MX:example.com -ALL', []],
    ['v=spf1  a   -all  ', []],
    ['v=spf1 moo.cow-far_out=man:dog/cat -all', ['unknown-modifier@moo.cow-far_out=man:dog/cat']],
    ['v=spf1 moo.cow/far_out=man -all', ['unknown-mechanism@moo.cow']],
    ['v=spf1 a:foo:bar/baz.example.com -all', []],
    ['v=spf1 a:example.com:8080', ['bad-domain@example.com:8080']],
    ['v=spf1 a:museum.', ['bad-domain@museum.']],
    ['v=spf1 a:foo.example.xn--zckzah -all', []],
    ['v=spf1 a:example.-com', ['bad-domain@example.-com']],
    ['v=spf1 a:abc.123', ['bad-domain@abc.123']],
    ['v=spf1 a:%{d} include:%%{x.example', []],
    ['v=spf1 include:%(ir).example', ['bad-macro@%(']],
    ['v=spf1 exists:%{ix}.example.com', ['bad-macro@%{ix}']],
    ['v=spf1 exp=%{r}.example.com -all', ['bad-macro@%{r}']],
    ['v=spf1 foo=%abc -all', ['bad-macro@%a']],
    ['v=spf1 a/33', ['bad-cidr@/33']],
    ['v=spf1 a//129', ['bad-cidr@//129']],
    ['v=spf1 mx:example.com/24//', ['bad-cidr@//']],
    ['v=spf1 ip4:192.0.2.1//32', ['bad-cidr@//32']],
    ['v=spf1 ip4:192.0.2.1/', ['bad-cidr@/']],
    ['v=spf1 ip6::2001:db8::1', ['bad-address@:2001:db8::1']],
    ['v=spf1 -all.', ['unknown-mechanism@all.']],
    ['v=spf1 1up=foo', ['bad-modifier-name@1up']],
    ['v=spf1 =all', ['bad-modifier-name@']],
    ['v=spf1 -redirect=x.example', ['bad-modifier-name@-redirect']],
    ['v=spf1 redirect=-all', ['bad-domain@-all']],
    ['v=spf1 a\tmx', ['bad-byte@\t']],
    ['v=spf1 a:foo.example.com\0', ['bad-byte@\0']],
    [
      'v=spf1 all mx all redirect=x.example',
      ['after-all@mx', 'repeated-all@all', 'redirect-with-all@redirect=x.example'],
    ],
    ['v=spf1 ip4 ip6:1.2.3.4 a:: -all', ['missing-argument@ip4', 'wrong-family@ip6:1.2.3.4', 'bad-domain@:']],
    ['v=spf1 include:a.example~all', ['glued@~all']],
    ['v=spf1 "a -all"', ['quoted@"', 'quoted@"']],
  ])('reads %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('reads the parts of every mechanism', () => {
    const { terms } = parseSpf(
      'v=spf1 ?a:x.example/24//64 ~mx/8 -ptr:y.example ip4:192.0.2.0/24 ip6:::1 +exists:%{i}.x.example',
    );
    expect(terms).toMatchObject([
      { kind: 'a', qualifier: '?', domain: 'x.example', cidr4: 24, cidr6: 64 },
      { kind: 'mx', qualifier: '~', domain: null, cidr4: 8, cidr6: null },
      { kind: 'ptr', qualifier: '-', domain: 'y.example' },
      { kind: 'ip4', qualifier: '+', network: '192.0.2.0', cidr: 24 },
      { kind: 'ip6', qualifier: '+', network: '::1', cidr: null },
      { kind: 'exists', qualifier: '+', domain: '%{i}.x.example' },
    ]);
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[-+~?]?(all|a|mx|ptr|ip4|ip6|exists|include|redirect|exp|foo)([:=/].{0,20})?$/u),
  );
  const records = fc.array(word, { maxLength: 8 }).map((words) => ['v=spf1', ...words].join(' '));

  it('is read without an exception, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(records, fc.string({ unit: 'binary' })), (text) => {
        const { terms, faults } = parseSpf(text);
        for (const { text: term, span } of terms) expect(text.slice(span.start, span.end)).toBe(term);
        for (const { span, term } of faults) {
          expect(span.start).toBeGreaterThanOrEqual(term.start);
          expect(span.end).toBeLessThanOrEqual(term.end);
          expect(term.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('print and parse', () => {
  const label = fc.stringMatching(/^[a-z0-9_]{1,8}$/u);
  const macro = fc.stringMatching(/^%\{[slodiphv][1-9]?r?[-.+,_=]{0,2}\}$/u);
  const domain = fc
    .tuple(fc.oneof(label, macro), fc.constantFrom('example', 'com', 'xn--zckzah'))
    .map((parts) => parts.join('.'));
  const qualifier = fc.constantFrom('+' as const, '-' as const, '~' as const, '?' as const);
  const cidr4 = fc.option(fc.integer({ min: 0, max: 32 }));
  const cidr6 = fc.option(fc.integer({ min: 0, max: 128 }));
  const mechanism: fc.Arbitrary<Mechanism> = fc.oneof(
    fc.record({ kind: fc.constant('all' as const), qualifier }),
    fc.record({ kind: fc.constantFrom('include' as const, 'exists' as const), qualifier, domain }),
    fc.record({
      kind: fc.constantFrom('a' as const, 'mx' as const),
      qualifier,
      domain: fc.option(domain),
      cidr4,
      cidr6,
    }),
    fc.record({ kind: fc.constant('ptr' as const), qualifier, domain: fc.option(domain) }),
    fc.record({ kind: fc.constant('ip4' as const), qualifier, network: fc.ipV4(), cidr: cidr4 }),
    fc.record({ kind: fc.constant('ip6' as const), qualifier, network: fc.ipV6(), cidr: cidr6 }),
  );
  const modifier: fc.Arbitrary<Modifier> = fc.oneof(
    fc.record({ kind: fc.constantFrom('redirect' as const, 'exp' as const), domain }),
    fc.record({
      kind: fc.constant('unknown-modifier' as const),
      name: fc.stringMatching(/^x[a-z0-9._-]{0,6}$/u),
      value: fc.stringMatching(/^[a-z0-9:]{0,10}$/u),
    }),
  );
  const bare = ({ text: _text, span: _span, ...term }: SpfTerm) => term;

  it('are each other turned round', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(mechanism, modifier), { maxLength: 10 }), (terms) => {
        const text = printSpf(terms);
        const reading = parseSpf(text);
        expect(isSpfRecord(text)).toBe(true);
        expect(reading.terms.map(bare)).toEqual(terms);
        expect(reading.faults.filter((fault) => isPermerror(fault) && fault.kind !== 'repeated-modifier')).toEqual([]);
      }),
    );
  });
});
