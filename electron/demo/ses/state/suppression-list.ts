// The suppression list: found by address, and kept in the order in which it is listed, however long it is.
import type { Suppressed } from './sending-state.ts';

/** Where a page ended: its last entry's time and address. */
export type ListPlace = { readonly updatedAtMs: number; readonly address: string };

export type ListAsked = {
  /** Null: from the newest on. */
  readonly after: ListPlace | null;
  readonly size: number;
  readonly isWanted: (entry: Suppressed) => boolean;
};

export type SuppressionList = {
  /** However it is spelt. */
  get(address: string): Suppressed | undefined;
  /** Takes the place of what was known of the address. */
  put(entry: Suppressed): void;
  remove(address: string): void;
  /** The newest first, one more than the size where there are more. */
  page(asked: ListAsked): readonly Suppressed[];
};

/** Of several entries for one address the last holds. */
export function openSuppressionList(entries: readonly Suppressed[]): SuppressionList {
  const byAddress = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const ordered = [...byAddress.values()].toSorted(compare);
  const take = (address: string): void => {
    const known = byAddress.get(address.toLowerCase());
    if (known === undefined) return;
    byAddress.delete(keyOf(known));
    ordered.splice(indexOf(ordered, known), 1);
  };
  return {
    get: (address) => byAddress.get(address.toLowerCase()),
    put: (entry) => {
      take(entry.address);
      byAddress.set(keyOf(entry), entry);
      ordered.splice(indexOf(ordered, entry), 0, entry);
    },
    remove: take,
    page: ({ after, size, isWanted }) => {
      const found: Suppressed[] = [];
      for (let index = after === null ? 0 : indexAfter(ordered, after); index < ordered.length; index += 1) {
        const entry = ordered[index];
        if (entry !== undefined && isWanted(entry)) found.push(entry);
        if (found.length > size) break;
      }
      return found;
    },
  };
}

function keyOf({ address }: { readonly address: string }): string {
  return address.toLowerCase();
}

function compare(one: ListPlace, other: ListPlace): number {
  if (one.updatedAtMs !== other.updatedAtMs) return other.updatedAtMs - one.updatedAtMs;
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : Number(a > b);
}

/** Where it stands, or would stand. */
function indexOf(ordered: readonly ListPlace[], place: ListPlace): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = ordered[middle];
    if (there !== undefined && compare(there, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is gone meanwhile leaves its place. */
function indexAfter(ordered: readonly ListPlace[], place: ListPlace): number {
  const index = indexOf(ordered, place);
  const there = ordered[index];
  return there !== undefined && compare(there, place) === 0 ? index + 1 : index;
}
