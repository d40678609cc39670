// A profile's DuckDB file while it is open: questions side by side, changes one after the other, each whole or not at all.
import { rename, rm } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult } from '@duckdb/node-api';
import { inTurn } from '../store/in-turn.ts';
import { type Cell, cellsOf } from './cells.ts';
import { openConnections } from './connections.ts';
import { type Params, paramsOf } from './params.ts';
import { type Build, buildFile } from './renewing.ts';

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
  /**
   * Builds a new file, which then takes the place of this one: what is not put into it is nowhere any more, not even in a
   * free block. Questions still read this one meanwhile; where \`build\` throws, nothing has happened.
   */
  renew<T>(build: Build<T>): Promise<T>;
};

export type OpenDatabase = Database & { close(): Promise<void> };

export async function openDatabase(create: () => Promise<DuckDBInstance>, path: string): Promise<OpenDatabase> {
  const connections = await openConnections(create);
  const inOrder = inTurn();
  let isClosed = false;
  const whileOpen = <T>(act: () => Promise<T>): Promise<T> =>
    isClosed ? Promise.reject(new Error('The history is closed.')) : act();
  const reading = <T>(act: (connection: DuckDBConnection) => Promise<T>): Promise<T> =>
    whileOpen(() => connections.reading(act));
  const inTransaction: Database['inTransaction'] = (act) =>
    inOrder(() => whileOpen(() => transaction(connections.writer(), act)));

  return {
    path,
    all: (sql, params) => reading((connection) => changingBy(connection).all(sql, params)),
    each: (ask, onRows) => reading((connection) => portions(connection, ask, onRows)),
    run: (sql, params) => inTransaction((changing) => changing.run(sql, params)),
    inTransaction,
    renew: (build) =>
      inOrder(() =>
        whileOpen(async () => {
          const writer = connections.writer();
          const { done, freshPath } = await buildFile({ writer, path, changing: changingBy(writer) }, build);
          // So that no log of the old file is left to be played onto the new one.
          await writer.run('CHECKPOINT');
          await connections.closedDuring(async () => {
            await rm(`${path}.wal`, { force: true });
            await rename(freshPath, path);
          });
          return done;
        }),
      ),
    interrupt: () => connections.writer().interrupt(),
    async close() {
      isClosed = true;
      connections.writer().interrupt();
      await inOrder(() => Promise.resolve());
      await connections.close();
    },
  };
}

async function transaction<T>(writer: DuckDBConnection, act: (changing: Changing) => Promise<T>): Promise<T> {
  await writer.run('BEGIN');
  try {
    const done = await act(changingBy(writer));
    await writer.run('COMMIT');
    return done;
  } catch (error) {
    // Where the commit itself failed there is nothing left to be undone.
    await writer.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function portions<R>(
  connection: DuckDBConnection,
  { sql, params, signal }: Portions,
  onRows: (rows: readonly R[]) => Promise<void>,
): Promise<void> {
  const { values, types } = await paramsOf(params);
  const result = await connection.stream(sql, values, types);
  for await (const rows of result.yieldConvertedRowObjects(await cellsOf())) {
    if (signal.aborted) return;
    await onRows(typed<R>(rows));
  }
}

function changingBy(connection: DuckDBConnection): Changing {
  return {
    all: async (sql, params) => typed(await (await query(connection, sql, params)).convertRowObjects(await cellsOf())),
    run: async (sql, params) => void (await query(connection, sql, params)),
  };
}

async function query(connection: DuckDBConnection, sql: string, params?: Params): Promise<DuckDBMaterializedResult> {
  const { values, types } = await paramsOf(params);
  return connection.run(sql, values, types);
}

/** The statement says which columns there are, and who wrote it which they expect. */
const typed = <R>(rows: readonly unknown[]): readonly R[] => rows as readonly R[];
