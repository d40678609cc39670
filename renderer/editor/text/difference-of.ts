// What differs between two texts, as one piece.

export type Difference = { readonly start: number; readonly end: number; readonly inserted: string };

/** A pair of characters that belong together is not parted. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (start > 0 && isInPair(before, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  while (tail > 0 && isInPair(before, before.length - tail)) tail -= 1;
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}

function isInPair(text: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}
