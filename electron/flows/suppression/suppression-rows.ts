// The entries of a suppression list in the order in which they were read, searched by any part of an address.
import type { SuppressionFilter } from '../../../shared/health/asks.ts';
import type { SuppressedAddress } from '../../../shared/health/suppression.ts';

export type SuppressionRows = {
  /** With those that are gone: a row keeps its number. */
  readonly count: () => number;
  readonly living: () => number;
  readonly entry: (row: number) => SuppressedAddress | undefined;
  readonly isGone: (row: number) => boolean;
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
  const keys: string[] = [];
  const blocks: Block[] = [];
  const gone = new Set<number>();

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
    key: (row) => keys[row] ?? '',
    add: (more) => {
      const lowered = more.map(({ address }) => address.toLowerCase());
      if (more.length > 0) blocks.push(blockOf(entries.length, lowered));
      for (const entry of more) entries.push(entry);
      for (const key of lowered) keys.push(key);
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
      else for (const block of blocks) if (block.first + block.starts.length > from) search(block, needle, keep);
      return rows;
    },
  };
}

function blockOf(first: number, lowered: readonly string[]): Block {
  const starts = new Uint32Array(lowered.length);
  let at = 0;
  for (const [index, text] of lowered.entries()) {
    starts[index] = at;
    at += text.length + 1;
  }
  return { first, text: lowered.join('\n'), starts };
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
