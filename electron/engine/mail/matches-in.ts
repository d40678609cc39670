// The places in a text that fit a pattern.
import type { Span } from '../../../shared/detail.ts';

export type Match = Span & { readonly written: string };

export function matchesIn(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index: start }) => {
    return { start, end: start + written.length, written };
  });
}
