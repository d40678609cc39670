// Changes some tags of a published record and leaves the others as their owner wrote them.
import type { Span } from '../../../../shared/detail.ts';
import type { Tag } from '../tag-list/parse.ts';
import { firstTags } from '../tag-list/first-tags.ts';
import { printable } from '../text/printable.ts';
import { printDmarc, type PrintedTag } from './print.ts';

/** The new value of each tag; null takes it out. */
export type Changes = { readonly [tag: string]: string | null };

export type Amended = {
  readonly value: string;
  /** The tags of `value` that did not stand in the record like this. */
  readonly changed: readonly Span[];
};

/**
 * Keeps the first of repeated tags. `p` comes right after the version, because RFC 7489 6.4 demands it of old readers;
 * new tags come last.
 */
export function amend(tags: readonly Tag[], changes: Changes): Amended {
  // A tag may be called "constructor": only the changes' own names count.
  const wanted = new Map(Object.entries(changes));
  const kept = firstTags(tags)
    // RFC 6376 3.2: bytes that no record may hold are left out.
    .filter(({ name }) => name !== 'v' && /^[!-~]+$/u.test(name))
    .map(({ name, value }): PrintedTag => [name, wanted.get(name) ?? printable(value)])
    .filter(([name]) => wanted.get(name) !== null);
  const added = [...wanted].flatMap(([name, value]): readonly PrintedTag[] =>
    value === null || kept.some(([stands]) => stands === name) ? [] : [[name, value]],
  );
  const all = [...kept, ...added];
  const ordered = [...all.filter(([name]) => name === 'p'), ...all.filter(([name]) => name !== 'p')];
  const old = new Set(tags.map(({ name, value }) => `${name}=${value}`));
  const isOld = ([name, value]: PrintedTag) => old.has(`${name}=${value}`);
  const value = printDmarc(ordered);
  return { value, changed: spansOf(ordered, isOld) };
}

function spansOf(tags: readonly PrintedTag[], isOld: (tag: PrintedTag) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = 'v=DMARC1; '.length;
  for (const tag of tags) {
    const end = start + tag[0].length + 1 + tag[1].length;
    if (!isOld(tag)) spans.push({ start, end });
    start = end + '; '.length;
  }
  return spans;
}
