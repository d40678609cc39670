// Talks with the measuring frame: each question gets its answer, or null where none comes.
import { type MeasureAnswer, type MeasureAsk, parseMeasureAnswer } from '../../../../shared/draft/measuring.ts';

/** A frame as it is talked with; what comes from it is to be trusted in nothing. */
export type MeasuringLine = {
  readonly post: (ask: MeasureAsk) => void;
  readonly hear: (listener: (said: unknown) => void) => () => void;
};

type Unnumbered<A> = A extends MeasureAsk ? Omit<A, 'id'> : never;
export type MeasureQuestion = Unnumbered<MeasureAsk>;
type Drawn = Extract<MeasureAnswer, { kind: 'drawn' }>;

export type Measuring = {
  readonly ask: (question: MeasureQuestion) => Promise<MeasureAnswer | null>;
  readonly close: () => void;
};

const answerMaxMs = 10_000;

export type MeasuringEars = {
  /** A size that images have changed since. */
  readonly onLater: (drawn: Drawn) => void;
  /** A question had no answer in time: the frame hangs, or is no more. */
  readonly onSilence?: () => void;
};

export function openMeasuring(line: MeasuringLine, { onLater, onSilence }: MeasuringEars): Measuring {
  const waiting = new Map<number, (answer: MeasureAnswer | null) => void>();
  let lastId = 0;
  let beReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => (beReady = resolve));

  const deafen = line.hear((said) => {
    const answer = parseMeasureAnswer(said);
    if (answer === null) return;
    if (answer.kind === 'ready') return beReady();
    const take = waiting.get(answer.id);
    if (take !== undefined) take(answer);
    else if (answer.kind === 'drawn') onLater(answer);
  });

  return {
    ask: async (question) => {
      await ready;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          take(null);
          onSilence?.();
        }, answerMaxMs);
        const take = (answer: MeasureAnswer | null): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        };
        waiting.set(id, take);
        line.post({ ...question, id });
      });
    },
    close: () => {
      deafen();
      for (const take of waiting.values()) take(null);
    },
  };
}

/** The line to a frame of this page. */
export function lineTo(frame: HTMLIFrameElement): MeasuringLine {
  return {
    // Its origin is opaque and has no name; that it cannot leave our page is the guard's work.
    post: (ask) => frame.contentWindow?.postMessage(ask, '*'),
    hear: (listener) => {
      const hear = (event: MessageEvent<unknown>): void => {
        if (event.source === frame.contentWindow) listener(event.data);
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
  };
}
