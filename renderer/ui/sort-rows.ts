// In which order rows stand: by which column, which way round.

export type Direction = 'ascending' | 'descending';
export type Sort<C extends string> = { readonly by: C; readonly direction: Direction };

/** For each column that sorts: which of two rows comes first where it ascends. */
export type Orders<R, C extends string> = { readonly [K in C]: (a: R, b: R) => number };

/** A second press turns the order round. */
export function turnSort<C extends string>(sort: Sort<C> | null, by: C): Sort<C> {
  const turned = sort?.by === by && sort.direction === 'ascending';
  return { by, direction: turned ? 'descending' : 'ascending' };
}

/** Rows that are equal keep the order in which they come. */
export function sortRows<R, C extends string>(
  rows: readonly R[],
  sort: Sort<C> | null,
  orders: Orders<R, C>,
): readonly R[] {
  if (sort === null) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * orders[sort.by](a, b));
}

/** By the characters alone, so that the order is the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
