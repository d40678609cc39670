// Random labels from the system's cryptographic source.
import { randomBytes } from 'node:crypto';
import type { Randomness } from '../../ports/randomness.ts';

export const systemRandomness: Randomness = { label: () => randomBytes(10).toString('hex') };
