// JSON as it was read, each part with its place in the text, so that a fault can be pointed at.
import type { Span } from '../../../../shared/detail.ts';

export type JsonMember = { readonly key: string; readonly keySpan: Span; readonly value: JsonNode };

export type JsonNode = { readonly span: Span } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  /** A number, true, false or null. */
  | { readonly kind: 'literal' }
);

/** `long`, `deep`: more than a document of its kind ever is, and not read. */
export type JsonReading =
  | { readonly kind: 'json'; readonly node: JsonNode }
  | { readonly kind: 'fault'; readonly fault: 'syntax' | 'long' | 'deep'; readonly at: number };
