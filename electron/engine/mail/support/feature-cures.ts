// What to write instead of a feature that a client lacks, for those that mail uses most.
import type { Text } from '../../../../shared/text.ts';

const cures: { readonly [slug: string]: Text } = {};

/** Null where none is known. */
export function cureOf(slug: string): Text | null {
  return cures[slug] ?? null;
}
