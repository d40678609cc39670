// A profile's DuckDB file while it is open: questions side by side, changes one after the other, each whole or not at all.
import { rename, rm } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult } from '@duckdb/node-api';
import { inTurn } from '../store/in-turn.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Connections, openConnections } from './connections.ts';
import { type Params, paramsOf } from './params.ts';
import { type Build, buildFile, removeHalfBuilt } from './renewing.ts';
import { type OnShare, tellingShare } from './telling-share.ts';

export type Row = { readonly [column: string]: Cell };

/** Within one transaction. */
export type Changing = {
  all<R = Row>(sql: string, params?: Params): Promise<readonly R[]>;
  run(sql: string, params?: Params, onShare?: OnShare): Promise<void>;
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
  /**
   * Changes one after the other; what `act` does is kept as one, or not at all where it throws. The signal ends what it is
   * just doing, until all of it is done and only to be kept.
   */
  inTransaction<T>(act: (changing: Changing) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Builds a new file, which then takes the place of this one: what is not put into it is nowhere any more, not even in a
   * free block. Questions still read this one meanwhile; where \`build\` throws, nothing has happened.
   */
  renew<T>(build: Build<T>, renewal?: Renewal): Promise<T>;
};

export type Renewal = {
  /** Ends it without a trace. */
  readonly signal: AbortSignal;
  /** From now on the signal ends nothing more: the new file takes the old one's place. */
  readonly onReplace: () => void;
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
  const inTransaction: Database['inTransaction'] = (act, signal) =>
    inOrder(() => whileOpen(() => transaction(connections.writer(), act, signal)));

  return {
    path,
    all: (sql, params) => reading((connection) => changingBy(connection).all(sql, params)),
    each: (ask, onRows) => reading((connection) => portions(connection, ask, onRows)),
    run: (sql, params) => inTransaction((changing) => changing.run(sql, params)),
    inTransaction,
    renew: (build, renewal) => inOrder(() => whileOpen(() => renewed({ connections, path }, build, renewal))),
    async close() {
      isClosed = true;
      connections.writer().interrupt();
      await inOrder(() => Promise.resolve());
      await connections.close();
    },
  };
}

type Standing = { readonly connections: Connections; readonly path: string };

async function renewed<T>({ connections, path }: Standing, build: Build<T>, renewal?: Renewal): Promise<T> {
  const writer = connections.writer();
  const { done, freshPath } = await interruptible(writer, renewal?.signal, () =>
    buildFile({ writer, path, changing: changingBy(writer, renewal?.signal) }, build),
  );
  try {
    // So that no log of the old file is left to be played onto the new one.
    await writer.run('CHECKPOINT');
    await connections.closedDuring(async () => {
      renewal?.signal.throwIfAborted();
      renewal?.onReplace();
      await rm(`${path}.wal`, { force: true });
      await rename(freshPath, path);
    });
    return done;
  } catch (error) {
    await removeHalfBuilt(path);
    throw error;
  }
}

async function transaction<T>(
  writer: DuckDBConnection,
  act: (changing: Changing) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  await writer.run('BEGIN');
  try {
    const done = await interruptible(writer, signal, () => act(changingBy(writer, signal)));
    await writer.run('COMMIT');
    return done;
  } catch (error) {
    // Where the commit itself failed there is nothing left to be undone.
    await writer.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Between two statements there is nothing to be interrupted: the next one asks first. */
async function interruptible<T>(
  writer: DuckDBConnection,
  signal: AbortSignal | undefined,
  act: () => Promise<T>,
): Promise<T> {
  const interrupt = (): void => writer.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    return await act();
  } finally {
    signal?.removeEventListener('abort', interrupt);
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

function changingBy(connection: DuckDBConnection, signal?: AbortSignal): Changing {
  const ask = (sql: string, params?: Params): Promise<DuckDBMaterializedResult> => {
    signal?.throwIfAborted();
    return query(connection, sql, params);
  };
  return {
    all: async (sql, params) => typed(await (await ask(sql, params)).convertRowObjects(await cellsOf())),
    run: async (sql, params, onShare) => void (await tellingShare(connection, onShare, () => ask(sql, params))),
  };
}

async function query(connection: DuckDBConnection, sql: string, params?: Params): Promise<DuckDBMaterializedResult> {
  const { values, types } = await paramsOf(params);
  return connection.run(sql, values, types);
}

/** The statement says which columns there are, and who wrote it which they expect. */
const typed = <R>(rows: readonly unknown[]): readonly R[] => rows as readonly R[];
