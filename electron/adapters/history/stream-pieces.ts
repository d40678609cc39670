// A file as a stream of pieces: some MB of its text each, cut between records, with the events that are in it.
import type { Piece as Cut } from '../../engine/protocols/ses-event/split-records.ts';
import { rowSplitter } from '../../engine/protocols/vdm-export/split-rows.ts';
import type { SourceKind } from '../../../shared/mail-event.ts';
import { startDecoding } from './decode-text.ts';
import { readFileText, type TextEnd } from './file-text.ts';
import { lineReader } from './record-lines.ts';
import type { TakeLimits } from './take-limits.ts';
import type { Troubles } from './troubles.ts';

export type StreamPiece = {
  /** As it stands in the file. */
  readonly text: string;
  /** Events, one a line. */
  readonly lines: string;
  readonly records: number;
  readonly broken: number;
  readonly isLast: boolean;
};

export type StreamAsk = {
  readonly path: string;
  readonly isGzip: boolean;
  readonly source: SourceKind;
  readonly nowMs: number;
  readonly limits: TakeLimits;
  readonly troubles: Troubles;
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
};

export async function* streamPieces(ask: StreamAsk): AsyncGenerator<StreamPiece> {
  const splitter = rowSplitter();
  const read = lineReader(ask.source, ask.nowMs, ask.troubles);
  let piece = emptyPiece();
  const add = (cuts: readonly Cut[]): void => {
    const { lines, records, broken } = read(cuts);
    for (const line of lines) {
      piece.lines.push(line);
      piece.linesLength += line.length;
    }
    piece.records += records;
    piece.broken += broken;
    // Space between records apart, pieces are the text.
    for (const { text } of cuts) {
      piece.texts.push(text);
      piece.length += text.length + 1;
    }
  };
  const decoding = startDecoding();
  const reading = readFileText(ask.path, { isGzip: ask.isGzip, limits: ask.limits, decoding });
  try {
    for (;;) {
      ask.signal.throwIfAborted();
      const next = await reading.next();
      if (next.done === true) {
        add(splitter.end());
        tellEnd(next.value, ask);
        if (decoding.isUnsure()) ask.troubles.add({ kind: 'encoding' }, null);
        yield finished(piece, true);
        return;
      }
      ask.onBytes(next.value.bytes);
      add(splitter.push(next.value.text));
      // Records to hundreds of recipients say all of it for each of them.
      if (Math.max(piece.length, piece.linesLength / 4) >= ask.limits.originalLength) {
        yield finished(piece, false);
        piece = emptyPiece();
      }
    }
  } finally {
    // Whoever has seen enough, or stops, leaves no file open.
    await reading.return('whole');
  }
}

type Growing = {
  texts: string[];
  lines: string[];
  length: number;
  linesLength: number;
  records: number;
  broken: number;
};

const emptyPiece = (): Growing => ({ texts: [], lines: [], length: 0, linesLength: 0, records: 0, broken: 0 });

const finished = ({ texts, lines, records, broken }: Growing, isLast: boolean): StreamPiece => ({
  text: texts.join('\n'),
  lines: lines.join(''),
  records,
  broken,
  isLast,
});

function tellEnd(end: TextEnd, { troubles, limits }: StreamAsk): void {
  if (end === 'bomb') troubles.add({ kind: 'bomb', maxRatio: limits.maxRatio }, null);
  else if (end !== 'whole') troubles.add({ kind: end }, null);
}
