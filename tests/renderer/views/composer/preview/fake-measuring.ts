// A measuring frame that answers as a test tells it, over the same line as the real one.
import type { MeasureAsk } from '../../../../../shared/draft/measuring.ts';
import type { MeasuringLine } from '../../../../../renderer/views/composer/preview/open-measuring.ts';

export type FakeFrame = {
  readonly line: MeasuringLine;
  readonly asked: readonly MeasureAsk[];
  /** Says anything at all, asked or not. */
  readonly say: (said: unknown) => void;
};

export function fakeFrame(answer: (ask: MeasureAsk) => unknown): FakeFrame {
  const asked: MeasureAsk[] = [];
  let listener: (said: unknown) => void = () => {};
  return {
    asked,
    say: (said) => listener(said),
    line: {
      post: (ask) => {
        asked.push(ask);
        queueMicrotask(() => listener(answer(ask)));
      },
      hear: (hearing) => {
        listener = hearing;
        return () => (listener = () => {});
      },
    },
  };
}

/** Each mail is as high as its HTML is long. */
export function measuringAnswer(ask: MeasureAsk): unknown {
  const { id, kind } = ask;
  if (kind === 'draw') return { kind: 'drawn', id, widthPx: ask.widthPx, heightPx: ask.html.length };
  if (kind === 'at') return { kind, id, span: { start: ask.x, end: ask.y } };
  if (kind === 'find') return { kind: 'found', id, boxes: [{ x: 0, y: ask.offset, width: 10, height: 10 }] };
  return { kind: 'audited', id, rulesRun: 2, violations: [] };
}
