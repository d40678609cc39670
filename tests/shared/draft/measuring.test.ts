import { describe, expect, it } from 'vitest';
import { maxFrameHeightPx, parseMeasureAnswer, parseMeasureAsk } from '../../../shared/draft/measuring.ts';

const violation = {
  rule: 'color-contrast',
  impact: 'serious',
  help: 'Elements must meet contrast',
  helpUrl: 'https://example.com/rule',
  spans: [{ start: 3, end: 9 }],
  appearance: 'dark',
};

describe('what the window asks the measuring frame', () => {
  it.each([
    { kind: 'draw', id: 1, html: '<p>', widthPx: 320, heightPx: 600 },
    { kind: 'at', id: 2, x: 3, y: 4.5 },
    { kind: 'find', id: 3, offset: 7 },
    { kind: 'audit', id: 4, appearance: 'light' },
  ])('is taken: $kind', (ask) => expect(parseMeasureAsk(ask)).toEqual(ask));

  it.each([
    null,
    'draw',
    { kind: 'draw', id: 1, html: 7, widthPx: 320, heightPx: 600 },
    { kind: 'at', id: 2, x: Number.NaN, y: 0 },
    { kind: 'audit', id: 4, appearance: 'blue' },
    { kind: 'find', offset: 7 },
    { kind: 'axe.start', id: 1 },
  ])('is left alone where it is none: %j', (said) => expect(parseMeasureAsk(said)).toBeNull());
});

describe('what the measuring frame says', () => {
  it.each([
    { kind: 'ready' },
    { kind: 'drawn', id: 1, widthPx: 600, heightPx: 1200 },
    { kind: 'at', id: 2, span: { start: 0, end: 4 } },
    { kind: 'at', id: 2, span: null },
    { kind: 'found', id: 3, boxes: [{ x: 0, y: 1, width: 2, height: 3 }] },
    { kind: 'audited', id: 4, rulesRun: 27, violations: [violation] },
  ])('is taken: $kind', (answer) => expect(parseMeasureAnswer(answer)).toEqual(answer));

  it('is taken in bounds only: a height, a number of boxes, the length of a text', () => {
    expect(parseMeasureAnswer({ kind: 'drawn', id: 1, widthPx: 5, heightPx: 1e12 })).toMatchObject({
      heightPx: maxFrameHeightPx,
    });
    const boxes = Array.from({ length: 5000 }, (_, x) => ({ x, y: 0, width: 1, height: 1 }));
    const found = parseMeasureAnswer({ kind: 'found', id: 1, boxes });
    expect(found).toMatchObject({ kind: 'found' });
    expect(found !== null && 'boxes' in found ? found.boxes.length : 0).toBe(50);
    const long = { ...violation, help: 'x'.repeat(9000) };
    const audited = parseMeasureAnswer({ kind: 'audited', id: 1, rulesRun: 1, violations: [long] });
    expect(audited !== null && 'violations' in audited ? audited.violations[0]?.help.length : 0).toBe(500);
  });

  it('loses what is not of its form: half boxes, spans that run backwards, severities that there are not', () => {
    expect(parseMeasureAnswer({ kind: 'found', id: 1, boxes: [{ x: 1 }, 'box', null] })).toMatchObject({ boxes: [] });
    expect(parseMeasureAnswer({ kind: 'at', id: 1, span: { start: 9, end: 3 } })).toMatchObject({ span: null });
    const odd = { ...violation, impact: 'fatal', spans: [{ start: 0.5, end: 2 }] };
    expect(parseMeasureAnswer({ kind: 'audited', id: 1, rulesRun: 1, violations: [odd, {}] })).toMatchObject({
      violations: [{ rule: 'color-contrast', impact: null, spans: [] }],
    });
    for (const said of [undefined, 3, [], { kind: 'drawn' }, { kind: 'ran', id: 1 }]) {
      expect(parseMeasureAnswer(said)).toBeNull();
    }
  });
});
