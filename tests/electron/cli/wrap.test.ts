// Lines broken at a terminal's width: nothing lost, nothing too wide that could be narrower.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, cutColumns, padColumns, wrap } from '../../../electron/cli/wrap.ts';

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['レコード', 8],
    ['（p=none）', 10],
    ['cafe\u0301', 4],
    ['\u001B[1;31mBLOCKER\u001B[0m', 7],
    ['𠮷野家', 6],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
    expect(columnsOf(padColumns(text, 20))).toBe(20);
  });
});

describe('wrap', () => {
  it('keeps the first indent and hangs the other lines', () => {
    expect(wrap('  one two three four five six seven', { columns: 24, hang: 4 })).toEqual([
      '  one two three four',
      '    five six seven',
    ]);
  });

  it('leaves a line that fits, and every line where there is no terminal', () => {
    const long = 'word '.repeat(100).trimEnd();
    expect(wrap('short', { columns: 5, hang: 2 })).toEqual(['short']);
    expect(wrap(long, { columns: null, hang: 2 })).toEqual([long]);
  });

  it('never breaks a name, however long', () => {
    const name = `${'a'.repeat(60)}.example`;
    expect(wrap(`see ${name} there`, { columns: 30, hang: 2 })).toEqual(['see', `  ${name}`, '  there']);
  });

  it('breaks Japanese between characters, but begins no line with a closing mark and ends none with an opening one', () => {
    const text = '送信元のサーバーが（認証に）失敗します。確認してください。';
    for (let columns = 24; columns < 60; columns += 1) {
      const lines = wrap(text, { columns, hang: 0 });
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[、。）」ー]|[（「]$/u.test(line))).toEqual([]);
      expect(lines.every((line) => columnsOf(line) <= columns + 2)).toBe(true);
    }
  });

  it('keeps a number with its counter', () => {
    for (let columns = 20; columns < 44; columns += 1)
      expect(wrap('レコードは名前ごとに 1 つだけ公開してください。', { columns, hang: 0 }).join('\n')).toContain(
        '1 つ',
      );
  });

  it('loses nothing but spaces, and every line that has two words fits', () => {
    const words = fc.array(
      fc.oneof(
        fc.stringMatching(/^[a-z]{1,12}$/u),
        fc.constantFrom('\u001B[1mbold\u001B[0m', '\u001B[2mdim text\u001B[0m', 'p=none'),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 80 }), fc.integer({ min: 0, max: 4 }), (list, columns, hang) => {
        const lines = wrap(list.join(' '), { columns, hang });
        expect(lines.map((line) => line.trimStart()).join(' ')).toBe(list.join(' '));
        expect(lines.every((line) => columnsOf(line) <= columns)).toBe(true);
        expect(lines.slice(1).every((line) => line.startsWith(' '.repeat(hang)))).toBe(true);
      }),
    );
  });
});

it.each([
  ['plain', 80, 'plain'],
  ['plain', 4, 'plai'],
  ['ファイル: 3/12', 9, 'ファイル:'],
  ['ファイル', 5, 'ファ'],
  ['cafe\u0301s', 4, 'cafe\u0301'],
  ['text', -1, ''],
])('%j in %d columns is cut to %j', (text, columns, cut) => {
  expect(cutColumns(text, columns)).toBe(cut);
});
