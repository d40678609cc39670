// What the world outside said of each draft, kept while the program runs: the next check knows of it.
import { nothingOutside, type OutsideEvidence } from '../../../shared/draft/outside.ts';

export type OutsideMemory = {
  of(draftId: string): OutsideEvidence;
  /** Replies take the place of earlier ones to the same address. */
  put(draftId: string, change: Partial<OutsideEvidence>): void;
};

/** More drafts than anybody works on in a day. */
const maxDrafts = 100;

export function outsideMemory(): OutsideMemory {
  const kept = new Map<string, OutsideEvidence>();
  const of = (draftId: string): OutsideEvidence => kept.get(draftId) ?? nothingOutside;
  return {
    of,
    put(draftId, change) {
      const before = of(draftId);
      kept.delete(draftId);
      kept.set(draftId, {
        ...before,
        ...change,
        links: merged(before.links, change.links),
        images: merged(before.images, change.images),
      });
      const [oldest] = kept.keys();
      if (kept.size > maxDrafts && oldest !== undefined) kept.delete(oldest);
    },
  };
}

function merged<T extends { readonly url: string }>(
  before: readonly T[] | null,
  now: readonly T[] | null | undefined,
): readonly T[] | null {
  if (now === null || now === undefined) return before;
  const urls = new Set(now.map(({ url }) => url));
  return [...(before ?? []).filter(({ url }) => !urls.has(url)), ...now];
}
