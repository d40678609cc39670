// The templates of a region as they are known, in order and searched by name and subject: 20,000 in a few milliseconds.
import { assertNever } from '../../../shared/assert-never.ts';
import type { KeptTemplates } from '../../ports/draft-store.ts';

export type KnownTemplate = KeptTemplates['rows'][number];

export type TemplateSort = 'name' | 'newest' | 'oldest';
export type TemplateSearch = { readonly typed: string; readonly sort: TemplateSort };

export type TemplateIndex = ReturnType<typeof templateIndex>;

type Indexed = KnownTemplate & { readonly key: string };

export function templateIndex(known: readonly KnownTemplate[] = []) {
  const rows = new Map<string, Indexed>();
  const orders = new Map<TemplateSort, readonly string[]>();
  let subjectsKnown = 0;

  function put(row: KnownTemplate): void {
    const before = rows.get(row.name);
    if (before?.createdAtMs !== row.createdAtMs) orders.clear();
    subjectsKnown += Number(row.readAtMs !== null) - Number(before !== undefined && before.readAtMs !== null);
    rows.set(row.name, { ...row, key: `${folded(row.name)}\n${folded(row.subject ?? '')}` });
  }

  function remove(name: string): void {
    const before = rows.get(name);
    if (before === undefined) return;
    subjectsKnown -= Number(before.readAtMs !== null);
    rows.delete(name);
    orders.clear();
  }

  function ordered(sort: TemplateSort): readonly string[] {
    const kept = orders.get(sort);
    if (kept !== undefined) return kept;
    const made = [...rows.values()].toSorted(comparing(sort)).map(({ name }) => name);
    orders.set(sort, made);
    return made;
  }

  for (const row of known) put(row);
  return {
    size: () => rows.size,
    subjectsKnown: () => subjectsKnown,
    get: (name: string): KnownTemplate | undefined => rows.get(name),
    all: (): readonly KnownTemplate[] => [...rows.values()].map(({ key: _key, ...row }) => row),
    /** In the order and with all that is typed in the name or the subject, in any case and width. */
    matching: ({ typed, sort }: TemplateSearch): readonly KnownTemplate[] => {
      const wanted = folded(typed.trim());
      const found = ordered(sort).flatMap((name) => rows.get(name) ?? []);
      return wanted === '' ? found : found.filter(({ key }) => key.includes(wanted));
    },
    put,
    remove,
    /** A name that was listed: what is known of its subject stays. */
    list: (name: string, createdAtMs: number): void => {
      const before = rows.get(name);
      // A template that was created anew under its old name is another.
      const isSame = before !== undefined && before.createdAtMs === createdAtMs;
      if (!isSame) put({ name, createdAtMs, subject: before?.subject ?? null, readAtMs: null });
    },
    read: (name: string, subject: string, readAtMs: number): void => {
      put({ name, createdAtMs: rows.get(name)?.createdAtMs ?? readAtMs, subject, readAtMs });
    },
    keepOnly: (isKept: (row: KnownTemplate) => boolean): void => {
      for (const row of rows.values()) if (!isKept(row)) remove(row.name);
    },
  };
}

/** Full-width and half-width letters are the same to who searches (Unicode Standard Annex 15, NFKC). */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function comparing(sort: TemplateSort): (one: Indexed, other: Indexed) => number {
  const byName = (one: Indexed, other: Indexed): number => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
  switch (sort) {
    case 'name':
      return byName;
    case 'newest':
      return (one, other) => other.createdAtMs - one.createdAtMs || byName(one, other);
    case 'oldest':
      return (one, other) => one.createdAtMs - other.createdAtMs || byName(one, other);
    default:
      return assertNever(sort);
  }
}
