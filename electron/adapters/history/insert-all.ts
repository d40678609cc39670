// Inserts rows of one shape into a table, many with each statement.
import type { Changing } from './database.ts';
import type { Params } from './params.ts';

/** By the table's columns, in their order. */
export type Values = Params;

const rowsTogether = 100;

export async function insertAll(changing: Changing, table: string, rows: readonly Values[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsTogether) {
    const some = rows.slice(start, start + rowsTogether);
    const params: { [name: string]: Params[string] } = {};
    const written = some.map((row, index) => {
      const names = Object.entries(row).map(([name, value]) => {
        params[`${name}_${index}`] = value;
        return `$${name}_${index}`;
      });
      return `(${names.join(', ')})`;
    });
    await changing.run(`INSERT INTO ${table} VALUES ${written.join(', ')}`, params);
  }
}
