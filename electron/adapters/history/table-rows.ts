// Writes the rows of a Parquet file as JSON, in a database of its own: whatever is in the file, the history is not touched by it.
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted, quotedPath } from './quoted.ts';

export type RowsAsk = { readonly path: string; readonly signal: AbortSignal };

export type TableRows = {
  readonly rows: number;
  /** Of a row's JSON, by the first of them. */
  readonly rowLength: number;
  /** At most so many, in one file. */
  write(rowsPath: string, most: number): Promise<void>;
};

/** Enough to know how long a row is, and little enough that even long ones can be held. */
const weighedRows = 200;

/** `act` may be asked twice: where bytes are no text after all, what it did the first time counts for nothing. */
export async function readingTable<T>(ask: RowsAsk, act: (table: TableRows) => Promise<T>): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const database = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '512MB',
    // What does not fit is not put wherever the program was started.
    temp_directory: '',
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await database.connect();
  const interrupt = (): void => connection.interrupt();
  ask.signal.addEventListener('abort', interrupt);
  try {
    const file = quotedPath(ask.path);
    const [text, bytes] = [`read_parquet([${file}], binary_as_string = true)`, `read_parquet([${file}])`];
    try {
      return await act(await tableOf(connection, { file, source: text }));
    } catch (error) {
      if (ask.signal.aborted || (await columnsOf(connection, bytes)).every(({ type }) => type !== 'BLOB')) throw error;
      return await act(await tableOf(connection, { file, source: bytes }));
    }
  } finally {
    ask.signal.removeEventListener('abort', interrupt);
    connection.closeSync();
    database.closeSync();
  }
}

async function tableOf(
  connection: DuckDBConnection,
  { file, source }: { readonly file: string; readonly source: string },
): Promise<TableRows> {
  const readable = (await columnsOf(connection, source)).flatMap(({ name, type }) => readableOf(name, type));
  const select = `SELECT * ${readable.length === 0 ? '' : `REPLACE (${readable.join(', ')})`} FROM ${source}`;
  const [weighed] = await rowsOf<{ readonly n: number; readonly length: number | null }>(
    connection,
    `SELECT count(*)::DOUBLE AS n, sum(strlen(to_json(one)::VARCHAR))::DOUBLE AS length FROM (${select} LIMIT ${weighedRows}) one`,
  );
  const [counted] = await rowsOf<{ readonly n: number | null }>(
    connection,
    `SELECT sum(num_rows)::DOUBLE AS n FROM parquet_file_metadata([${file}])`,
  );
  return {
    rows: counted?.n ?? 0,
    rowLength: (weighed?.length ?? 0) / Math.max(1, weighed?.n ?? 0),
    async write(rowsPath, most) {
      await connection.run(`COPY (${select} LIMIT ${most}) TO ${quoted(rowsPath)} (FORMAT json, COMPRESSION gzip)`);
    },
  };
}

/** A text is not always marked as one; and JSON has no number that is not finite (RFC 8259 6). */
function readableOf(name: string, type: string): readonly string[] {
  if (type === 'BLOB') return [`TRY(decode(${name})) AS ${name}`];
  return type === 'FLOAT' || type === 'DOUBLE' ? [`CASE WHEN isfinite(${name}) THEN ${name} END AS ${name}`] : [];
}

type Column = { readonly name: string; readonly type: string };

async function columnsOf(connection: DuckDBConnection, source: string): Promise<readonly Column[]> {
  const columns = await rowsOf<Column>(
    connection,
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${source})`,
  );
  return columns.map(({ name, type }) => ({ name: `"${name.replaceAll('"', '""')}"`, type }));
}

async function rowsOf<R>(connection: DuckDBConnection, sql: string): Promise<readonly R[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly R[];
}
