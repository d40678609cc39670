// What two readings took in, as one.
import type { SourceTrouble, TakenIn } from '../../../shared/history/sources.ts';

const mostTroubles = 100;

export function addTaken(first: TakenIn, second: TakenIn): TakenIn {
  return {
    files: first.files + second.files,
    events: first.events + second.events,
    known: first.known + second.known,
    skippedFiles: first.skippedFiles + second.skippedFiles,
    broken: first.broken + second.broken,
    troubles: grouped([...first.troubles, ...second.troubles]),
    firstAtMs: least(first.firstAtMs, second.firstAtMs),
    lastAtMs: most(first.lastAtMs, second.lastAtMs),
  };
}

/** The same in the same place is one with a count. */
function grouped(troubles: readonly SourceTrouble[]): readonly SourceTrouble[] {
  const groups = new Map<string, SourceTrouble>();
  for (const trouble of troubles) {
    const key = JSON.stringify([trouble.where, trouble.position, trouble.says.en]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? trouble : { ...known, count: known.count + trouble.count });
  }
  return [...groups.values()].slice(0, mostTroubles);
}

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const most = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
