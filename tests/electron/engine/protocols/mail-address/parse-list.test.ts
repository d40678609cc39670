// Address lists as RFC 5322 has them, and as people type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressList } from '../../../../../electron/engine/protocols/mail-address/parse-list.ts';
import { printMailbox, showMailbox } from '../../../../../electron/engine/protocols/mail-address/print-mailbox.ts';

const shown = (text: string) =>
  parseAddressList(text).mailboxes.map(
    ({ name, local, domain, group }) => `${group ?? ''}|${name ?? ''}|${local}|${domain}`,
  );

describe('right ones', () => {
  it.each([
    // RFC 5322 A.1.2, A.1.3, A.5.
    ['"Joe Q. Public" <john.q.public@example.com>', ['|Joe Q. Public|john.q.public|example.com']],
    [
      'Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
      ['|Mary Smith|mary|x.test', '||jdoe|example.org', '|Who?|one|y.test'],
    ],
    [
      '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
      ['||boss|nil.test', '|Giant; "Big" Box|sysservices|example.net'],
    ],
    [
      'A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;',
      ['A Group|Ed Jones|c|a.test', 'A Group||joe|where.test', 'A Group|John|jdoe|one.test'],
    ],
    ['Undisclosed recipients:;', []],
    ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', ['|Pete|pete|silly.test']],
    ['"john smith"@example.com', ['||john smith|example.com']],
    ['mia@[192.0.2.1]', ['||mia|[192.0.2.1]']],
    ['mia @ example . com', ['||mia|example.com']],
    ['mia@example.com (Mia)', ['|Mia|mia|example.com']],
    ['=?utf-8?B?5pel?= =?utf-8?B?5pys?= <a@例え.jp>', ['|日本|a|例え.jp']],
    ['日本 太郎 <a@b.example>', ['|日本 太郎|a|b.example']],
    ['a..b.@docomo.ne.jp', ['||a..b.|docomo.ne.jp']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(parseAddressList(text).faults).toEqual([]);
  });
});

describe('broken ones, each fault at its place', () => {
  it.each([
    ['mia', 'at-missing', 'mia', []],
    ['@example.com', 'at-missing', '@example.com', []],
    ['<mia@>', 'domain-missing', 'mia@', []],
    ['Mia <mia@exa_mple..com>', 'domain-broken', 'exa_mple..com', ['|Mia|mia|exa_mple..com']],
    ['Mia mia@example.com', 'character', 'Mia mia', ['||Miamia|example.com']],
    ['mia@x.test <mia@x.test>', 'character', '@', ['|mia@x.test|mia|x.test']],
    ['Mia <mia@x.test', 'angle-unclosed', '<', ['|Mia|mia|x.test']],
    ['"Mia <mia@x.test>', 'quote-unclosed', '"Mia <mia@x.test>', []],
    ['mia@x.test (Mia', 'comment-unclosed', '(Mia', ['|Mi|mia|x.test']],
    ['all: mia@x.test', 'group-unclosed', '', ['all||mia|x.test']],
    ['<@a.test,@b.test:mia@x.test>', 'route', '@a.test,@b.test:', ['||mia|x.test']],
    ['<mia@x.test> tom', 'trailing', 'tom', ['||mia|x.test']],
    ['a@x.test,,b@x.test', 'empty', ',', ['||a|x.test', '||b|x.test']],
  ])('%s', (text, code, place, expected) => {
    const found = parseAddressList(text);
    const fault = found.faults.find((one) => one.code === code);
    expect(text.slice(fault?.start, fault?.end)).toBe(place);
    expect(shown(text)).toEqual(expected);
  });
});

it('spans name the address and all of it', () => {
  const text = 'a@x.test, "Mia" <mia@x.test> , Team: b@x.test;';
  const { mailboxes, members, groups } = parseAddressList(text);
  expect(mailboxes.map(({ addressSpan: { start, end } }) => text.slice(start, end))).toEqual([
    'a@x.test',
    'mia@x.test',
    'b@x.test',
  ]);
  expect(members.map(({ start, end }) => text.slice(start, end))).toEqual([
    'a@x.test',
    '"Mia" <mia@x.test>',
    'Team: b@x.test;',
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['Team']);
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' "\\<>@,;:()[].=?日é_'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 30,
});
const local = fc.string({ unit: fc.constantFrom(...'ab."\\ @,<日'), minLength: 1, maxLength: 12 });

it('a mailbox reads as it was printed, whatever its name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.option(text), local, domain: fc.constantFrom('x.test', '[192.0.2.1]') }), {
        maxLength: 3,
      }),
      (list) => {
        const read = parseAddressList(list.map(printMailbox).join(', '));
        expect(read.mailboxes.map(({ name, local: part, domain }) => ({ name, local: part, domain }))).toEqual(list);
        expect(read.faults).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

it.each(['Mia <mia@x.test>', '日本 太郎 <a@b.example>', '"Mia, Sales" <mia@x.test>', 'mia@x.test', '"a b"@x.test'])(
  'is shown as typed: %s',
  (typed) => {
    expect(parseAddressList(typed).mailboxes.map(showMailbox)).toEqual([typed]);
  },
);

it('takes any text, and each member once', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const { members, faults } = parseAddressList(typed);
      expect(members.every(({ start, end }, index) => start < end && start >= (members[index - 1]?.end ?? 0))).toBe(
        true,
      );
      expect(faults.every(({ start, end }) => start <= end && end <= typed.length)).toBe(true);
    }),
  );
});
