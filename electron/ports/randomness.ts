// Unpredictable labels, for probing wildcards without guessing a real name.

export type Randomness = {
  /** A label of 20 hexadecimal digits that no zone is likely to hold. */
  label(): string;
};
