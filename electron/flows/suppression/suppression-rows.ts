// The entries of a suppression list in the order in which they were read, searched by any part of an address.
import type { SuppressionFilter } from '../../../shared/health/asks.ts';
import type { SuppressedAddress } from '../../../shared/health/suppression.ts';

export type SuppressionRows = {
  /** With those that are gone: a row keeps its number. */
  readonly count: () => number;
  readonly living: () => number;
  readonly entry: (row: number) => SuppressedAddress | undefined;
  readonly isGone: (row: number) => boolean;
  /** By row. */
  readonly times: readonly number[];
  /** The address in small letters. */
  readonly key: (row: number) => string;
  readonly add: (entries: readonly SuppressedAddress[]) => void;
  readonly remove: (address: string) => void;
  /** The rows from `from` on that the filter lets through. */
  readonly find: (filter: SuppressionFilter, from: number) => readonly number[];
};

/** Small letters of many addresses in one text, since one search in it is faster than many small ones. */
type Block = { readonly first: number; readonly text: string; readonly starts: Uint32Array };

export function suppressionRows(): SuppressionRows {
  const entries: SuppressedAddress[] = [];
  const times: number[] = [];
  const keys: string[] = [];
  const blocks: Block[] = [];
  const gone = new Set<number>();

  const keyOf = (row: number): string => (keys[row] ??= entries[row]?.address.toLowerCase() ?? '');

  /** Made when something is first looked for: the first rows are shown before that. */
  function allBlocks(): readonly Block[] {
    const last = blocks.at(-1);
    const first = last === undefined ? 0 : last.first + last.starts.length;
    if (first < entries.length) blocks.push(blockOf(first, entries.length, keyOf));
    return blocks;
  }

  function fits({ reason, sinceMs, untilMs }: SuppressionFilter, row: number): boolean {
    const entry = entries[row];
    if (entry === undefined || gone.has(row)) return false;
    if (reason !== null && entry.reason !== reason) return false;
    return (sinceMs === null || entry.updatedAtMs >= sinceMs) && (untilMs === null || entry.updatedAtMs <= untilMs);
  }

  return {
    count: () => entries.length,
    living: () => entries.length - gone.size,
    entry: (row) => entries[row],
    isGone: (row) => gone.has(row),
    times,
    key: keyOf,
    add: (more) => {
      for (const entry of more) {
        entries.push(entry);
        times.push(entry.updatedAtMs);
      }
    },
    remove: (address) => {
      for (const [row, entry] of entries.entries()) if (entry.address === address) gone.add(row);
    },
    find: (filter, from) => {
      const needle = filter.typed.trim().toLowerCase();
      const rows: number[] = [];
      const keep = (row: number): void => {
        if (row >= from && fits(filter, row)) rows.push(row);
      };
      // The lines of a block are no part of any address.
      if (/\s/u.test(needle)) return rows;
      if (needle === '') for (let row = from; row < entries.length; row += 1) keep(row);
      else for (const block of allBlocks()) if (block.first + block.starts.length > from) search(block, needle, keep);
      return rows;
    },
  };
}

function blockOf(first: number, end: number, keyOf: (row: number) => string): Block {
  const texts = Array.from({ length: end - first }, (_, index) => keyOf(first + index));
  const starts = new Uint32Array(texts.length);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    starts[index] = at;
    at += text.length + 1;
  }
  return { first, text: texts.join('\n'), starts };
}

/** Each row at most once: after a hit the search goes on in the next row. */
function search({ first, text, starts }: Block, needle: string, keep: (row: number) => void): void {
  let next = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[next])) {
    next = rowAfter(starts, at, next);
    keep(first + next - 1);
    if (next >= starts.length) return;
  }
}

/** The first row that begins after `at`; looked for from `from` on in growing steps, as it is often near. */
function rowAfter(starts: Uint32Array, at: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(starts.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
