// The command a reader can paste into a shell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDig } from '../../shared/print-dig.ts';
import type { DnsReply } from '../../shared/dns.ts';

const dig = (name: string, server: string, transport: DnsReply['transport'] = 'udp') =>
  printDig({ question: { name, type: 'TXT' }, server, transport });

describe('printDig', () => {
  it.each([
    [dig('example.com', '192.0.2.1:53'), 'dig @192.0.2.1 example.com TXT'],
    [dig('example.com', '127.0.0.1:5300', 'tcp'), 'dig @127.0.0.1 -p 5300 +tcp example.com TXT'],
    [dig('_dmarc.example.com', '[::1]:53'), 'dig @::1 _dmarc.example.com TXT'],
    [dig('example.com', '[fe80::1%eth0]:5300'), 'dig @fe80::1%eth0 -p 5300 example.com TXT'],
    [dig('example.com', ''), 'dig example.com TXT'],
    [dig('example.com', 'https://dns.example/dns-query', 'https'), 'dig @dns.example +https example.com TXT'],
    [
      dig('example.com', 'https://dns.example:8443/q?a=b', 'https'),
      "dig @dns.example -p 8443 '+https=/q?a=b' example.com TXT",
    ],
    [dig('example.com', 'https://[2001:db8::1]/dns-query', 'https'), 'dig @2001:db8::1 +https example.com TXT'],
    [
      dig('example.com', 'http://127.0.0.1:8053/dns-query', 'https'),
      'dig @127.0.0.1 -p 8053 +http-plain example.com TXT',
    ],
    [dig('.', '192.0.2.1:53'), 'dig @192.0.2.1 . TXT'],
    [dig('mx', '192.0.2.1:53'), 'dig @192.0.2.1 -q mx TXT'],
    [dig('-x.example', '192.0.2.1:53'), 'dig @192.0.2.1 -q -x.example TXT'],
    [dig('+short.example', '192.0.2.1:53'), 'dig @192.0.2.1 -q +short.example TXT'],
    [dig('good\\.victim.com', '192.0.2.1:53'), "dig @192.0.2.1 'good\\.victim.com' TXT"],
    [dig("a'$(reboot);b.example", '192.0.2.1:53'), "dig @192.0.2.1 'a'\\''\\$\\(reboot\\)\\;b.example' TXT"],
    [dig('example.com', 'not an address'), "dig '@not an address' example.com TXT"],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  it('asks for no recursion where none was asked for', () => {
    const reply = { question: { name: 'example.com', type: 'NS' }, server: '192.0.2.53:53', transport: 'udp' } as const;
    expect(printDig({ ...reply, recurse: false })).toBe('dig @192.0.2.53 +norecurse example.com NS');
    expect(printDig({ ...reply, transport: 'tcp', recurse: false })).toBe(
      'dig @192.0.2.53 +tcp +norecurse example.com NS',
    );
  });

  it('leaves nothing that a shell would act on outside of quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (name, server) => {
        const bare = dig(name, server).replaceAll(/'[^']*'|\\'/gu, '');
        expect(bare).not.toMatch(/[^A-Za-z0-9@%+=:,./_ -]/u);
      }),
    );
  });
});
