// What a user may type as a resolver, and how it is shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseServer, serversOf, systemServers } from '../../../../electron/adapters/dns/servers.ts';

const label = (text: string): string => {
  const parsed = parseServer(text);
  return parsed.ok ? parsed.value.label : parsed.failure.kind;
};

describe('parseServer', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1:53'],
    [' 192.0.2.1:5353 ', '192.0.2.1:5353'],
    ['2001:DB8::1', '[2001:db8::1]:53'],
    ['[2001:db8::1]', '[2001:db8::1]:53'],
    ['[::1]:5300', '[::1]:5300'],
    ['fe80::1%eth0', '[fe80::1%eth0]:53'],
    ['https://dns.example/dns-query', 'https://dns.example/dns-query'],
    ['https://dns.example', 'https://dns.example/dns-query'],
    ['https://dns.example:8443/q/', 'https://dns.example:8443/q/'],
    ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'],
    ['https://[2001:db8::1]/dns-query#part', 'https://[2001:db8::1]/dns-query'],
    ['http://127.0.0.1:8053/dns-query', 'http://127.0.0.1:8053/dns-query'],
    ['http://[::1]:8053/', 'http://[::1]:8053/dns-query'],
    ['http://localhost:8053/', 'http://localhost:8053/dns-query'],
  ])('%s is %s', (text, shown) => {
    expect(label(text)).toBe(shown);
    expect(label(shown)).toBe(shown);
  });

  it.each([
    '',
    'dns.example',
    'dns.example:53',
    '192.0.2.1:0',
    '192.0.2.1:65536',
    '192.0.2.1:',
    '192.0.2.256',
    '[192.0.2.1]:53',
    '2001:db8::1:99999',
    '[2001:db8::1',
    'http://dns.example/dns-query',
    'http://192.0.2.1/dns-query',
    'http://127.0.0.1.dns.example/',
    'https://user:password@dns.example/',
    'https://',
    'tls://192.0.2.1',
    '192.0.2.1, 192.0.2.2',
  ])('%j is none', (text) => {
    expect(parseServer(text)).toEqual({ ok: false, failure: { kind: 'not-a-resolver', input: text } });
  });

  it('reads its own label again as the same server, and never throws', () => {
    const address = fc.oneof(
      fc.ipV4(),
      fc.ipV6().map((v6) => `[${v6}]`),
    );
    const typed = fc.oneof(
      fc.tuple(address, fc.integer({ min: 1, max: 65_535 })).map((pair) => pair.join(':')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseServer(text);
        const again = parsed.ok ? parseServer(parsed.value.label) : parsed;
        expect(again).toEqual(parsed);
      }),
    );
  });
});

describe('serversOf', () => {
  it('keeps the order of a list', () => {
    const servers = serversOf({ kind: 'servers', servers: ['192.0.2.2', '[::1]:5300'] });
    expect(servers.ok && servers.value.map((server) => server.label)).toEqual(['192.0.2.2:53', '[::1]:5300']);
  });

  it('refuses a list with one that cannot be read, naming it', () => {
    expect(serversOf({ kind: 'servers', servers: ['192.0.2.2', 'nonsense'] })).toMatchObject({
      failure: { kind: 'not-a-resolver', input: 'nonsense' },
    });
  });

  it('takes one https:// address', () => {
    expect(serversOf({ kind: 'https', url: 'https://dns.example/' })).toMatchObject({ value: [{ kind: 'https' }] });
    expect(serversOf({ kind: 'https', url: 'http://dns.example/' }).ok).toBe(false);
  });

  it('takes the addresses that the system has', () => {
    expect(serversOf({ kind: 'system' })).toEqual({ ok: true, value: systemServers() });
    for (const server of systemServers()) expect(server.kind).toBe('address');
  });
});
