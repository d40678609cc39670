// Cuts what may be an export in CSV (RFC 4180), of a log as well, or saved by a spreadsheet, into its rows, as objects; any other text is cut as records are.
import { type Piece, recordSplitter, type RecordSplitter } from '../ses-event/split-records.ts';
import { exportKindOf, mayBeLeftOut } from './columns.ts';

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
    const line = (end < 0 ? text : text.slice(0, end)).slice(0, maxHeadingLength);
    const heading = layouts.map((layout) => ({ layout, names: cellsOf(line, layout) })).find(isExport);
    if (heading === undefined) return recordSplitter();
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

type Layout = { readonly delimiter: string; readonly cell: RegExp };

type Heading = { readonly layout: Layout; readonly names: readonly string[] };

/** RFC 4180 2.5 to 2.7; a spreadsheet cuts by a semicolon where the comma is in its numbers, and by a tab in what it calls text. */
const layouts: readonly Layout[] = [',', ';', '\t'].map((delimiter) => ({
  delimiter,
  cell: new RegExp(`${delimiter}(?:"((?:[^"]|"")*)"|([^"${delimiter}][^${delimiter}]*|))(?=${delimiter}|$)`, 'gu'),
}));

const isExport = ({ names }: Heading): boolean => exportKindOf(names) !== null || isLog(names);

/** As the console of CloudWatch Logs saves what it shows, or what Logs Insights found: the record is a cell. */
const isLog = (names: readonly string[]): boolean => names.includes('message') || names.includes('@message');

function csvSplitter(heading: Heading): RecordSplitter {
  const before = `${heading.layout.delimiter}\r\n`;
  let held = '';
  /** Up to where the held text was looked at, whether that is within quotes, and where quotes last ended. */
  let at = 0;
  let isQuoted = false;
  let endedAt = -1;

  /** RFC 4180 2.5 to 2.7: quotes begin with a cell, a doubled one ends and begins them; any other is a sign like any. */
  function turn(): void {
    const mayBegin = at === 0 || before.includes(held[at - 1] ?? '') || (endedAt >= 0 && endedAt === at - 1);
    if (isQuoted) endedAt = at;
    if (isQuoted || mayBegin) isQuoted = !isQuoted;
  }

  function cut(isEnd: boolean): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    for (;;) {
      // RFC 4180 2.6: a line may end within quotes. Of CR and LF one may be missing.
      while (at < held.length && (isQuoted || (held[at] !== '\n' && held[at] !== '\r'))) {
        if (held[at] === '"') turn();
        at += 1;
        if (at - start > maxRowLength) isQuoted = false;
      }
      if (at === held.length && !isEnd && at - start <= mostHeld) break;
      const text = held.slice(start, at);
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
function piecesOf(text: string, heading: Heading): readonly Piece[] {
  const piece = pieceOf(text, heading);
  if (piece?.kind !== 'broken' || !/[\r\n]/u.test(text)) return piece === null ? [] : [piece];
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  return lines.flatMap((line) => pieceOf(line, heading) ?? []);
}

/** Null where all cells are empty: a spreadsheet keeps such rows. */
function pieceOf(text: string, { layout, names }: Heading): Piece | null {
  const cells = text.length > maxRowLength ? [] : cellsOf(text, layout);
  if (cells.length > 0 && cells.every((cell) => cell === '')) return null;
  const isWhole = cells.length > 0 && cells.length <= names.length && names.slice(cells.length).every(mayBeLeftOut);
  if (!isWhole) return { kind: 'broken', text };
  const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  return { kind: 'record', text: JSON.stringify(row) };
}

/** None where something stands in it that is no cell. */
function cellsOf(line: string, { delimiter, cell }: Layout): readonly string[] {
  const found = [...`${delimiter}${line}`.matchAll(cell)];
  if (found.reduce((sum, [text]) => sum + text.length, 0) !== line.length + 1) return [];
  return found.map(([, quoted, bare]) => (quoted === undefined ? (bare ?? '').trim() : quoted.replaceAll('""', '"')));
}
