// Reading List-Unsubscribe: addresses, comments, and what is wrong with it.
import { expect, it } from 'vitest';
import { parseListUnsubscribe } from '../../../../../electron/engine/protocols/list-unsubscribe/parse.ts';

it.each([
  ['<mailto:list@host.example?subject=help>', ['mailto:list@host.example?subject=help'], []],
  // RFC 2369 3.2, and blanks inside that do not count (2).
  ['(Use this command to get off the list)\r\n <mailto:a@b.example?body=x>', ['mailto:a@b.example?body=x'], []],
  [
    '<https://b.example/very/\r\n  long>,<mailto:a@b.example>',
    ['https://b.example/very/long', 'mailto:a@b.example'],
    [],
  ],
  ['<HTTPS://b.example/?a=1,2>', ['HTTPS://b.example/?a=1,2'], []],
  ['', [], ['no-address']],
  ['https://b.example/', [], ['no-brackets']],
  ['<https://b.example/> <mailto:a@b.example>', ['https://b.example/', 'mailto:a@b.example'], ['no-comma']],
  ['<https://b.example/', [], ['unclosed']],
  ['<>, <mailto:a@b.example>', ['mailto:a@b.example'], ['empty']],
  ['<a@b.example>', ['a@b.example'], ['not-an-address']],
] as const)('%s', (value, uris, faults) => {
  const parsed = parseListUnsubscribe(value);
  expect(parsed.addresses.map(({ uri }) => uri)).toEqual(uris);
  expect(parsed.faults.map(({ fault }) => fault)).toEqual(faults);
});

it('knows schemes in any case', () => {
  expect(parseListUnsubscribe('<HTTPS://b.example/>').addresses[0]?.scheme).toBe('https');
});

it('reads a hostile value at once', () => {
  const startedAtMs = performance.now();
  for (const sign of ['<', '(', ',', 'a', '<a', '()', '< >'])
    expect(parseListUnsubscribe(sign.repeat(100_000)).faults.length).toBeGreaterThanOrEqual(0);
  expect(performance.now() - startedAtMs).toBeLessThan(2000);
});
