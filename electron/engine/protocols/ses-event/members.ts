// Reads members of JSON that nobody vouches for: what is not of the kind that is wanted is not there.

export type Members = { readonly [name: string]: unknown };

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** No header and no reply is longer; of what is, the beginning is shown, and the original has all of it. */
export const maxTextLength = 10_000;

/** Where an empty text says as little as none. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, maxTextLength) : null;

export const textsOf = (value: unknown): readonly string[] => listOf(value).flatMap((one) => textOf(one) ?? []);

/** As it is written, an empty one too. */
export const wordsOf = (value: unknown): string | null =>
  typeof value === 'string' ? value.slice(0, maxTextLength) : null;
