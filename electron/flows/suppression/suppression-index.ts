// A suppression list in memory: what was read so far, filtered, in an order, and turned page by page.
import type { SuppressionChange, SuppressionFilter } from '../../../shared/health/asks.ts';
import type { SuppressedAddress } from '../../../shared/health/suppression.ts';
import { type SuppressionRows, suppressionRows } from './suppression-rows.ts';

export type IndexPage = { readonly offset: number; readonly limit: number };

export type SuppressionIndex = {
  readonly size: () => number;
  readonly add: (entries: readonly SuppressedAddress[]) => void;
  /** Nothing more comes: from now on all rows stand in the order that is asked for. */
  readonly settle: () => void;
  /** As SES has carried it out. */
  readonly change: (change: SuppressionChange, atMs: number) => void;
  readonly matching: (filter: SuppressionFilter) => number;
  readonly page: (filter: SuppressionFilter, page: IndexPage) => readonly SuppressedAddress[];
  /** Where an address stands among those that match; null where it does not. */
  readonly placeOf: (filter: SuppressionFilter, address: string) => number | null;
  readonly all: (filter: SuppressionFilter) => readonly SuppressedAddress[];
  /** How an address is spelled on the list, capitals aside. */
  readonly spellings: (address: string) => readonly string[];
};

type Shown = { readonly key: string; readonly rows: readonly number[]; readonly upTo: number };

/** While the list is read its rows stand as SES brings them, newcomers last, so that none on the screen moves. */
export function suppressionIndex(): SuppressionIndex {
  const rows = suppressionRows();
  const orders = rowOrders(rows);
  let shown: Shown | null = null;
  let isSettled = false;

  function shownFor(filter: SuppressionFilter): readonly number[] {
    const key = JSON.stringify(filter);
    const upTo = rows.count();
    if (shown?.key !== key) shown = { key, rows: inOrder(rows.find(filter, 0), filter.sort), upTo };
    else if (shown.upTo < upTo) shown = { key, rows: [...shown.rows, ...rows.find(filter, shown.upTo)], upTo };
    return shown.rows;
  }

  const inOrder = (found: readonly number[], sort: SuppressionFilter['sort']): readonly number[] =>
    isSettled ? orders.sorted(found, sort) : found;

  const entriesOf = (wanted: readonly number[]) => wanted.flatMap((row) => rows.entry(row) ?? []);

  return {
    size: rows.living,
    add: rows.add,
    settle: () => {
      isSettled = true;
      shown = null;
    },
    change: (change, atMs) => {
      rows.remove(change.address);
      if (change.kind === 'suppress') {
        rows.add([{ address: change.address, reason: change.reason, updatedAtMs: atMs }]);
        orders.join(rows.count() - 1);
      }
      if (isSettled && change.kind === 'suppress') shown = null;
      else if (shown !== null) shown = { ...shown, rows: shown.rows.filter((row) => !rows.isGone(row)) };
    },
    matching: (filter) => shownFor(filter).length,
    page: (filter, { offset, limit }) => entriesOf(shownFor(filter).slice(offset, offset + limit)),
    placeOf: (filter, address) => {
      const place = shownFor(filter).findIndex((row) => rows.entry(row)?.address === address);
      return place < 0 ? null : place;
    },
    all: (filter) => entriesOf(shownFor(filter)),
    spellings: (address) =>
      entriesOf(rows.find({ ...everything, typed: address }, 0))
        .map((entry) => entry.address)
        .filter((spelled) => spelled.toLowerCase() === address.toLowerCase()),
  };
}

export const everything: SuppressionFilter = { typed: '', reason: null, sinceMs: null, untilMs: null, sort: 'newest' };

type Sort = SuppressionFilter['sort'];

/** All rows in each order that was asked for, sorted once; a few matches are sorted by themselves. */
function rowOrders(rows: SuppressionRows) {
  const kept = new Map<Sort, readonly number[]>();

  const byKey = (one: number, other: number): number => {
    const [key, otherKey] = [rows.key(one), rows.key(other)];
    return key < otherKey ? -1 : key > otherKey ? 1 : one - other;
  };

  const comparing = (sort: Sort): ((one: number, other: number) => number) => {
    if (sort === 'address') return byKey;
    const { times } = rows;
    const sign = sort === 'newest' ? -1 : 1;
    return (one, other) => sign * ((times[one] ?? 0) - (times[other] ?? 0)) || byKey(one, other);
  };

  function all(sort: Sort): readonly number[] {
    const known = kept.get(sort);
    if (known?.length === rows.count()) return known;
    const fresh: number[] = [];
    for (let row = 0; row < rows.count(); row += 1) fresh.push(row);
    fresh.sort(comparing(sort));
    kept.set(sort, fresh);
    return fresh;
  }

  return {
    sorted: (wanted: readonly number[], sort: Sort): readonly number[] => {
      if (wanted.length === rows.count()) return all(sort);
      if (wanted.length < rows.count() / 50) return wanted.toSorted(comparing(sort));
      const isWanted = new Uint8Array(rows.count());
      for (const row of wanted) isWanted[row] = 1;
      return all(sort).filter((row) => isWanted[row] === 1);
    },
    /** A new row takes its place in every order that stands. */
    join: (row: number): void => {
      for (const [sort, order] of kept) {
        if (order.length !== row) continue;
        const compare = comparing(sort);
        const place = order.findIndex((other) => compare(row, other) < 0);
        kept.set(sort, order.toSpliced(place < 0 ? order.length : place, 0, row));
      }
    },
  };
}
