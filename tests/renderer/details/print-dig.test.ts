import { describe, expect, it } from 'vitest';
import { printDig } from '../../../renderer/details/print-dig.ts';
import type { DnsTransport } from '../../../shared/dns.ts';

const ask = (server: string, transport: DnsTransport = 'udp', name = 'a.example') =>
  printDig({ question: { name, type: 'TXT' }, server, transport });

describe('printDig', () => {
  it.each([
    ['192.0.2.1:53', 'udp', 'dig @192.0.2.1 a.example TXT'],
    ['127.0.0.1:5353', 'udp', 'dig @127.0.0.1 -p 5353 a.example TXT'],
    ['127.0.0.1:5353', 'tcp', 'dig @127.0.0.1 -p 5353 +tcp a.example TXT'],
    ['[2001:db8::1]:53', 'udp', 'dig @2001:db8::1 a.example TXT'],
    ['2001:db8::1', 'udp', 'dig @2001:db8::1 a.example TXT'],
    ['https://dns.example/dns-query', 'https', 'dig @dns.example +https a.example TXT'],
    ['https://dns.example:8443/ask', 'https', 'dig @dns.example -p 8443 +https=/ask a.example TXT'],
  ] as const)('asks %s over %s', (server, transport, line) => {
    expect(ask(server, transport)).toBe(line);
  });

  it('gives the shell a name with odd bytes as one word', () => {
    expect(ask('192.0.2.1:53', 'udp', "a\\.b;rm 'x'.example")).toContain(`'a\\.b;rm '\\''x'\\''.example'`);
  });
});
