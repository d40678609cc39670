// Seeks in a text without looking twice over the same stretch, so that reading it stays linear whatever it holds.

export type Seek = (what: string, from: number) => number;

/** As indexOf; for each thing that is sought, `from` only grows. */
export function seeker(text: string): Seek {
  const found = new Map<string, number>();
  return (what, from) => {
    const last = found.get(what);
    if (last !== undefined && (last === -1 || last >= from)) return last;
    const next = text.indexOf(what, from);
    found.set(what, next);
    return next;
  };
}
