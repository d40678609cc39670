import { expect, it } from 'vitest';
import { charactersAt } from '../../../../../renderer/views/composer/message/byte-places.ts';
import { lostCuts, marksOf } from '../../../../../renderer/views/composer/message/raw-face.tsx';
import { exampleRawView } from '../../../draft-examples.ts';

const marker = '[[ 1000 bytes ]]';

it('finds each byte in a text of UTF-8, before and behind what is cut', () => {
  const [before, after] = ['añ果𝄞\r\n', 'ü-end'];
  const start = Buffer.byteLength(before);
  const end = start + 1000;
  const text = before + marker + after;
  const cuts = [{ marker, start, end, path: '1' }];
  const wanted = [...after].map((_, at) => ({
    byte: end + Buffer.byteLength([...after].slice(0, at).join('')),
    at: before.length + marker.length + [...after].slice(0, at).join('').length,
  }));
  const found = charactersAt({ text, encoding: 'utf-8', cuts }, [
    0,
    1,
    3,
    6,
    start,
    start + 500,
    ...wanted.map(({ byte }) => byte),
    99_999,
  ]);
  expect([0, 1, 3, 6].map((byte) => found.get(byte))).toEqual([0, 1, 2, 3]);
  expect(found.get(start)).toBe(before.length);
  expect(found.get(start + 500)).toBe(before.length);
  expect(wanted.map(({ byte }) => found.get(byte))).toEqual(wanted.map(({ at }) => at));
  expect(found.get(99_999)).toBe(text.length);
});

it('takes each character for a byte where the bytes are no UTF-8', () => {
  const found = charactersAt({ text: 'aé果x', encoding: 'latin1', cuts: [] }, [2, 3]);
  expect([...found]).toEqual([
    [2, 2],
    [3, 3],
  ]);
});

it('puts a fault where its bytes are', () => {
  const view = exampleRawView('Subject: é\r\n\r\nx');
  const fault = { code: 'nul', path: '1', start: 9, end: 11, count: 1, says: { en: 'Bad.', ja: '不正' } } as const;
  const { structure } = view;
  expect(marksOf({ ...view, structure: { ...structure, faults: [fault] } }, ({ en }) => en)).toEqual([
    { id: 'nul 1 9', start: 9, end: 10, says: 'Bad.' },
  ]);
});

it('notices when a line that stands for a body was touched', () => {
  const cuts = [{ marker, start: 0, end: 1000, path: '2' }];
  expect(lostCuts(`a${marker}b`, { cuts })).toEqual([]);
  expect(lostCuts(marker.slice(1), { cuts })).toEqual(cuts);
});
