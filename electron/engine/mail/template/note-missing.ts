// Keeps which names of a template the data lacks, each place once, with the name that may have been meant.
import type { MissingVariable, TemplateReading } from '../../../../shared/draft/rendering.ts';
import { meantName } from './meant-name.ts';
import type { MissingNote } from './rendering-run.ts';
import type { Depths, Scope, Value } from './scope.ts';

export type NotedMissing = {
  readonly note: (note: MissingNote) => void;
  readonly noted: () => readonly MissingVariable[];
};

/** Guessing what was meant by more than so many helps nobody, and takes time. */
const maxGuessed = 100;

export function noteMissing({ variables }: TemplateReading): NotedMissing {
  const byStart = new Map<number, MissingVariable>();
  const uses = new Map(variables.map((use) => [use.place.start, use]));
  const namesOf = openNames();
  return {
    note: (note) => {
      const use = uses.get(note.path.loc.start);
      if (use === undefined || byStart.has(use.place.start)) return;
      const { written, path, place } = use;
      const isNull = note.lack.isNull;
      const isGuessed = !isNull && !note.path.data && byStart.size < maxGuessed;
      const guess = isGuessed ? guessOf(note, written, namesOf) : { meant: null, isCase: false };
      const why = isNull ? 'null' : guess.isCase ? 'case' : 'missing';
      byStart.set(place.start, { written, path, place, meant: guess.meant, why });
    },
    noted: () => [...byStart.values()],
  };
}

type NamesOf = (holder: Value) => readonly string[];

/** The names of an object, listed once however often they are asked for. */
function openNames(): NamesOf {
  const known = new Map<object, readonly string[]>();
  return (holder) => {
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return [];
    const names = known.get(holder) ?? Object.keys(holder);
    known.set(holder, names);
    return names;
  };
}

type Guess = { readonly meant: string | null; readonly isCase: boolean };

function guessOf({ path, lack, scope }: MissingNote, written: string, namesOf: NamesOf): Guess {
  const key = path.parts[lack.part] ?? '';
  const meant = meantName(key, namesOf(lack.holder));
  if (meant === null) return { meant: inAround(path.parts, written, scope), isCase: false };
  return { meant: replaced(written, key, meant), isCase: meant.toLowerCase() === key.toLowerCase() };
}

/** Inside of a loop the name may be one of what lies around it. */
function inAround([first = '']: readonly string[], written: string, { depths }: Scope): string | null {
  let steps = '';
  for (let at: Depths | null = depths; at !== null; at = at.above) {
    if (steps !== '' && typeof at.value === 'object' && at.value !== null && Object.hasOwn(at.value, first))
      return `${steps}${written}`;
    steps += '../';
  }
  return null;
}

function replaced(written: string, key: string, meant: string): string {
  const at = written.lastIndexOf(key);
  return at === -1 ? meant : `${written.slice(0, at)}${meant}${written.slice(at + key.length)}`;
}
