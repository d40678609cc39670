// The values of one row of a list as its cells show them, and which rows are drawn.
import type { BulkRecipient } from '../../../../shared/message/send.ts';

/** Whatever is no plain value stands as its JSON. */
export function valuesOf({ data }: Pick<BulkRecipient, 'data'>): { readonly [name: string]: string } {
  let read: unknown;
  try {
    read = JSON.parse(data);
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** So many rows around the chosen one. */
export function windowOf(index: number, count: number, drawn: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(index - Math.floor(drawn / 2), count - drawn));
  return { from, to: Math.min(count, from + drawn) };
}
