// Reads the rows of a CSV as changes of the suppression list: each broken line is named, the good ones are kept.
import type { SuppressionChange } from '../../../../shared/health/asks.ts';
import {
  type SuppressionCsv,
  type SuppressionReason,
  suppressionReasons,
} from '../../../../shared/health/suppression.ts';
import { accept, type Outcome, printFailure, refuse } from '../../../../shared/failure.ts';
import type { Text } from '../../../../shared/text.ts';
import { parseMailAddress } from '../mail-address/parse.ts';
import { plainAddress } from './print.ts';
import type { CsvRow } from './types.ts';

export type ParsedCsv = Omit<SuppressionCsv, 'name'>;

/** More than these are counted only: such a file is no list of addresses. */
const mostNamed = 1000;
/** In sign of what stands in the line, not all of it. */
const shownLength = 120;

/** The columns by their heads, in any order; without a head the address stands first, its reason second. */
export function parseSuppressionCsv(rows: readonly CsvRow[], act: SuppressionChange['kind']): ParsedCsv {
  const filled = rows.filter(({ cells }) => cells === 'unreadable' || cells.some((cell) => cell.trim() !== ''));
  const head = readHead(filled[0]);
  const changes: SuppressionChange[] = [];
  const broken: { readonly line: number; readonly text: string; readonly because: Text }[] = [];
  const seen = new Map<string, { readonly line: number; readonly reason: string }>();
  const counted = { repeated: 0, withoutReason: 0 };
  for (const row of head === null ? filled : filled.slice(1)) {
    const leaveOut = (because: Text): void =>
      void broken.push({ line: row.line, text: row.text.slice(0, shownLength), because });
    const read = readRow(row, head ?? plainColumns, act);
    if (!read.ok) {
      leaveOut(printFailure(read.failure));
      continue;
    }
    const { change, isReasonGiven } = read.value;
    const reason = change.kind === 'suppress' ? change.reason : '';
    const before = seen.get(change.address);
    if (before !== undefined) {
      const isSame = before.reason === reason;
      counted.repeated += isSame ? 1 : 0;
      leaveOut(isSame ? saidBefore(before.line) : saidOtherwise(before.line, before.reason));
      continue;
    }
    seen.set(change.address, { line: row.line, reason });
    counted.withoutReason += isReasonGiven ? 0 : 1;
    changes.push(change);
  }
  const unnamed = Math.max(0, broken.length - mostNamed);
  return { changes, broken: broken.slice(0, mostNamed), unnamed, ...counted };
}

type Columns = { readonly address: number; readonly reason: number | null };

const plainColumns: Columns = { address: 0, reason: 1 };

const heads = {
  address: /^(?:e[-_ ]?mail|(?:e[-_ ]?mail[-_ ]?)?address(?:es)?|recipient|destination|(?:e?メール)?アドレス)$/iu,
  reason: /^(?:(?:suppression[-_ ]?)?reason|type|理由|種別)$/iu,
};

/** A first row that holds no address and names the column of addresses; null where there is none. */
function readHead(row: CsvRow | undefined): Columns | null {
  if (row === undefined || row.cells === 'unreadable' || row.cells.some((cell) => cell.includes('@'))) return null;
  const names = row.cells.map((cell) => cell.trim());
  const address = names.findIndex((name) => heads.address.test(name));
  if (address < 0) return null;
  const reason = names.findIndex((name) => heads.reason.test(name));
  return { address, reason: reason < 0 ? null : reason };
}

type ReadRow = { readonly change: SuppressionChange; readonly isReasonGiven: boolean };

function readRow({ cells }: CsvRow, columns: Columns, act: SuppressionChange['kind']): Outcome<ReadRow> {
  if (cells === 'unreadable') return refuse({ kind: 'bad-input', because: quotesOpen });
  const parsed = parseMailAddress(cells[columns.address] ?? '');
  if (!parsed.ok) return parsed;
  const address = plainAddress(parsed.value);
  if (act === 'unsuppress') return accept({ change: { kind: 'unsuppress', address }, isReasonGiven: true });
  const said = columns.reason === null ? '' : (cells[columns.reason] ?? '').trim();
  const reason = said === '' ? 'BOUNCE' : reasonIn(said);
  if (reason === null) return refuse({ kind: 'bad-input', because: noReason(said.slice(0, shownLength)) });
  return accept({ change: { kind: 'suppress', address, reason }, isReasonGiven: said !== '' });
}

function reasonIn(said: string): SuppressionReason | null {
  return suppressionReasons.find((reason) => reason === said.toUpperCase()) ?? null;
}

const quotesOpen: Text = {
  en: 'Its quotes do not close, or text follows them.',
  ja: '引用符が閉じていないか、引用符の後ろに文字があります。',
};

const noReason = (said: string): Text => ({
  en: `"${said}" is not a reason. Use BOUNCE or COMPLAINT.`,
  ja: `「${said}」は理由として使えません。BOUNCE か COMPLAINT を指定してください。`,
});

const saidBefore = (line: number): Text => ({
  en: `It repeats line ${line}.`,
  ja: `${line} 行目と同じ内容です。`,
});

const saidOtherwise = (line: number, reason: string): Text => ({
  en: `The same address is on line ${line} with ${reason}. That line is kept.`,
  ja: `同じアドレスが ${line} 行目に ${reason} で指定されています。そちらを使用します。`,
});
