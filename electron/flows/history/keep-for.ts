// Keeps the history for so many days, and removes at once what is older.
import type { Outcome } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventArchive } from '../../ports/event-store.ts';

type KeepWorld = { readonly archive: EventArchive; readonly clock: Clock };

/** Null: for ever. Answers how many events went. */
export async function keepFor(days: number | null, { archive, clock }: KeepWorld): Promise<Outcome<number>> {
  const kept = await archive.keepFor(days);
  return kept.ok ? archive.expire(clock.nowMs()) : kept;
}
