// Records in a master file: relative names, TTL and class in either order, escapes.
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../../electron/demo/zone/read-entries.ts';
import { readName, readRecord } from '../../../../electron/demo/zone/read-record.ts';

const context = { owner: 'shop.example', origin: 'shop.example', ttlSeconds: 3600 };
const read = (text: string) => readRecord(readEntries(text)[0]?.tokens ?? [], context);

describe('readName', () => {
  it.each([
    ['@', 'shop.example'],
    ['www', 'www.shop.example'],
    ['www.', 'www'],
    ['Mail.Other.Example.', 'mail.other.example'],
    ['first\\.last', 'first\\.last.shop.example'],
    ['a\\255b.', 'a\\255b'],
    ['ends\\.', 'ends\\..shop.example'],
    ['.', '.'],
  ])('%s is %s', (text, name) => {
    expect(readName(text, 'shop.example')).toBe(name);
  });
});

describe('readRecord', () => {
  it.each([
    ['A 192.0.2.1', { type: 'A', address: '192.0.2.1' }],
    ['IN A 192.0.2.1', { type: 'A', address: '192.0.2.1' }],
    ['60 IN A 192.0.2.1', { type: 'A', address: '192.0.2.1', ttlSeconds: 60 }],
    ['IN 60 AAAA 2001:db8::1', { type: 'AAAA', address: '2001:db8::1', ttlSeconds: 60 }],
    ['CNAME www', { type: 'CNAME', target: 'www.shop.example' }],
    ['MX 0 .', { type: 'MX', preference: 0, exchange: '.' }],
    ['PTR mail.other.example.', { type: 'PTR', target: 'mail.other.example' }],
    ['TXT plain "two words" "a\\"b\\;\\065\\255"', { type: 'TXT', strings: ['plain', 'two words', 'a"b;A\u00ff'] }],
    ['SPF "v=spf1 -all"', { type: 'SPF', strings: ['v=spf1 -all'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ name: 'shop.example', ttlSeconds: 3600, ...expected });
  });

  it('writes text beyond ASCII as its UTF-8 bytes', () => {
    expect(read('TXT "é"')).toMatchObject({ strings: ['\u00c3\u00a9'] });
  });

  it.each(['A 192.0.2', 'AAAA 192.0.2.1', 'MX ten mail', 'MX 10', 'HINFO a b', `TXT "${'x'.repeat(256)}"`])(
    'refuses %s',
    (text) => {
      expect(() => read(text)).toThrow(/./u);
    },
  );
});
