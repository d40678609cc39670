import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followChange,
  mapOffsets,
  printExact,
  readEnds,
  usualEnd,
} from '../../../../renderer/editor/text/exact-ends.ts';

/** As Monaco's model would hold it. */
const modelOf = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/\r\n|\r|\n/g, usualEnd(text));

const texts = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '{{x}}', '\u{1F600}'), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
const marked = fc.tuple(fc.constantFrom('', '\uFEFF'), texts).map(([mark, text]) => mark + text);

describe('line ends', () => {
  it('are kept exactly, whatever the mixture', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(printExact(modelOf(text), readEnds(text))).toBe(text);
      }),
    );
  });

  it('are the model’s own where they are all alike', () => {
    expect(readEnds('a\r\nb\r\n').ends).toBeNull();
    expect(readEnds('a\nb').ends).toBeNull();
    expect(readEnds('a\rb').ends).toEqual(['\r']);
    expect(readEnds('a\r\nb\n').ends).toEqual(['\r\n', '\n']);
  });

  it('of untouched lines stay when something is typed or removed', () => {
    const text = '1\r\n2\n3\r\n4\r5';
    const usual = usualEnd(text);
    const typed = followChange(readEnds(text), { startLine: 2, endLine: 2, text: 'x' }, usual);
    expect(printExact(modelOf('1\r\n2x\n3\r\n4\r\n5'), typed)).toBe('1\r\n2x\n3\r\n4\r5');
    const broken = followChange(typed, { startLine: 2, endLine: 2, text: '\n' }, usual);
    expect(printExact('1\n2\nx\n3\n4\n5', broken)).toBe('1\r\n2\r\nx\n3\r\n4\r5');
    const joined = followChange(broken, { startLine: 1, endLine: 3, text: '' }, usual);
    expect(printExact('x\n3\n4\n5', joined)).toBe('x\n3\r\n4\r5');
  });

  it('never become more or fewer than the lines ask for', () => {
    const change = fc.record({ from: fc.nat(30), length: fc.nat(12), inserted: texts });
    fc.assert(
      fc.property(marked, fc.array(change, { maxLength: 6 }), (text, changes) => {
        const usual = usualEnd(text);
        let [lines, exact] = [modelOf(text).split(usual), readEnds(text)];
        for (const { from, length, inserted } of changes) {
          const startLine = 1 + (from % lines.length);
          const endLine = Math.min(lines.length, startLine + length);
          exact = followChange(exact, { startLine, endLine, text: inserted }, usual);
          const put = `${lines[startLine - 1]}${inserted.replaceAll(/\r\n|\r|\n/g, usual)}`.split(usual);
          lines = [...lines.slice(0, startLine - 1), ...put, ...lines.slice(endLine)];
        }
        const printed = printExact(lines.join(usual), exact);
        expect(modelOf(printed).split(usualEnd(printed))).toEqual(lines);
      }),
    );
  });
});

describe('offsets', () => {
  it('lead from the exact text to the model and back', () => {
    fc.assert(
      fc.property(marked, fc.nat(40), (text, wish) => {
        const [model, exact, usual] = [modelOf(text), readEnds(text), usualEnd(text)];
        const { toModel, toExact } = mapOffsets(exact, (line) => model.split(usual)[line - 1]?.length ?? 0, usual);
        const offset = Math.min(wish, text.length);
        // Within a pair, or before the mark, there is no place in the other text.
        fc.pre(!/^\r\n$/.test(text.slice(offset - 1, offset + 1)) && (offset > 0 || !text.startsWith('\uFEFF')));
        expect(modelOf(text.slice(0, offset)).replaceAll(/\r\n|\n/g, usual)).toBe(model.slice(0, toModel(offset)));
        expect(toExact(toModel(offset))).toBe(offset);
      }),
    );
  });
});
