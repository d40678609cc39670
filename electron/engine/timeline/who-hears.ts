// Who would have heard of an event of a message, by the last reading of the account.
import {
  type CoverageCell,
  type CoverageRow,
  type EventType,
  eventTypes,
  type Hearing,
} from '../../../shared/health/coverage.ts';
import type { MessageFacts } from '../../../shared/timeline.ts';
import type { RegionCoverage, TimelineAsk } from './timeline-ask.ts';

export type Hearers = { readonly row: CoverageRow; readonly readAtMs: number };

/** The row of the message's configuration set, or of its identity; null where it was never read. */
export function whoHears(
  facts: MessageFacts,
  { coverage, region }: Pick<TimelineAsk, 'coverage' | 'region'>,
): Hearers | null {
  for (const read of coverage.filter((each) => region === null || each.region === region)) {
    const row = rowOf(facts, read);
    if (row !== undefined) return { row, readAtMs: read.readAtMs };
  }
  return null;
}

function rowOf({ configurationSet, identity }: MessageFacts, { coverage: { rows } }: RegionCoverage) {
  if (configurationSet !== null) return rows.find(({ kind, name }) => kind === 'set' && name === configurationSet);
  return rows.find(({ kind, name }) => kind === 'identity' && name === identity);
}

/** Of those wanted, the types that are heard so. */
export function typesHeard(
  { row }: Hearers,
  hearings: readonly Hearing[],
  wanted: readonly EventType[] = eventTypes,
): readonly EventType[] {
  return wanted.filter((type) => hearings.includes(row.cells[type].hearing));
}

/** Names of those who hear, over several types. */
export function hearersOf(cells: readonly CoverageCell[]): readonly string[] {
  return [...new Set(cells.flatMap(({ by }) => by.map(({ name }) => name)))];
}
