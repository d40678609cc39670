// How much of a file is read at most, and how much of it is handled at once.
export type TakeLimits = {
  /** What comes out of a packed file, as a multiple of its size, once `ratioFromBytes` came out: SES's events come to some thirty. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  /** Characters; a longer file becomes several originals, so that none has to be held whole to find one record. */
  readonly originalLength: number;
};

export const takeLimits: TakeLimits = {
  maxRatio: 300,
  ratioFromBytes: 64 * 1024 * 1024,
  originalLength: 16 * 1024 * 1024,
};
