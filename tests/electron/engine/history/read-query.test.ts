// What the text of the search box is taken for, whatever is typed.
import { describe, expect, it } from 'vitest';
import { printQuery } from '../../../../electron/engine/history/print-query.ts';
import { readQuery } from '../../../../electron/engine/history/read-query.ts';
import type { HistoryQuery } from '../../../../shared/history/search.ts';

const sesId = '0100018f2d1e5a3b-6159d14e-061f-4777-8f1c-444c5c4152aa-000000';
const byId = (id: string): HistoryQuery => ({ kind: 'message-id', id });
const byAddress = (address: string): HistoryQuery => ({ kind: 'address', address });
const byDomain = (domain: string): HistoryQuery => ({ kind: 'domain', domain });
const byStatus = (status: string): HistoryQuery => ({ kind: 'status', status });
const byTag = (name: string, value: string | null): HistoryQuery => ({ kind: 'tag', name, value });
const byWords = (...words: readonly string[]): HistoryQuery => ({ kind: 'words', words });

describe('what is typed is taken for', () => {
  it.each<readonly [string, HistoryQuery]>([
    ['', { kind: 'all' }],
    [' \u3000\t', { kind: 'all' }],
    ['""', { kind: 'all' }],
    [sesId, byId(sesId)],
    [sesId.toUpperCase(), byId(sesId)],
    [`"${sesId}",`, byId(sesId)],
    [`  <${sesId}@eu-west-1.amazonses.com> `, byId(sesId)],
    [`${sesId}@email.amazonses.com`, byId(sesId)],
    [`Message-ID:\r\n <${sesId}@email.amazonses.com>`, byId(sesId)],
    [`messageId: ${sesId}`, byId(sesId)],
    [`"messageId": "${sesId}",`, byId(sesId)],
    [`${sesId}@evil.example`, byAddress(`${sesId}@evil.example`)],
    ['<ORDER-1@shop.example>', byId('ORDER-1@shop.example')],
    ['Message-ID: ORDER-1@shop.example', byId('ORDER-1@shop.example')],
    ['ORDER-1@shop.example', byAddress('ORDER-1@shop.example')],
    ['Anna.B@Example.COM', byAddress('Anna.B@example.com')],
    ['Anna Berg <anna@example.com>', byAddress('anna@example.com')],
    ['"Berg, Anna" <anna@example.com>', byAddress('anna@example.com')],
    ['mailto:anna@example.com', byAddress('anna@example.com')],
    ['ａnna＠example．com', byAddress('anna@example.com')],
    ['anna@bücher.example', byAddress('anna@xn--bcher-kva.example')],
    ['a..b.@docomo.ne.jp', byAddress('a..b.@docomo.ne.jp')],
    ['bounce+anna=example.com@list.example', byAddress('bounce+anna=example.com@list.example')],
    ['anna@example.com, ben@example.com', byWords('anna@example.com,', 'ben@example.com')],
    ['example.com', byDomain('example.com')],
    ['@Example.COM', byDomain('example.com')],
    ['例え.jp', byDomain('xn--r8jz45g.jp')],
    ['mail.client.example', byDomain('mail.client.example')],
    ['@intranet.firma', byDomain('intranet.firma')],
    ['invoice.pdf', byWords('invoice.pdf')],
    ['お知らせ。重要', byWords('お知らせ。重要')],
    ['5.1.1', byStatus('5.1.1')],
    ['５．１．１', byStatus('5.1.1')],
    ['550 5.1.1', byStatus('5.1.1')],
    ['5.7.', byStatus('5.7.')],
    ['5.7', byStatus('5.7.')],
    ['4.', byStatus('4.')],
    ['550', byStatus('550')],
    ['2024', byWords('2024')],
    ['campaign=spring', byTag('campaign', 'spring')],
    ['tag:campaign=spring sale', byTag('campaign', 'spring sale')],
    ['tag:campaign', byTag('campaign', null)],
    ['tag:campaign=', byTag('campaign', null)],
    ['1+1=2', byWords('1+1=2')],
    ['Your "new invoice"  ready', byWords('Your', 'new invoice', 'ready')],
    ['ご注文 「発送の お知らせ」', byWords('ご注文', '発送の お知らせ')],
    ['50% _ \\', byWords('50%', '_', '\\')],
    ['to:Anna@Example.com', byAddress('Anna@example.com')],
    ['宛先：anna@example.com', byAddress('anna@example.com')],
    ['domain: example.com', byDomain('example.com')],
    ['status:5.7.26', byStatus('5.7.26')],
    ['to: anna', byWords('anna')],
    ['Subject: "new invoice" 550', byWords('new invoice', '550')],
    ['件名：ご注文', byWords('ご注文')],
    ['subject:', { kind: 'all' }],
    ['to:', byWords('to:')],
  ])('%j', (typed, query) => {
    expect(readQuery(typed)).toEqual(query);
  });

  it('something, whatever it is', () => {
    const pieces = [
      '<',
      '>',
      '@',
      '"',
      '“',
      '」',
      '=',
      ':',
      '.',
      ' ',
      '5',
      'a',
      'xn--',
      '\uD800',
      '\0',
      '例',
      '(',
      '[',
      '\\',
      ',',
    ];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 3000; round += 1) {
      const typed = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join('');
      const query = readQuery(typed);
      const says = printQuery(query);
      expect(says.en.length * says.ja.length, typed).toBeGreaterThan(0);
      const words = query.kind === 'words' ? query.words : [];
      expect(words.filter((word) => word.trim() === '')).toEqual([]);
    }
    expect(readQuery('"a" '.repeat(100_000))).toEqual(byWords('a'));
    expect(readQuery(`${'<'.repeat(100_000)}@`).kind).toBe('words');
  });
});

describe('what it was taken for', () => {
  it.each<readonly [string, string, string]>([
    ['', 'All messages', 'すべてのメール'],
    ['anna@example.com', 'Messages to anna@example.com', 'anna@example.com 宛てのメール'],
    ['5.7.', 'Messages with a status code that begins with 5.7.', 'ステータスコードが 5.7. で始まるメール'],
    ['550', 'Messages with an SMTP reply of code 550', 'SMTP 応答コード 550 を受け取ったメール'],
    ['tag:campaign', 'Messages with the tag campaign', 'タグ campaign が付いたメール'],
    [
      'new invoice',
      'Messages with “new” and “invoice” in the subject or the address',
      '件名またはアドレスに「new」と「invoice」を含むメール',
    ],
  ])('%j is said in both languages', (typed, en, ja) => {
    expect(printQuery(readQuery(typed))).toEqual({ en, ja });
  });
});
