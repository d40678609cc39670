// What the stand-in for Athena does with a statement: makes a table, or runs the very SQL with DuckDB over the table's files.
import { randomUUID } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadTable, scannedBytes } from './athena-scan.ts';
import { type AthenaTable, parseTable, readTable } from './athena-table.ts';

type Row = readonly (string | null)[];
type Ended = { readonly rows: readonly Row[]; readonly bytes: number; readonly because: string | null };
type Run = Ended & { readonly id: string; readonly token: string; readonly sql: string; polls: number };

export type AthenaState = {
  /** Below it stand the buckets. */
  readonly folder: string;
  readonly database: DuckDBConnection;
  readonly tables: Map<string, AthenaTable>;
  readonly databases: Set<string>;
  /** In the order in which they were started. */
  readonly runs: Run[];
  readonly stopped: string[];
  /** What a trial changes: queries that do not end, answers that are lost on the way. */
  readonly trial: { isHeld: boolean; lostAnswers: number };
};

export type Asked = { readonly [member: string]: unknown };

export async function answerAthena(operation: string, asked: Asked, state: AthenaState): Promise<object> {
  if (operation === 'StartQueryExecution') return startQuery(asked, state);
  const run = state.runs.find(({ id }) => id === asked['QueryExecutionId']);
  if (run === undefined) throw new Error(`QueryExecution ${String(asked['QueryExecutionId'])} was not found`);
  if (operation === 'GetQueryExecution') return poll(run, state);
  if (operation === 'GetQueryResults') return pageOf(run, asked);
  if (operation !== 'StopQueryExecution') throw new Error(`there is no ${operation}`);
  state.stopped.push(run.id);
  return {};
}

/** A token that was there before is the same query. */
async function startQuery({ QueryString, ClientRequestToken }: Asked, state: AthenaState): Promise<object> {
  const [sql, token] = [String(QueryString), String(ClientRequestToken)];
  const known = state.runs.find((run) => run.token === token);
  if (known !== undefined) return { QueryExecutionId: known.id };
  const ended = await execute(sql, state).catch((error: unknown): Ended => {
    return { rows: [], bytes: 0, because: error instanceof Error ? error.message : String(error) };
  });
  const id = randomUUID();
  state.runs.push({ ...ended, id, token, sql, polls: 0 });
  return { QueryExecutionId: id };
}

async function execute(sql: string, state: AthenaState): Promise<Ended> {
  const made: Ended = { rows: [], bytes: 0, because: null };
  const named = /^CREATE DATABASE IF NOT EXISTS `(\w+)`$/u.exec(sql)?.[1];
  if (named !== undefined) {
    state.databases.add(named);
    return made;
  }
  if (!sql.startsWith('CREATE ')) return select(sql, state);
  const table = parseTable(sql);
  if (!state.databases.has(table.database)) throw new Error(`SCHEMA_NOT_FOUND: ${table.database}`);
  const name = `${table.database}.${table.table}`;
  state.tables.set(name, state.tables.get(name) ?? table);
  return made;
}

async function select(sql: string, { tables, folder, database }: AthenaState): Promise<Ended> {
  const [, schema = '', name = ''] = /^SELECT record\nFROM "(\w+)"\."(\w+)"/u.exec(sql) ?? [];
  const table = tables.get(`${schema}.${name}`);
  if (table === undefined) throw new Error(`TABLE_NOT_FOUND: line 2:6: Table '${schema}.${name}' does not exist`);
  await loadTable(database, table, await readTable(table, folder));
  const found = (await database.runAndReadAll(sql)).getRows();
  const rows = found.map(([record]) => [typeof record === 'string' ? record : null]);
  return { rows: [['record'], ...rows], bytes: await scannedBytes(database, table, sql), because: null };
}

/** Queued, running with half of it scanned, and ended. */
function poll(run: Run, { stopped, trial }: AthenaState): object {
  run.polls += 1;
  const steps = ['QUEUED', 'RUNNING', run.because === null ? 'SUCCEEDED' : 'FAILED'];
  const State = stopped.includes(run.id) ? 'CANCELLED' : steps[Math.min(run.polls - 1, trial.isHeld ? 1 : 2)];
  return {
    QueryExecution: {
      QueryExecutionId: run.id,
      Status: { State, ...(run.because === null ? {} : { StateChangeReason: run.because }) },
      Statistics: { DataScannedInBytes: [0, Math.floor(run.bytes / 2)][run.polls - 1] ?? run.bytes },
    },
  };
}

function pageOf({ rows }: Run, { NextToken, MaxResults }: Asked): object {
  const from = Number(NextToken ?? 0);
  const until = from + Number(MaxResults);
  const cells = (row: Row) => ({ Data: row.map((cell) => (cell === null ? {} : { VarCharValue: cell })) });
  return {
    ResultSet: { Rows: rows.slice(from, until).map(cells) },
    ...(until < rows.length ? { NextToken: String(until) } : {}),
  };
}
