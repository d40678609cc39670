// Lists of recipients from CSV and JSON: the address is found, the rest are values, and every broken line is named.
import { describe, expect, it } from 'vitest';
import {
  parseCsvRecipients,
  parseJsonRecipients,
} from '../../../../../electron/engine/protocols/recipient-list/parse.ts';

const rows = (...lines: readonly (readonly string[] | 'unreadable')[]) =>
  lines.map((cells, index) => ({ line: index + 1, cells, text: cells === 'unreadable' ? '"' : cells.join(',') }));
const csv = (...lines: readonly (readonly string[] | 'unreadable')[]) => {
  const { recipients, columns, faults, repeated } = parseCsvRecipients(rows(...lines));
  return {
    to: recipients.map(({ to, data }) => [to, JSON.parse(data) as unknown]),
    columns,
    faults: faults.map(({ line }) => line),
    repeated,
  };
};

describe('a CSV', () => {
  it('gives each its values by the names of the columns', () => {
    expect(csv(['Name', 'E-mail', 'code'], ['Mia', 'mia@b.example', '7'], ['Ken', 'ken@b.example'])).toEqual({
      to: [
        ['mia@b.example', { Name: 'Mia', code: '7' }],
        ['ken@b.example', { Name: 'Ken' }],
      ],
      columns: ['Name', 'code'],
      faults: [],
      repeated: 0,
    });
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      'by what stands in it where its head has another name',
      [
        ['who', 'where'],
        ['Mia', 'mia@b.example'],
      ],
    ],
    [
      'in Japanese',
      [
        ['名前', 'メールアドレス'],
        ['Mia', 'mia@b.example'],
      ],
    ],
  ])('finds the address %s', (_how, lines) => {
    expect(csv(...lines).to.map(([to]) => to)).toEqual(['mia@b.example']);
  });

  it('without a head has columns by their numbers', () => {
    expect(csv(['mia@b.example', 'Mia'])).toMatchObject({
      to: [['mia@b.example', { column2: 'Mia' }]],
      columns: ['column2'],
    });
  });

  it('names each line that is no recipient, and sends to nobody twice', () => {
    const read = csv(['email'], ['mia@b.example'], ['nobody'], [''], 'unreadable', ['MIA@B.example'], ['花@b.example']);
    expect(read).toMatchObject({ to: [['mia@b.example', {}]], faults: [3, 5, 7], repeated: 1 });
  });

  it('takes a column named as a part of every object for a value like any other', () => {
    const { recipients } = parseCsvRecipients(rows(['email', '__proto__'], ['mia@b.example', 'x']));
    expect(recipients[0]?.data).toBe('{"__proto__":"x"}');
  });

  it('that is empty is an empty list', () => {
    expect(csv()).toEqual({ to: [], columns: [], faults: [], repeated: 0 });
  });
});

describe('a JSON', () => {
  const json = (value: unknown) => parseJsonRecipients(JSON.stringify(value));
  it('has addresses with data, or among the values', () => {
    expect(
      json([
        { to: 'mia@b.example', data: { name: { first: 'Mia' } } },
        { Email: 'ken@b.example', name: 'Ken' },
      ]),
    ).toEqual({
      recipients: [
        { to: 'mia@b.example', data: '{"name":{"first":"Mia"}}' },
        { to: 'ken@b.example', data: '{"name":"Ken"}' },
      ],
      columns: ['name'],
      faults: [],
      repeated: 0,
    });
  });

  it('names items that are none', () => {
    const read = json([null, 7, { to: 'mia@b.example', data: [] }, { to: 'mia@b.example', data: {} }, { name: 'Ken' }]);
    expect(read?.recipients).toHaveLength(1);
    expect(read?.faults.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  it.each(['{"to":"a@b.example"}', '[', '', 'null'])('that is no list is refused: %s', (text) => {
    expect(parseJsonRecipients(text)).toBeNull();
  });
});

it('counts what is far too much to be named', () => {
  const lines = Array.from({ length: 3000 }, () => ['nobody']);
  const { faults } = parseCsvRecipients(rows(['email'], ...lines));
  expect(faults).toHaveLength(1001);
  expect(faults.at(-1)?.says.en).toMatch(/^2000 more lines/u);
});
