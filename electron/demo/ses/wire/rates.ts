// Requests a second, counted in buckets that fill up again.

export type Rates = {
  /** Takes one request from the bucket of that name; false where it is empty. `perSecond` null: not limited. */
  admits(bucket: string, perSecond: number | null): boolean;
};

/** Each bucket holds one second's worth, at least one request. */
export function openRates(factor: number, nowMs: () => number): Rates {
  const buckets = new Map<string, { readonly left: number; readonly atMs: number }>();
  return {
    admits: (bucket, perSecond) => {
      if (perSecond === null) return true;
      const rate = perSecond * factor;
      const atMs = nowMs();
      const size = Math.max(1, rate);
      const before = buckets.get(bucket) ?? { left: size, atMs };
      const left = Math.min(size, before.left + (Math.max(0, atMs - before.atMs) / 1000) * rate);
      const admitted = left >= 1;
      buckets.set(bucket, { left: admitted ? left - 1 : left, atMs });
      return admitted;
    },
  };
}
