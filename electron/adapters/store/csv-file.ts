// A CSV that the user named, as rows with the numbers of their lines: what Excel and others write, in UTF-8.
import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import type { CsvRow } from '../../engine/protocols/suppression-csv/types.ts';
import { guarded } from './guarded.ts';

/** Far more than 100,000 addresses with their reasons. */
const maxBytes = 16 * 1024 * 1024;

export function readCsvFile(filePath: string): Promise<Outcome<readonly CsvRow[]>> {
  return guarded(filePath, async () => {
    const { size } = await stat(filePath);
    if (size > maxBytes) return refuse({ kind: 'bad-input', because: tooLarge(size) });
    const text = decode(await readFile(filePath));
    return typeof text === 'string' ? accept(readRows(text)) : refuse({ kind: 'bad-input', because: text });
  });
}

/** The text, or why there is none. */
function decode(bytes: Buffer): string | Text {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return isUtf16;
  // The signature of a ZIP archive, which a workbook is.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return isWorkbook;
  // No text in UTF-8 holds a zero; one in UTF-16 without a mark does.
  if (bytes.includes(0)) return isUtf16;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return utf8;
  return decodeAs('shift_jis', bytes) === null ? isNoUtf8 : isShiftJis;
}

/** Null where the bytes are not of this encoding; a mark at the beginning is left out. */
function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line by line where the quotes of the whole do not close: so the damage stays with the lines that have it. */
function readRows(text: string): readonly CsvRow[] {
  const delimiter = delimiterOf(text);
  try {
    return rowsIn(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return text.split(/\r\n|\n|\r/u).flatMap((line, index) => rowOf(line, index + 1, delimiter));
  }
}

function rowsIn(text: string, delimiter: string): readonly CsvRow[] {
  const records: readonly (readonly string[])[] = parse(text, {
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells, text: cells.join(delimiter) };
    // A cell in quotes may go over several lines.
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
    return row;
  });
}

function rowOf(text: string, line: number, delimiter: string): readonly CsvRow[] {
  try {
    return rowsIn(text, delimiter).map((row) => ({ ...row, line }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [{ line, cells: 'unreadable', text }];
  }
}

/** What the first line that holds anything has most of, outside of quotes. Excel writes what the system's list separator is. */
function delimiterOf(text: string): string {
  const first = /[^\r\n]*[^\s][^\r\n]*/u.exec(text)?.[0].replaceAll(/"[^"]*"/gu, '') ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}

const again: Text = {
  en: 'Save it as "CSV UTF-8", then choose it again.',
  ja: '「CSV UTF-8」形式で保存し直してから、もう一度選んでください。',
};

const tooLarge = (bytes: number): Text => ({
  en: `The file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most ${maxBytes / 1024 / 1024} MB can be read. Split it, or leave out the columns that are not needed.`,
  ja: `ファイルが ${Math.ceil(bytes / 1024 / 1024)} MB あります。読み込めるのは ${maxBytes / 1024 / 1024} MB までです。分割するか、不要な列を除いてください。`,
});

const isUtf16: Text = {
  en: `The file is in UTF-16. ${again.en}`,
  ja: `ファイルの文字コードが UTF-16 です。${again.ja}`,
};

const isShiftJis: Text = {
  en: `The file is in Shift_JIS. ${again.en}`,
  ja: `ファイルの文字コードが Shift_JIS です。${again.ja}`,
};

const isNoUtf8: Text = {
  en: `The file is not in UTF-8. ${again.en}`,
  ja: `ファイルの文字コードが UTF-8 ではありません。${again.ja}`,
};

const isWorkbook: Text = {
  en: `The file is an Excel workbook, not a CSV. ${again.en}`,
  ja: `ファイルが CSV ではなく Excel ブックです。${again.ja}`,
};
