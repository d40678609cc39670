// Which rows of the map are shown, and where the keys stand in it.
import { type CoverageRow, type EventType, eventTypes, type Hearing } from '../../../../shared/health/coverage.ts';
import { moveInList } from '../../../ui/move-in-list.ts';

export type CellPlace = { readonly row: string; readonly event: EventType };

export const rowKey = ({ kind, name }: CoverageRow): string => `${kind} ${name}`;

export type Wanted = {
  readonly typed: string;
  /** Whether rows that are all right are shown though there are many. */
  readonly unfolded: boolean;
};

export type ChosenRows = {
  readonly rows: readonly CoverageRow[];
  /** So many are all right, and stand behind one line; none where they are few. */
  readonly fine: number;
};

/** Fewer are not worth a fold. */
const manyFine = 8;

/** Sets first, then identities, as they come; what is all right folds where it is much, but is found all the same. */
export function chooseRows(rows: readonly CoverageRow[], { typed, unfolded }: Wanted): ChosenRows {
  const part = typed.trim().toLowerCase();
  const ordered = [...rows.filter(({ kind }) => kind === 'set'), ...rows.filter(({ kind }) => kind === 'identity')];
  if (part !== '') return { rows: ordered.filter(({ name }) => name.toLowerCase().includes(part)), fine: 0 };
  const fine = ordered.filter(isFine);
  if (fine.length < manyFine) return { rows: ordered, fine: 0 };
  const others = ordered.filter((row) => !isFine(row));
  return { rows: unfolded ? [...others, ...fine] : others, fine: fine.length };
}

/** Bounces and complaints are heard, and nothing that was set up is deaf. */
function isFine({ cells }: CoverageRow): boolean {
  return (
    cells.BOUNCE.hearing === 'heard' &&
    cells.COMPLAINT.hearing === 'heard' &&
    Object.values(cells).every(({ hearing }) => hearing !== 'broken')
  );
}

/** The cell that is looked at: the chosen one, or the first bounce or complaint that nobody hears, or may not. */
export function placeIn(rows: readonly CoverageRow[], chosen: CellPlace | null): CellPlace | null {
  if (chosen !== null && rows.some((row) => rowKey(row) === chosen.row)) return chosen;
  return (
    firstGrave(rows, ['unheard', 'broken']) ??
    firstGrave(rows, ['unknown', 'counted']) ??
    firstGrave(rows.slice(0, 1), ['heard'])
  );
}

function firstGrave(rows: readonly CoverageRow[], hearings: readonly Hearing[]): CellPlace | null {
  for (const row of rows)
    for (const event of ['BOUNCE', 'COMPLAINT'] as const)
      if (hearings.includes(row.cells[event].hearing)) return { row: rowKey(row), event };
  return null;
}

/** The cell that a key leads to; null where it leads nowhere. */
export function moveInMap(key: string, rows: readonly CoverageRow[], now: CellPlace | null): CellPlace | null {
  const at = now === null ? -1 : rows.findIndex((row) => rowKey(row) === now.row);
  const column = now === null ? 0 : eventTypes.indexOf(now.event);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = column + (key === 'ArrowRight' ? 1 : -1);
    return placeAt(rows, Math.max(0, at), Math.min(eventTypes.length - 1, Math.max(0, next)));
  }
  const target = moveInList({ key, index: at, count: rows.length, pageSize: 10 });
  return target === null ? null : placeAt(rows, target, column);
}

function placeAt(rows: readonly CoverageRow[], at: number, column: number): CellPlace | null {
  const row = rows[at];
  const event = eventTypes[column];
  return row === undefined || event === undefined ? null : { row: rowKey(row), event };
}
