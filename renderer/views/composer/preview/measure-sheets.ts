// Measures mails one after the other in the one frame there is: sizes, elements at a point, places of elements, axe.
import type { Span } from '../../../../shared/detail.ts';
import type { MailSize } from '../../../state/measures.ts';
import type { Box, MeasureAnswer } from '../../../../shared/draft/measuring.ts';
import type { AxeResults } from '../../../../shared/draft/outside.ts';
import type { Measuring, MeasureQuestion } from './open-measuring.ts';

/** A document at a size. */
export type Sheet = { readonly html: string; readonly widthPx: number; readonly heightPx: number };

export type SheetMeasures = {
  /** The sizes come one by one, the first sheet's last, so that it stays drawn; a newer round ends an older one. */
  readonly measureAll: (sheets: readonly Sheet[], tell: (sheet: Sheet, size: MailSize) => void) => void;
  readonly spanAt: (sheet: Sheet, x: number, y: number) => Promise<Span | null>;
  readonly boxesAt: (sheet: Sheet, offset: number) => Promise<readonly Box[]>;
  /** Images have changed the size of what is drawn. */
  readonly hearSize: (size: MailSize) => void;
  readonly audit: (sheet: Sheet, appearance: 'light' | 'dark') => Promise<Omit<AxeResults, 'atMs'> | null>;
};

export function measureSheets(measuring: Pick<Measuring, 'ask'>, resize: (size: MailSize) => void): SheetMeasures {
  const board = drawingBoard(measuring, resize);
  let round = 0;
  let tellSize: (sheet: Sheet, size: MailSize) => void = () => {};

  function askOf(sheet: Sheet, question: MeasureQuestion): Promise<MeasureAnswer | null> {
    return board.inTurn(async () => ((await board.draw(sheet)) === null ? null : measuring.ask(question)));
  }

  return {
    measureAll: (sheets, tell) => {
      round += 1;
      const mine = round;
      tellSize = tell;
      for (const sheet of sheets.toReversed()) {
        void board.inTurn(async () => {
          const size = mine === round ? await board.draw(sheet) : null;
          if (size !== null && mine === round) tell(sheet, size);
        });
      }
    },
    hearSize: (size) => {
      const sheet = board.resized(size);
      if (sheet !== null) tellSize(sheet, size);
    },
    spanAt: async (sheet, x, y) => {
      const answer = await askOf(sheet, { kind: 'at', x, y });
      return answer?.kind === 'at' ? answer.span : null;
    },
    boxesAt: async (sheet, offset) => {
      const answer = await askOf(sheet, { kind: 'find', offset });
      return answer?.kind === 'found' ? answer.boxes : [];
    },
    audit: async (sheet, appearance) => {
      const answer = await askOf(sheet, { kind: 'audit', appearance });
      return answer?.kind === 'audited' ? { violations: answer.violations, rulesRun: answer.rulesRun } : null;
    },
  };
}

type DrawingBoard = {
  /** One frame, one document at a time. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Its size; null where the frame does not answer. */
  readonly draw: (sheet: Sheet) => Promise<MailSize | null>;
  /** The sheet that is drawn. */
  readonly resized: (size: MailSize) => Sheet | null;
};

function drawingBoard(measuring: Pick<Measuring, 'ask'>, resize: (size: MailSize) => void): DrawingBoard {
  let turn: Promise<unknown> = Promise.resolve();
  let drawn: { readonly sheet: Sheet; readonly size: MailSize } | null = null;
  return {
    inTurn: (work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => null);
      return mine;
    },
    draw: async (sheet) => {
      if (drawn !== null && isSame(drawn.sheet, sheet)) return drawn.size;
      drawn = null;
      resize({ widthPx: sheet.widthPx, heightPx: sheet.heightPx });
      const answer = await measuring.ask({ kind: 'draw', ...sheet });
      if (answer?.kind !== 'drawn') return null;
      const size = { widthPx: answer.widthPx, heightPx: answer.heightPx };
      drawn = { sheet, size };
      return size;
    },
    resized: (size) => {
      if (drawn === null) return null;
      drawn = { sheet: drawn.sheet, size };
      return drawn.sheet;
    },
  };
}

function isSame(a: Sheet, b: Sheet): boolean {
  return a.html === b.html && a.widthPx === b.widthPx && a.heightPx === b.heightPx;
}
