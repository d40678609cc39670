// Cuts what may be an export in CSV (RFC 4180) into its rows, as objects; any other text is cut as records are.
import { type Piece, recordSplitter, type RecordSplitter } from '../ses-event/split-records.ts';
import { exportKindOf } from './columns.ts';

/** No heading is longer; and no row, whose longest text is a subject. */
const maxHeadingLength = 4096;
const maxRowLength = 100_000;
/** What goes on for longer without the end of a line is not waited for. */
const mostHeld = 1_000_000;

/** Decides by the first line what the text is. */
export function rowSplitter(): RecordSplitter {
  let held = '';
  let chosen: RecordSplitter | null = null;

  function choose(isEnd: boolean): RecordSplitter | null {
    const text = held.replace(/^[\ufeff\s]+/u, '');
    if (text === '' && !isEnd) return null;
    const end = text.search(/[\r\n]/u);
    const isOpen = end < 0 && text.length <= maxHeadingLength && !/^[[{]/u.test(text);
    if (isOpen && !isEnd) return null;
    const heading = cellsOf((end < 0 ? text : text.slice(0, end)).slice(0, maxHeadingLength));
    if (exportKindOf(heading) === null) return recordSplitter();
    held = end < 0 ? '' : text.slice(end);
    return csvSplitter(heading);
  }

  function cut(isEnd: boolean): readonly Piece[] {
    chosen ??= choose(isEnd);
    if (chosen === null) return [];
    const text = held;
    held = '';
    return [...chosen.push(text), ...(isEnd ? chosen.end() : [])];
  }

  return {
    push(text) {
      held += text;
      return cut(false);
    },
    end: () => cut(true),
  };
}

function csvSplitter(heading: readonly string[]): RecordSplitter {
  let held = '';
  /** Up to where the held text was looked at, whether that is within quotes, and where quotes last ended. */
  let at = 0;
  let isQuoted = false;
  let endedAt = -1;

  /** RFC 4180 2.5 to 2.7: quotes begin with a cell, a doubled one ends and begins them; any other is a sign like any. */
  function turn(): void {
    const mayBegin = at === 0 || ',\n'.includes(held[at - 1] ?? '') || (endedAt >= 0 && endedAt === at - 1);
    if (isQuoted) endedAt = at;
    if (isQuoted || mayBegin) isQuoted = !isQuoted;
  }

  function cut(isEnd: boolean): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    for (;;) {
      // RFC 4180 2.6: a line may end within quotes.
      while (at < held.length && (isQuoted || held[at] !== '\n')) {
        if (held[at] === '"') turn();
        at += 1;
        if (at - start > maxRowLength) isQuoted = false;
      }
      if (at === held.length && !isEnd && at - start <= mostHeld) break;
      const text = held.slice(start, at).replace(/^[\r\n]+|\r$/gu, '');
      if (text.trim() !== '') pieces.push(...piecesOf(text, heading));
      isQuoted = false;
      start = Math.min(at + 1, held.length);
      if (at === held.length) break;
      at = start;
    }
    held = held.slice(start);
    at -= start;
    endedAt -= start;
    return pieces;
  }

  return {
    push(text) {
      held += text;
      return cut(false);
    },
    end: () => cut(true),
  };
}

/** Quotes that nobody ended take in the rows that follow: then each line stands for itself. */
function piecesOf(text: string, heading: readonly string[]): readonly Piece[] {
  const piece = pieceOf(text, heading);
  if (piece.kind === 'record' || !text.includes('\n')) return [piece];
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.map((line) => pieceOf(line, heading));
}

function pieceOf(text: string, heading: readonly string[]): Piece {
  const cells = text.length > maxRowLength ? [] : cellsOf(text);
  if (cells.length !== heading.length) return { kind: 'broken', text };
  const row = Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? '']));
  return { kind: 'record', text: JSON.stringify(row) };
}

/** RFC 4180 2.5 to 2.7. */
function cellsOf(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",][^,]*|))(?=,|$)/gu)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '').trim() : quoted.replaceAll('""', '"'),
  );
}
