// Records as a name server would load them.
import { expect, it } from 'vitest';
import { printRecord } from '../../shared/print-record.ts';
import type { DnsRecord } from '../../shared/dns.ts';

const at = { name: 'www.example', ttlSeconds: 300 } as const;

it.each<readonly [DnsRecord, string]>([
  [{ ...at, type: 'A', address: '192.0.2.1' }, 'www.example. 300 IN A 192.0.2.1'],
  [{ ...at, type: 'AAAA', address: '2001:db8::1' }, 'www.example. 300 IN AAAA 2001:db8::1'],
  [{ ...at, type: 'CNAME', target: 'end.example' }, 'www.example. 300 IN CNAME end.example.'],
  [{ ...at, type: 'MX', preference: 0, exchange: '.' }, 'www.example. 300 IN MX 0 .'],
  [{ ...at, type: 'TXT', strings: ['two ', 'parts'] }, 'www.example. 300 IN TXT "two " "parts"'],
  [{ ...at, type: 'TXT', strings: [''] }, 'www.example. 300 IN TXT ""'],
  [{ ...at, type: 'SPF', strings: ['"\\\0\xe9'] }, 'www.example. 300 IN SPF "\\"\\\\\\000\\233"'],
  [{ ...at, type: 'other', typeNumber: 257, dataHex: '0102' }, 'www.example. 300 IN TYPE257 \\# 2 0102'],
  [{ ...at, type: 'other', typeNumber: 10, dataHex: '' }, 'www.example. 300 IN TYPE10 \\# 0'],
  [
    {
      ...at,
      name: '.',
      type: 'SOA',
      primary: 'ns.example',
      admin: 'a\\.b.example',
      serial: 1,
      refreshSeconds: 2,
      retrySeconds: 3,
      expireSeconds: 4,
      minimumSeconds: 5,
    },
    '. 300 IN SOA ns.example. a\\.b.example. 1 2 3 4 5',
  ],
  [
    { ...at, name: 'a\\.b\\\\c\\032;d.example', type: 'A', address: '192.0.2.1' },
    'a\\.b\\\\c\\032\\;d.example. 300 IN A 192.0.2.1',
  ],
])('%#: %o prints as %s', (record, line) => {
  expect(printRecord(record)).toBe(line);
});
