// Waiting, as something that a test can shorten.

/** Resolves after so long, or at once when `signal` is aborted. Never rejects. */
export type Sleep = (durationMs: number, signal: AbortSignal) => Promise<void>;
