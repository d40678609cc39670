// The connections to a history's file: several that read, one that writes, all of them renewed when another file takes its place.
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { inTurn, type InTurn } from '../store/in-turn.ts';
import { letTellShare } from './telling-share.ts';

export type Connections = {
  readonly writer: () => DuckDBConnection;
  /** One question after the other on each. */
  reading<T>(act: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Once no question is being answered, and none begins before all is open again. */
  closedDuring(act: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** Enough that a list, its count and a message do not wait for each other. */
const mostReaders = 3;

type Reader = { readonly inOrder: InTurn; connection: DuckDBConnection };

export async function openConnections(create: () => Promise<DuckDBInstance>): Promise<Connections> {
  let instance = await create();
  let writer = await openWriter(instance);
  const readers: Reader[] = [];
  while (readers.length < mostReaders) readers.push({ inOrder: inTurn(), connection: await instance.connect() });
  let asked = 0;

  const closeAll = (): void => {
    for (const { connection } of readers) connection.closeSync();
    writer.closeSync();
    instance.closeSync();
  };
  return {
    writer: () => writer,
    reading: (act) => {
      const reader = readers[asked % mostReaders];
      asked += 1;
      if (reader === undefined) throw new RangeError('There is no reader.');
      return reader.inOrder(() => act(reader.connection));
    },
    closedDuring: (act) =>
      allTurns(readers, async () => {
        closeAll();
        try {
          await act();
        } finally {
          instance = await create();
          writer = await openWriter(instance);
          for (const reader of readers) reader.connection = await instance.connect();
        }
      }),
    async close() {
      for (const { connection, inOrder } of readers) {
        connection.interrupt();
        await inOrder(() => Promise.resolve());
      }
      closeAll();
    },
  };
}

async function openWriter(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const writer = await instance.connect();
  await letTellShare(writer);
  return writer;
}

function allTurns(readers: readonly Reader[], act: () => Promise<void>): Promise<void> {
  const [first, ...others] = readers;
  return first === undefined ? act() : first.inOrder(() => allTurns(others, act));
}
