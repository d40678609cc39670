// Numbers as far as they can be: AWS's protocols can carry NaN and infinities, and not all that answers there is AWS.

/** Null for what is no number, and for one that no counter reaches. */
export function plainNumber(found: number | undefined | null): number | null {
  return typeof found === 'number' && Math.abs(found) <= Number.MAX_SAFE_INTEGER ? found : null;
}

/** Likewise of what cannot be below zero: counts, rates, shares. */
export function amountOrNull(found: number | undefined | null): number | null {
  const amount = plainNumber(found);
  return amount === null || amount < 0 ? null : amount;
}
