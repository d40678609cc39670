import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDraft, moveDraftCursor, show, useDraft } from '../../../../../renderer/state/draft.ts';
import { useCheck } from '../../../../../renderer/state/check.ts';
import { giveRoom, useMeasures } from '../../../../../renderer/state/measures.ts';
import { addColumn, askPreview, usePreview } from '../../../../../renderer/state/preview.ts';
import { goToElement, keepMeasured } from '../../../../../renderer/views/composer/preview/keep-measured.ts';
import { measureSheets } from '../../../../../renderer/views/composer/preview/measure-sheets.ts';
import { openMeasuring } from '../../../../../renderer/views/composer/preview/open-measuring.ts';
import { standBridge } from '../../../fake-bridge.ts';
import { exampleDraft, examplePreview } from '../../../preview-examples.ts';
import { fakeFrame, measuringAnswer } from './fake-measuring.ts';

function deskOver(answer: Parameters<typeof fakeFrame>[0]) {
  const frame = fakeFrame(answer);
  const desk = measureSheets(openMeasuring(frame.line, { onLater: () => {} }), () => {});
  frame.say({ kind: 'ready' });
  return { frame, desk };
}

const clean = { ...usePreview.getInitialState() };
let stop = (): void => {};

beforeEach(async () => {
  vi.useFakeTimers();
  standBridge({
    'draft.preview': ({ looks }) => ({ ok: true, value: examplePreview(looks) }),
    'draft.check': () => ({ ok: false, failure: { kind: 'bug', message: 'not asked here' } }),
  });
  usePreview.setState(clean, true);
  show(exampleDraft);
  await askPreview();
  giveRoom(1, { widthPx: 320, heightPx: 600 });
});
afterEach(() => {
  stop();
  forgetDraft();
  vi.useRealTimers();
});

describe('the measured previews', () => {
  it('tell their sizes once a key has been shown, not before', async () => {
    const { desk } = deskOver(measuringAnswer);
    stop = keepMeasured(desk);
    expect(useMeasures.getState().sizes[1]).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(useMeasures.getState().sizes[1]).toEqual({ widthPx: 320, heightPx: '<p data-at="0-3">none</p>'.length });
  });

  it('lead from a click to the source of the element', async () => {
    const { desk } = deskOver(measuringAnswer);
    await goToElement(desk, 1, { x: 5, y: 9 });
    expect(useDraft.getState()).toMatchObject({ part: 'html', reveal: { part: 'html', start: 5, end: 9 } });
  });

  it('lead from a click in any of them: main is asked for the spans of the others', async () => {
    addColumn();
    await askPreview();
    giveRoom(2, { widthPx: 600, heightPx: 600 });
    const { desk, frame } = deskOver(measuringAnswer);
    await goToElement(desk, 2, { x: 1, y: 2 });
    expect(frame.asked[0]).toMatchObject({ kind: 'draw', widthPx: 600, html: expect.stringContaining('data-at') });
    expect(useDraft.getState().reveal).toMatchObject({ start: 1, end: 2 });
  });

  it('stay where they are for a click on what the template did not write', async () => {
    const { desk } = deskOver((ask) =>
      ask.kind === 'at' ? { kind: 'at', id: ask.id, span: null } : measuringAnswer(ask),
    );
    await goToElement(desk, 1, { x: 5, y: 9 });
    expect(useDraft.getState().reveal).toBeNull();
  });

  it('mark where the cursor is, and nothing for another part', async () => {
    const { desk } = deskOver(measuringAnswer);
    stop = keepMeasured(desk);
    moveDraftCursor('html', 42);
    await vi.advanceTimersByTimeAsync(200);
    expect(useMeasures.getState().boxes).toEqual([{ x: 0, y: 42, width: 10, height: 10 }]);
    moveDraftCursor('subject', 1);
    await vi.advanceTimersByTimeAsync(200);
    expect(useMeasures.getState().boxes).toEqual([]);
  });

  it('are asked by axe in the light and in the dark when typing rests, and the checks hear of it', async () => {
    useCheck.setState({ draftId: exampleDraft.id });
    const { desk, frame } = deskOver(measuringAnswer);
    stop = keepMeasured(desk);
    await vi.advanceTimersByTimeAsync(500);
    expect(frame.asked.some(({ kind }) => kind === 'audit')).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(frame.asked.flatMap((ask) => (ask.kind === 'audit' ? ask.appearance : []))).toEqual(['light', 'dark']);
    expect(useCheck.getState().axe).toMatchObject({ violations: [], rulesRun: 4 });
  });
});
