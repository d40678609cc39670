// Which rows and column groups of a token matrix are all right and fold, and where the arrow keys lead among what is left.
import type { TokenColumn, TokenMatrix, TokenRow } from '../../shared/token-matrix.ts';

/** Columns that stand together: the resolver, or one provider's servers. */
export type ColumnGroup = {
  /** Null: the resolver. */
  readonly provider: string | null;
  readonly columns: readonly { readonly column: TokenColumn; readonly at: number }[];
  /** True where it is one column as long as nobody unfolds it. */
  readonly folds: boolean;
};

/** As it is shown: folded unless it was unfolded. */
export type ShownGroup = ColumnGroup & { readonly folded: boolean };

export function isRightRow({ cells }: TokenRow): boolean {
  return cells.length > 0 && cells.every(({ tone }) => tone === 'ok');
}

/** The resolver first, then the providers in the order of their first server. */
export function groupColumns({ columns, rows }: TokenMatrix): readonly ColumnGroup[] {
  const placed = columns.map((column, at) => ({ column, at }));
  const resolvers = placed.filter(({ column }) => column.kind === 'resolver');
  const servers = placed.filter(({ column }) => column.kind === 'authoritative');
  const providers = [...new Set(servers.map(({ column }) => column.provider ?? column.server))];
  const groups = providers.map((provider) => ({
    provider,
    columns: servers.filter(({ column }) => (column.provider ?? column.server) === provider),
  }));
  const isRightAt = (at: number) => rows.every(({ cells }) => cells[at]?.tone === 'ok');
  return [{ provider: null, columns: resolvers }, ...groups]
    .filter((group) => group.columns.length > 0)
    .map((group) => ({ ...group, folds: group.columns.length > 1 && group.columns.every(({ at }) => isRightAt(at)) }));
}

/** The server's name without what its group already says. */
export function shortServer({ server, provider }: TokenColumn): string {
  const tail = provider === null ? '' : `.${provider}`;
  return tail !== '' && server.endsWith(tail) ? server.slice(0, -tail.length) : server;
}

/** A token as it can be told from the others at a glance. */
export function shortToken(token: string): string {
  return token.length <= 10 ? token : `${token.slice(0, 8)}…`;
}

export type CellPlace = { readonly row: number; readonly at: number };

/** From cell to cell; a row that is folded has none and is stepped over. */
export function moveInMatrix(cells: readonly CellPlace[], { row, at }: CellPlace, key: string): CellPlace | null {
  const inRow = cells.filter((cell) => cell.row === row);
  const index = inRow.findIndex((cell) => cell.at === at);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const step = key === 'ArrowDown' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return inRow[index + 1] ?? null;
    case 'ArrowLeft':
      return inRow[index - 1] ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = rows[rows.indexOf(row) + step];
      const there = cells.filter((cell) => cell.row === next);
      return there.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0] ?? null;
    }
    default:
      return null;
  }
}
