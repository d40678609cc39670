// Finds messages by what is typed, and says what it was taken for.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { HistoryFilter, HistoryPage, HistoryQuery } from '../../../shared/history/search.ts';
import { printQuery } from '../../engine/history/print-query.ts';
import { readQuery } from '../../engine/history/read-query.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventArchive } from '../../ports/event-store.ts';

export type HistoryAsk = { readonly text: string; readonly filter: HistoryFilter };

export type PageAsk = HistoryAsk & { readonly offset: number; readonly limit: number };

export type FindWorld = { readonly archive: EventArchive; readonly clock: Clock };

export async function findMessages(ask: PageAsk, { archive, clock }: FindWorld): Promise<Outcome<HistoryPage>> {
  const beganAtMs = clock.nowMs();
  const { text, filter, offset, limit } = ask;
  const taken = await takenFor({ text, filter }, archive);
  if (!taken.ok) return taken;
  const query = taken.value;
  const found = await archive.find(query, filter, { offset, limit });
  if (!found.ok) return found;
  const near = query.kind === 'address' && found.value.total === 0 ? await archive.near(query.address) : accept([]);
  if (!near.ok) return near;
  const tookMs = clock.nowMs() - beganAtMs;
  return accept({ query, says: printQuery(query), ...found.value, near: near.value, offset, tookMs });
}

/** What looks like an address that nobody has may be the sender's own Message-ID. */
export async function takenFor({ text, filter }: HistoryAsk, archive: EventArchive): Promise<Outcome<HistoryQuery>> {
  const query = readQuery(text);
  if (query.kind !== 'address') return accept(query);
  const one = { offset: 0, limit: 1 };
  const known = await archive.find(query, filter, one);
  if (!known.ok) return known;
  if (known.value.total > 0) return accept(query);
  const byId: HistoryQuery = { kind: 'message-id', id: text.trim() };
  const sent = await archive.find(byId, filter, one);
  if (!sent.ok) return sent;
  return accept(sent.value.total > 0 ? byId : query);
}
