// What taking in files comes to, added up as it goes on.
import { mostTroubles } from './troubles.ts';
import type { TakenIn } from '../../../shared/history/sources.ts';

export function addTaken(one: TakenIn, other: TakenIn): TakenIn {
  return {
    files: one.files + other.files,
    events: one.events + other.events,
    known: one.known + other.known,
    skippedFiles: one.skippedFiles + other.skippedFiles,
    broken: one.broken + other.broken,
    troubles: [...one.troubles, ...other.troubles].slice(0, mostTroubles),
    firstAtMs: earlier(one.firstAtMs, other.firstAtMs),
    lastAtMs: later(one.lastAtMs, other.lastAtMs),
  };
}

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
