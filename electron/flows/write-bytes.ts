// How a flow writes a file that is no text, such as a picture.
import type { Outcome } from '../../shared/failure.ts';

/** Whole or not at all: an earlier file stays until the new one is complete. */
export type WriteBytes = (path: string, bytes: Uint8Array) => Promise<Outcome<null>>;
