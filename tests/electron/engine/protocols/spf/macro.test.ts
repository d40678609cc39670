// Macro expansion: the examples of RFC 7208 7.4, and the corners of 7.3.
import { describe, expect, it } from 'vitest';
import { parseClientIp } from '../../../../../electron/engine/protocols/spf/ip.ts';
import { expandMacros } from '../../../../../electron/engine/protocols/spf/macro.ts';
import { parseMacros } from '../../../../../electron/engine/protocols/spf/parse-macros.ts';
import { macroValues, type Sender } from '../../../../../electron/engine/protocols/spf/sender.ts';
import { targetName } from '../../../../../electron/engine/protocols/spf/target-name.ts';

const senderFrom = (ip: string): Sender => ({
  ip: parseClientIp(ip)!,
  local: 'strong-bad',
  domain: 'email.example.com',
  checked: 'email.example.com',
  helo: 'mail.example.org',
  receiver: 'mx.example.net',
  nowMs: 1_700_000_000_999,
});

function expanded(text: string, ip = '192.0.2.3', p = 'unknown'): string {
  return expandMacros(parseMacros(text, 'exp').tokens, macroValues(senderFrom(ip), 'email.example.com', p));
}

describe('the examples of RFC 7208 7.4', () => {
  it.each([
    ['%{s}', 'strong-bad@email.example.com'],
    ['%{o}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d3}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{l}', 'strong-bad'],
    ['%{l-}', 'strong.bad'],
    ['%{lr}', 'strong-bad'],
    ['%{lr-}', 'bad.strong'],
    ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{lr-}.lp._spf.%{d2}', 'bad.strong.lp._spf.example.com'],
    ['%{lr-}.lp.%{ir}.%{v}._spf.%{d2}', 'bad.strong.lp.3.2.0.192.in-addr._spf.example.com'],
    ['%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}', '3.2.0.192.in-addr.strong.lp._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
  ])('%s', (text, value) => {
    expect(expanded(text)).toBe(value);
  });

  it('IPv6', () => {
    expect(expanded('%{ir}.%{v}._spf.%{d2}', '2001:db8::cb01')).toBe(
      '1.0.B.C.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.B.D.0.1.0.0.2.ip6._spf.example.com',
    );
    expect(expanded('%{c}', '2001:DB8:0::cb01')).toBe('2001:db8::cb01');
  });
});

describe('the corners of 7.2 and 7.3', () => {
  it.each([
    ['%%%_%-', '% %20'],
    ['%{h} %{r} %{t} %{p}', 'mail.example.org mx.example.net 1700000000 unknown'],
    ['%{S}', 'strong-bad%40email.example.com'],
    ['%{l9r-}', 'bad.strong'],
    ['%{c}', '192.0.2.3'],
  ])('%s', (text, value) => {
    expect(expanded(text)).toBe(value);
  });

  it('takes an IPv4-mapped client as IPv4', () => {
    expect(expanded('%{i} %{v}', '::ffff:192.0.2.3')).toBe('192.0.2.3 in-addr');
  });
});

describe('targetName', () => {
  it.each([
    ['Example.COM.', 'example.com'],
    ['a b.example', 'a\\032b.example'],
    ['a\\b.example', 'a\\\\b.example'],
    ['n\xf6.example', 'n\\195\\182.example'],
    ['a..example', null],
    ['', null],
    [`${'a'.repeat(64)}.example`, null],
  ])('%j is %j', (text, name) => {
    expect(targetName(text)).toBe(name);
  });

  it('drops labels on the left of what is too long', () => {
    const name = targetName(`${'aaaaaaaaa.'.repeat(26)}example.com`);
    expect(name).toHaveLength(251);
    expect(name?.endsWith('.example.com')).toBe(true);
  });
});
