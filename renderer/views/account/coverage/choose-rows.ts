// Which rows of the map are shown, and where the keys stand in it.
import { type CoverageRow, type EventType, eventTypes } from '../../../../shared/health/coverage.ts';
import { moveInList } from '../../../ui/move-in-list.ts';

export type CellPlace = { readonly row: string; readonly event: EventType };

export const rowKey = ({ kind, name }: CoverageRow): string => `${kind} ${name}`;

export type Wanted = { readonly typed: string; readonly problems: boolean };

/** Sets first, then identities, as they come; a problem is a bounce or a complaint that nobody hears. */
export function chooseRows(rows: readonly CoverageRow[], { typed, problems }: Wanted): readonly CoverageRow[] {
  const part = typed.trim().toLowerCase();
  const shown = rows.filter(
    (row) => (part === '' || row.name.toLowerCase().includes(part)) && (!problems || hasProblem(row)),
  );
  return [...shown.filter(({ kind }) => kind === 'set'), ...shown.filter(({ kind }) => kind === 'identity')];
}

function hasProblem({ cells }: CoverageRow): boolean {
  return (
    Object.values(cells).some(({ hearing }) => hearing === 'broken') ||
    [cells.BOUNCE, cells.COMPLAINT].some(({ hearing }) => hearing === 'unheard' || hearing === 'unknown')
  );
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
