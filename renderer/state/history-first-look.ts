// The first look at a history: the demo's month at one press, and one of its stories opened.
import { findSources, readSource, useHistorySources } from './history-sources.ts';
import { lastDays } from './history-wish.ts';
import { moveTo, rowAt, searchFor, useHistory } from './history.ts';
import type { HistorySource } from '../../shared/history/sources.ts';
import type { MessageRow } from '../../shared/history/search.ts';

/** So far back the demo has a story to tell. */
const monthDays = 30;

/** Reads the S3 source that the most configuration sets lead to; where there is none, what could be found stays to be seen. */
export async function readFirst(): Promise<void> {
  if (useHistorySources.getState().found === null) await findSources();
  const source = fullestOf(useHistorySources.getState().found ?? []);
  if (source !== undefined) await readSource(source.id, { stretch: lastDays(monthDays) });
}

function fullestOf(sources: readonly HistorySource[]): HistorySource | undefined {
  const setsOf = ({ sets }: HistorySource): number => sets?.length ?? 0;
  return sources.filter(({ place }) => place.kind === 's3').toSorted((a, b) => setsOf(b) - setsOf(a))[0];
}

/** Searches, and answers the first row that was found. */
export async function findFirst(text: string): Promise<MessageRow | undefined> {
  await searchFor(text);
  if (useHistory.getState().text !== text) return undefined;
  moveTo(0);
  return rowAt(useHistory.getState(), 0);
}
