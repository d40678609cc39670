// Reads rows of a CSV or a JSON text as recipients with values of their own: each broken line is named, the good ones are kept.
import type { BulkRecipient, RecipientList } from '../../../../shared/message/send.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';
import type { Text } from '../../../../shared/text.ts';
import { parseMailAddress } from '../mail-address/parse.ts';
import type { CsvRow } from '../suppression-csv/types.ts';

export type ParsedRecipients = Omit<RecipientList, 'fileName'>;

/** More than these are counted in the last one: such a file is no list of recipients. */
const mostNamed = 1000;
/** In sign of what stands in the line, not all of it. */
const shownLength = 120;

const addressHeads =
  /^(?:to|e[-_ ]?mail|(?:e[-_ ]?mail[-_ ]?)?address(?:es)?|recipient|destination|(?:e ?メール)?(?:メール)?アドレス|宛先)$/iu;

/** One entry of the file before it is known whether it is a recipient. */
type Candidate =
  | { readonly line: number; readonly to: string; readonly data: string }
  | { readonly line: number; readonly says: Text };

/** The columns by their heads; the address's by its head, or by what stands in it. */
export function parseCsvRecipients(rows: readonly CsvRow[]): ParsedRecipients {
  const filled = rows.filter(({ cells }) => cells === 'unreadable' || cells.some((cell) => cell.trim() !== ''));
  const head = readHead(filled);
  const candidates = (head.isNamed ? filled.slice(1) : filled).map(({ line, cells }): Candidate => {
    if (cells === 'unreadable') return { line, says: quotesOpen };
    const values = head.columns.flatMap(({ name, index }) =>
      cells[index] === undefined ? [] : [[name, cells[index]] as const],
    );
    return { line, to: cells[head.address] ?? '', data: JSON.stringify(Object.fromEntries(values)) };
  });
  return recipientsIn(
    candidates,
    head.columns.map(({ name }) => name),
  );
}

type Head = {
  readonly isNamed: boolean;
  readonly address: number;
  /** Beside the address. */
  readonly columns: readonly { readonly name: string; readonly index: number }[];
};

/** A first row without an address is a head. */
function readHead(rows: readonly CsvRow[]): Head {
  const first = rows[0]?.cells ?? [];
  const cells = first === 'unreadable' ? [] : first.map((cell) => cell.trim());
  const isNamed = cells.length > 0 && !cells.some((cell) => cell.includes('@'));
  const named = isNamed ? cells.findIndex((cell) => addressHeads.test(cell)) : -1;
  const address = named >= 0 ? named : fullestOf(isNamed ? rows.slice(1) : rows);
  const names = isNamed ? cells : cells.map((_cell, index) => `column${index + 1}`);
  const columns = names.flatMap((name, index) => (index === address || name === '' ? [] : [{ name, index }]));
  return { isNamed, address, columns };
}

/** The column with the most addresses in the first rows. */
function fullestOf(rows: readonly CsvRow[]): number {
  const counts: number[] = [];
  for (const { cells } of rows.slice(0, 100)) {
    if (cells === 'unreadable') continue;
    for (const [index, cell] of cells.entries())
      counts[index] = (counts[index] ?? 0) + (parseMailAddress(cell).ok ? 1 : 0);
  }
  return counts.reduce((best, count, index) => (count > (counts[best] ?? 0) ? index : best), 0);
}

/** A list of objects: `{ "to": ..., "data": { ... } }`, or the address among the values. Null where it is none. */
export function parseJsonRecipients(text: string): ParsedRecipients | null {
  const value = parsedJson(text);
  if (!Array.isArray(value)) return null;
  const columns = new Set<string>();
  const candidates = value.map((item: unknown, index): Candidate => {
    const line = index + 1;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return { line, says: noObject };
    const { to, data } = readItem(item);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return { line, says: noObject };
    for (const name of Object.keys(data).slice(0, maxColumns)) if (columns.size < maxColumns) columns.add(name);
    return { line, to, data: JSON.stringify(data) };
  });
  return recipientsIn(candidates, [...columns]);
}

const maxColumns = 200;

function readItem(item: object): { readonly to: string; readonly data: unknown } {
  const members = Object.entries(item) as readonly (readonly [string, unknown])[];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  if ('to' in item && 'data' in item) return { to: text(item.to), data: item.data };
  const found =
    members.find(([name]) => addressHeads.test(name)) ?? members.find(([, value]) => parseMailAddress(text(value)).ok);
  return { to: text(found?.[1]), data: Object.fromEntries(members.filter(([name]) => name !== found?.[0])) };
}

function recipientsIn(candidates: readonly Candidate[], columns: readonly string[]): ParsedRecipients {
  const recipients: BulkRecipient[] = [];
  const faults: { readonly line: number; readonly says: Text }[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (const candidate of candidates) {
    if ('says' in candidate) {
      faults.push(candidate);
      continue;
    }
    const { line, to, data } = candidate;
    const parsed = parseMailAddress(to);
    if (!parsed.ok) faults.push({ line, says: noAddress(to, printFailure(parsed.failure)) });
    // Domains are the same in any case, and so are the mailboxes of nearly everybody: nobody gets it twice.
    else if (seen.has(parsed.value.toLowerCase())) repeated += 1;
    else {
      seen.add(parsed.value.toLowerCase());
      recipients.push({ to: parsed.value, data });
    }
  }
  const named = faults.slice(0, mostNamed);
  const unnamed = faults.length - named.length;
  const [last] = faults.slice(mostNamed);
  return {
    recipients,
    columns,
    faults: last === undefined ? named : [...named, { line: last.line, says: andMore(unnamed) }],
    repeated,
  };
}

const quotesOpen: Text = {
  en: 'Its quotes are not closed, or text follows them.',
  ja: '引用符が閉じていないか、引用符の後ろに文字があります。',
};

const noObject: Text = {
  en: 'It is not an object with values.',
  ja: '値を持つオブジェクトではありません。',
};

const andMore = (count: number): Text => ({
  en: `${count} more lines from here on cannot be read as recipients either.`,
  ja: `以降にも、宛先として読み取れない行が ${count} 件あります。`,
});

function noAddress(to: string, because: Text): Text {
  const shown = to.trim().slice(0, shownLength);
  return { en: `"${shown}": ${because.en}`, ja: `「${shown}」: ${because.ja}` };
}
