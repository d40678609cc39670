// The headers of leaving a list, written so that they read back.
import { expect, it } from 'vitest';
import { parseListUnsubscribe } from '../../../../../electron/engine/protocols/list-unsubscribe/parse.ts';
import { printUnsubscribe } from '../../../../../electron/engine/protocols/list-unsubscribe/print.ts';
import type { Unsubscribe } from '../../../../../shared/message/form.ts';

const print = (change: Partial<Unsubscribe>) =>
  printUnsubscribe({ https: null, mailto: null, oneClick: false, ...change }).map(
    ({ name, value }) => `${name}: ${value}`,
  );

it('names each address in brackets, and one click', () => {
  expect(print({ https: 'https://a.example/?id=1', mailto: 'leave@a.example', oneClick: true })).toEqual([
    'List-Unsubscribe: <https://a.example/?id=1>, <mailto:leave@a.example>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ]);
});

it('says nothing of what is not given', () => {
  expect(print({})).toEqual([]);
  expect(print({ https: ' ', mailto: '' })).toEqual([]);
});

it('writes what no address may hold as its bytes', () => {
  const [header = ''] = print({ https: 'https://a.example/り ん>,<x"' });
  expect(header).toMatch(/^[ -~]+$/u);
  const { addresses, faults } = parseListUnsubscribe(header.slice('List-Unsubscribe: '.length));
  expect(faults).toEqual([]);
  expect(addresses.map(({ uri }) => decodeURIComponent(uri))).toEqual(['https://a.example/り ん>,<x"']);
});
