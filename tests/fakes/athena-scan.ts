// Puts the lines of a table's files where DuckDB finds them, and says how many bytes Athena would read for a question.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { AthenaTable, TableFile } from './athena-table.ts';

/** Beside the table one of its files: those of a partition that a question leaves out are not opened. */
export async function loadTable(
  database: DuckDBConnection,
  { database: schema, table, columns }: AthenaTable,
  files: readonly TableFile[],
): Promise<void> {
  const typed = columns.map((column) => `, "${column}" VARCHAR`).join('');
  await database.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  await database.run(`CREATE OR REPLACE TABLE "${schema}"."${table}" (record VARCHAR${typed})`);
  await database.run(`CREATE OR REPLACE TABLE "${schema}"."${table} files" (bytes BIGINT${typed})`);
  const parts = columns.map((_, index) => `, $part_${index}`).join('');
  for (const { bytes, partition, lines } of files) {
    const told = Object.fromEntries(columns.map((column, index) => [`part_${index}`, partition[column] ?? '']));
    const unnested = `unnest(from_json($lines, '["VARCHAR"]'))`;
    await database.run(`INSERT INTO "${schema}"."${table}" SELECT ${unnested}${parts}`, {
      ...told,
      lines: JSON.stringify(lines),
    });
    await database.run(`INSERT INTO "${schema}"."${table} files" SELECT ${bytes}${parts}`, told);
  }
}

/** What limits the partitions are the conditions that do not look into the records. */
export async function scannedBytes(
  database: DuckDBConnection,
  { database: schema, table }: AthenaTable,
  sql: string,
): Promise<number> {
  const limits = conditionsOf(sql).filter((condition) => !/\brecord\b/u.test(blanked(condition, false)));
  const where = limits.length === 0 ? 'true' : limits.join(' AND ');
  const sum = `SELECT coalesce(sum(bytes), 0)::DOUBLE FROM "${schema}"."${table} files" WHERE ${where}`;
  const [row] = (await database.runAndReadAll(sum)).getRows();
  return Number(row?.[0]);
}

function conditionsOf(sql: string): readonly string[] {
  const plain = blanked(sql, true);
  const from = plain.indexOf('\nWHERE ');
  if (from === -1) return [];
  const until = plain.lastIndexOf('\nLIMIT ');
  const conditions: string[] = [];
  let start = from + '\nWHERE '.length;
  for (const { index } of plain.matchAll(/\n {2}AND /gu)) {
    conditions.push(sql.slice(start, index));
    start = index + '\n  AND '.length;
  }
  return [...conditions, sql.slice(start, until)];
}

/** As long as it was, with what stands in quotation marks, and if wanted in parentheses, blotted out. */
function blanked(sql: string, withParentheses: boolean): string {
  const unquoted = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/gu, (text) => '.'.repeat(text.length));
  if (!withParentheses) return unquoted;
  let depth = 0;
  return Array.from({ length: unquoted.length }, (_, at) => {
    const letter = unquoted.charAt(at);
    depth += letter === '(' ? 1 : 0;
    const isHidden = depth > 0;
    depth -= letter === ')' ? 1 : 0;
    return isHidden ? '.' : letter;
  }).join('');
}
