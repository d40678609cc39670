// Counts what a look took away or changed, so that the preview can say it.
import type { Text } from '../../../../shared/text.ts';

export type Tally = {
  readonly add: (what: Text) => void;
  /** The most frequent first. */
  readonly texts: () => readonly Text[];
};

export function tally(): Tally {
  const counts = new Map<string, { readonly what: Text; count: number }>();
  return {
    add: (what) => {
      const known = counts.get(what.en);
      if (known === undefined) counts.set(what.en, { what, count: 1 });
      else known.count += 1;
    },
    texts: () => [...counts.values()].toSorted((a, b) => b.count - a.count).map(sayCounted),
  };
}

function sayCounted({ what, count }: { readonly what: Text; readonly count: number }): Text {
  return count === 1 ? what : { en: `${what.en} (${count} times)`, ja: `${what.ja}（${count} か所）` };
}

/** What a client leaves out; the same in every language, as it stands in the code. */
export function leftOut(code: string): Text {
  return { en: `Left out: ${code}`, ja: `無視されるもの: ${code}` };
}
