// The identities that are shown, filtered and in their order.
import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { IdentityRow } from '../../../shared/account-report.ts';
import { useAccount } from '../../state/account.ts';
import { identityColumns, sortIdentities, useIdentities, type IdentityColumn } from '../../state/identities.ts';
import { identityKey } from '../../state/identity-key.ts';
import { chooseIdentities, sortValue } from './choose-identities.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
export type IdentityTable = ReactTable<typeof features, IdentityRow>;

const columns: readonly ColumnDef<typeof features, IdentityRow>[] = identityColumns.map((column) => ({
  id: column,
  accessorFn: (row) => (column === 'identity' ? row.unicode : sortValue(row, column)),
  // The rows come in the order of their names.
  sortFn: (a, b) => (column === 'identity' ? a.index - b.index : compare(a.getValue(column), b.getValue(column))),
}));

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a running reading tells changes the cells; the rows stand where they stood. */
export function useIdentityTable(): IdentityTable {
  const standing = useAccount((state) => state.standing);
  const filters = useIdentities((state) => state.filters);
  const rows = useAccount((state) => (filters.lacks.length === 0 ? state.standing : state.rows));
  const sort = useIdentities((state) => state.sort);
  const data = useMemo(() => chooseIdentities(standing, rows, filters), [standing, rows, filters]);
  return useTable({
    features,
    columns,
    data,
    getRowId: identityKey,
    state: { sorting: [{ id: sort.column, desc: sort.descending }] },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update([{ id: sort.column, desc: sort.descending }]) : update;
      if (next !== undefined) sortIdentities({ column: columnOf(next.id), descending: next.desc });
    },
    enableSortingRemoval: false,
    sortDescFirst: false,
    enableMultiSort: false,
  });
}

function columnOf(id: string): IdentityColumn {
  return identityColumns.find((column) => column === id) ?? 'identity';
}
