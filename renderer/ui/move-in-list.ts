// Where a key leads in a list of rows.

type Step = { readonly key: string; readonly index: number; readonly count: number; readonly pageSize: number };

/** The row to go to, or null where the key moves nowhere. `index` is -1 where no row is chosen yet. */
export function moveInList({ key, index, count, pageSize }: Step): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return index < 0 ? last : Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, Math.max(0, index) + pageSize);
    case 'PageUp':
      return Math.max(0, index - pageSize);
    default:
      return null;
  }
}
