// The shape of one measured figure, and what a bench is given to measure with.

export type Figure = {
  readonly name: string;
  readonly value: number;
  /** Decimal places worth printing. */
  readonly digits: number;
  /** Printed after the value: "x" for a ratio, "KB" for a size. */
  readonly unit: string;
  readonly aim: { readonly atMost: number } | { readonly atLeast: number };
  /** What the value was measured against, with the raw numbers of this run. */
  readonly against: string;
};

export type Bench = {
  readonly projectRoot: string;
  readonly electronExecutable: string;
  /** The flags this machine needs (root, no GPU). */
  readonly electronFlags: readonly string[];
};

export type Measure = (bench: Bench) => Promise<readonly Figure[]>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new RangeError('The median of nothing.');
  return (low + high) / 2;
}
