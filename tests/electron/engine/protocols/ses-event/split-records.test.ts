// Records of SES in every arrangement of a text, whole or with something broken among them, however the text is cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, recordSplitter } from '../../../../../electron/engine/protocols/ses-event/split-records.ts';

const record = (id: number): string =>
  `{"eventType":"Send","mail":{"messageId":"m${id}","destination":["a{\\"b}]@example.com"],"tags":{}}}`;
const printed = (id: number, indent: number): string => JSON.stringify(JSON.parse(record(id)), null, indent);

function split(text: string, length = text.length + 1): readonly Piece[] {
  const splitter = recordSplitter();
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += length) pieces.push(...splitter.push(text.slice(at, at + length)));
  return [...pieces, ...splitter.end()];
}

/** Records by their ids, what is broken by its text. */
function told(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ kind, text }) =>
    kind === 'broken' ? text.trim() : (/"messageId":\s*"(m\d)"/u.exec(text)?.[1] ?? '?'),
  );
}

/** As the aws command prints it. */
const answerOf = (ids: readonly number[], rest: object): string =>
  JSON.stringify({ events: ids.map((id): unknown => JSON.parse(record(id))), ...rest }, null, 4);

const texts: readonly (readonly [string, string, readonly string[]])[] = [
  ['one a line', `${record(1)}\n${record(2)}\r\n\n${record(3)}\n`, ['m1', 'm2', 'm3']],
  ['one after the other', record(1) + record(2) + record(3), ['m1', 'm2', 'm3']],
  ['a list', `\ufeff[${record(1)}, ${record(2)}]`, ['m1', 'm2']],
  [
    'a printed list',
    JSON.stringify(
      [1, 2].map((id): unknown => JSON.parse(record(id))),
      null,
      2,
    ),
    ['m1', 'm2'],
  ],
  ['printed over lines', `${printed(1, 1)}${printed(2, 4)}\n\n${record(3)}`, ['m1', 'm2', 'm3']],
  ['a line that does not close', `${record(1)}\n{"broken":\n${record(2)}`, ['m1', '{"broken":', 'm2']],
  ['a line that is no object', `${record(1)}\ngarbage\n${record(2)}`, ['m1', 'garbage', 'm2']],
  ['a text that does not close', `{"a":"x\n${record(1)}`, ['{"a":"x', 'm1']],
  ['cut off before another', `${record(1).slice(0, 40)}${record(2)}${record(3)}`, [record(1).slice(0, 40), 'm2', 'm3']],
  ['cut off at the end', `${record(1)}\n${record(2).slice(0, 40)}`, ['m1', record(2).slice(0, 40)]],
  ['brackets that do not fit', `{"a":[}]\n${record(1)}`, ['{"a":[}]', 'm1']],
  [
    'times before them',
    `2026-11-20T09:00:00.000Z ${record(1)}\n2026-11-20T09:00:01.123000+00:00 a/b ${record(2)}`,
    ['m1', 'm2'],
  ],
  ['an answer of CloudWatch Logs', answerOf([1, 2], { searchedLogStreams: [] }), ['m1', 'm2']],
  ['an answer with more to come', answerOf([1, 2], { searchedLogStreams: [], nextToken: 'Bxk/a==' }), ['m1', 'm2']],
  ['an answer of one stream', answerOf([1], { nextForwardToken: 'f/1', nextBackwardToken: 'b/1' }), ['m1']],
  ['nothing', ' \n\n', []],
];

describe('records in a text', () => {
  it.each(texts)('%s', (_name, text, wanted) => {
    expect(told(split(text))).toEqual(wanted);
    for (const length of [1, 2, 3, 7, 50]) expect(told(split(text, length)), `${length}`).toEqual(wanted);
  });

  it('are found whatever stands between them, and no text is lost', () => {
    const garbage = fc.string({ unit: fc.constantFrom('x', '"', '{', '}', '[', ']', ',', '\\', ' '), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(garbage, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (parts, length) => {
          const text = parts.map((part, id) => `${part}\n${record(id)}\n`).join('');
          const pieces = split(text, length);
          const ids = told(pieces).filter((one) => /^m\d$/u.test(one));
          expect(ids).toEqual(parts.map((_, id) => `m${id}`));
          const plain = (all: string): string => all.replaceAll(/[\s,[\]]/gu, '');
          expect(plain(pieces.map((piece) => piece.text).join(''))).toBe(plain(text));
        },
      ),
    );
  });

  it('are all there in an answer that is longer than any record', () => {
    const ids = Array.from({ length: 12_000 }, (_, id) => id);
    const pieces = split(answerOf(ids, { searchedLogStreams: [] }), 65_536);
    expect(pieces.length).toBe(ids.length);
    expect(new Set(pieces.map(({ kind }) => kind))).toEqual(new Set(['record']));
  });

  it('do not take more memory than a record may have', () => {
    const splitter = recordSplitter();
    const pieces = Array.from({ length: 40 }, () => splitter.push(`{"a":"${'x'.repeat(60_000)}`)).flat();
    expect(pieces.map(({ kind }) => kind)).toContain('broken');
    expect(told([...splitter.push(`"\n${record(1)}`), ...splitter.end()]).at(-1)).toBe('m1');
  });
});
