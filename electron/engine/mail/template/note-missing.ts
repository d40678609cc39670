// Keeps which names of a template the data lacks, each place once, with the name that may have been meant.
import type { MissingVariable, TemplateReading } from '../../../../shared/draft/rendering.ts';
import { meantName } from './meant-name.ts';
import type { MissingNote } from './rendering-run.ts';
import type { Depths, Scope } from './scope.ts';

export type NotedMissing = {
  readonly note: (note: MissingNote) => void;
  readonly noted: () => readonly MissingVariable[];
};

export function noteMissing({ variables }: TemplateReading): NotedMissing {
  const byStart = new Map<number, MissingVariable>();
  const uses = new Map(variables.map((use) => [use.place.start, use]));
  return {
    note: ({ path, lack, scope }) => {
      const use = uses.get(path.loc.start);
      if (use === undefined || byStart.has(use.place.start)) return;
      const { written, path: fromRoot, place } = use;
      const key = path.parts[lack.part] ?? '';
      const meant = lack.isNull || path.data ? null : meantIn(lack.holder, key);
      const isCase = meant !== null && meant.toLowerCase() === key.toLowerCase();
      const whole = meant === null ? inAround(path.parts, written, scope) : replaced(written, key, meant);
      const why = lack.isNull ? 'null' : isCase ? 'case' : 'missing';
      byStart.set(place.start, { written, path: fromRoot, place, meant: lack.isNull || path.data ? null : whole, why });
    },
    noted: () => [...byStart.values()],
  };
}

function meantIn(holder: unknown, key: string): string | null {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return null;
  return meantName(key, Object.keys(holder));
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
