// Times as restJson1 sends them: seconds since 1970, with three decimal places.

export function epochSeconds(atMs: number): number {
  return Math.round(atMs) / 1000;
}

/** Undefined (left out of an answer) where there is no time. */
export function epochSecondsOrNone(atMs: number | null): number | undefined {
  return atMs === null ? undefined : epochSeconds(atMs);
}
