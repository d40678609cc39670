// The time, as something that can be set in a test.

export type Clock = {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number;
};
