// One profile's archive: what is put in, what is asked, and every refusal in our words.
import { writeFile } from 'node:fs/promises';
import type { Outcome } from '../../../shared/failure.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import { answering, isDamage, isFatal } from './answering.ts';
import type { OpenDatabase } from './database.ts';
import { readFacts } from './facts.ts';
import { knownFiles } from './known-files.ts';
import { damageMarker } from './open-file.ts';
import { archiveQueries } from './queries/archive-queries.ts';
import { sourceMarks } from './read-marks.ts';
import { removeHalfBuilt } from './renewing.ts';
import { takeFiles } from './take-files.ts';
import type { TakeLimits } from './take-limits.ts';
import { takeRecords } from './take-records.ts';
import { openWorkFolder } from './work-folder.ts';

export type ArchiveOptions = {
  readonly limits: TakeLimits;
  /** DuckDB answers nothing more until its file is opened anew. */
  readonly onBroken: () => void;
};

export async function openArchive(database: OpenDatabase, { limits, onBroken }: ArchiveOptions): Promise<EventArchive> {
  await removeHalfBuilt(database.path);
  const store = { database, work: await openWorkFolder(database.path), limits };
  const questions: Omit<EventArchive, 'close'> = {
    ...archiveQueries(database),
    ...sourceMarks(database),
    ...knownFiles(database),
    facts: () => readFacts(database),
    takeFiles: (files, options) => takeFiles(store, files, options),
    takeRecords: (records, mark) => takeRecords(store, records, mark),
  };
  const noticed = async (error: unknown): Promise<void> => {
    if (isDamage(error)) await writeFile(damageMarker(database.path), '');
    if (isFatal(error)) onBroken();
  };
  return { ...allAnswering(questions, database.path, noticed), close: () => database.close() };
}

type Act = (...given: readonly unknown[]) => Promise<Outcome<unknown>>;

function allAnswering<A extends object>(archive: A, path: string, noticed: (error: unknown) => Promise<void>): A {
  const acts = Object.entries(archive) as readonly (readonly [string, Act])[];
  const answers = acts.map(([name, act]) => [
    name,
    (...given: readonly unknown[]) =>
      answering(path, async () => {
        try {
          return await act(...given);
        } catch (error) {
          await noticed(error);
          throw error;
        }
      }),
  ]);
  return Object.fromEntries(answers) as A;
}
