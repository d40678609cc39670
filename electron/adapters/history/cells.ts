// DuckDB's values as plain ones: numbers wherever a number is exact.
import type { DuckDBValueConverter } from '@duckdb/node-api';

/** A bigint only where a number would not be exact, as the keys are. */
export type Cell =
  | number
  | bigint
  | string
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly Cell[]
  | { readonly [name: string]: Cell };

export async function cellsOf(): Promise<DuckDBValueConverter<Cell>> {
  const { JSDuckDBValueConverter } = await import('@duckdb/node-api');
  // It hands itself on to lists and structs: so ours is asked for what is in them, too.
  const plain = JSDuckDBValueConverter as DuckDBValueConverter<Cell>;
  const convert: DuckDBValueConverter<Cell> = (value, type) => {
    const cell = plain(value, type, convert);
    return typeof cell === 'bigint' && cell <= Number.MAX_SAFE_INTEGER && cell >= Number.MIN_SAFE_INTEGER
      ? Number(cell)
      : cell;
  };
  return convert;
}
