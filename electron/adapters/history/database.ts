// A profile's DuckDB file while it is open: questions side by side, changes one after the other, each whole or not at all.
import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult } from '@duckdb/node-api';
import { inTurn } from '../store/in-turn.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Params, paramsOf } from './params.ts';

export type Row = { readonly [column: string]: Cell };

/** Within one transaction. */
export type Changing = {
  all<R = Row>(sql: string, params?: Params): Promise<readonly R[]>;
  run(sql: string, params?: Params): Promise<void>;
};

export type Portions = { readonly sql: string; readonly params?: Params; readonly signal: AbortSignal };

/** Throws what DuckDB says; `answering` makes a failure of it at the archive's door. */
export type Database = {
  /** Where the file stands. */
  readonly path: string;
  all<R = Row>(sql: string, params?: Params): Promise<readonly R[]>;
  /** In portions of some thousand rows, never all of them in memory; ends early where the signal says so. */
  each<R = Row>(ask: Portions, onRows: (rows: readonly R[]) => Promise<void>): Promise<void>;
  /** A change of its own. */
  run(sql: string, params?: Params): Promise<void>;
  /** Changes one after the other; what `act` does is kept as one, or not at all where it throws. */
  inTransaction<T>(act: (changing: Changing) => Promise<T>): Promise<T>;
  /** Ends what the transaction at work is just doing: it throws, and nothing of it is kept. */
  interrupt(): void;
};

export type OpenDatabase = Database & { close(): Promise<void> };

/** Enough that a list, its count and a message do not wait for each other. */
const mostReaders = 3;

export async function openDatabase(instance: DuckDBInstance, path: string): Promise<OpenDatabase> {
  const writer = await instance.connect();
  const readers = Array.from({ length: mostReaders }, () => ({ connection: instance.connect(), inOrder: inTurn() }));
  const inOrder = inTurn();
  let asked = 0;
  let isClosed = false;

  const reading = async <T>(act: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
    if (isClosed) throw new Error('The history is closed.');
    const reader = readers[asked % mostReaders];
    asked += 1;
    if (reader === undefined) throw new RangeError('There is no reader.');
    return reader.inOrder(async () => act(await reader.connection));
  };
  const inTransaction: Database['inTransaction'] = (act) =>
    inOrder(async () => {
      if (isClosed) throw new Error('The history is closed.');
      await writer.run('BEGIN');
      try {
        const done = await act({
          all: (sql, params) => allRows(writer, sql, params),
          run: async (sql, params) => void (await query(writer, sql, params)),
        });
        await writer.run('COMMIT');
        return done;
      } catch (error) {
        // Where the commit itself failed there is nothing left to be undone.
        await writer.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });

  return {
    path,
    all: (sql, params) => reading((connection) => allRows(connection, sql, params)),
    each: <R>({ sql, params, signal }: Portions, onRows: (rows: readonly R[]) => Promise<void>) =>
      reading(async (connection) => {
        const { values, types } = await paramsOf(params);
        const result = await connection.stream(sql, values, types);
        for await (const rows of result.yieldConvertedRowObjects(await cellsOf())) {
          if (signal.aborted) return;
          await onRows(typed<R>(rows));
        }
      }),
    run: (sql, params) => inTransaction((changing) => changing.run(sql, params)),
    inTransaction,
    interrupt: () => writer.interrupt(),
    async close() {
      isClosed = true;
      writer.interrupt();
      await inOrder(() => Promise.resolve());
      for (const { connection, inOrder: idle } of readers) {
        const reader = await connection;
        reader.interrupt();
        await idle(() => Promise.resolve());
        reader.closeSync();
      }
      writer.closeSync();
      instance.closeSync();
    },
  };
}

async function query(connection: DuckDBConnection, sql: string, params?: Params): Promise<DuckDBMaterializedResult> {
  const { values, types } = await paramsOf(params);
  return connection.run(sql, values, types);
}

async function allRows<R>(connection: DuckDBConnection, sql: string, params?: Params): Promise<readonly R[]> {
  const result = await query(connection, sql, params);
  return typed<R>(await result.convertRowObjects(await cellsOf()));
}

/** The statement says which columns there are, and who wrote it which they expect. */
const typed = <R>(rows: readonly unknown[]): readonly R[] => rows as readonly R[];
