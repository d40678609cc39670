// Takes in records that a source brought one by one, with the events that it read in them.
import { writeFile } from 'node:fs/promises';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { ReadMark } from '../../ports/event-store.ts';
import type { SourceRecord } from '../../ports/event-source.ts';
import type { Database } from './database.ts';
import { insertLines, printEvent } from './event-json.ts';
import { type Original, nextOriginalId, packed, putOriginals } from './originals.ts';
import { putMark } from './read-marks.ts';
import { settleDoubles } from './settle-doubles.ts';
import { putParts } from './shelves.ts';
import type { WorkFolder } from './work-folder.ts';

/** Records, their events and how far the source is read now: all of it, or nothing. */
export async function takeRecords(
  { database, work }: { readonly database: Database; readonly work: WorkFolder },
  records: readonly SourceRecord[],
  mark: ReadMark | null,
): Promise<Outcome<TakenIn>> {
  const nowMs = Date.now();
  const events = records.flatMap((record) => record.events);
  const lines = events.map((event) => `${printEvent(event)}\n`).join('');
  const gzipped = await packed(Buffer.from(records.map(({ json }) => `${recordText(json)}\n`).join('')));
  return work.lend(async (filePath) => {
    if (events.length > 0) await writeFile(filePath, lines);
    const taken = await database.inTransaction(async (changing) => {
      if (mark !== null) await putMark(changing, mark, nowMs);
      if (records.length === 0) return nothingTaken;
      const id = await nextOriginalId(changing);
      if (events.length > 0) await changing.run(insertLines(filePath, id));
      const counted = (await settleDoubles(changing, id)).get(id);
      // What brought nothing new need not be kept again.
      if (events.length > 0 && (counted?.events ?? 0) === 0) return { ...nothingTaken, known: events.length };
      const original: Original = {
        source: events[0]?.source ?? 'file',
        sourceId: mark?.sourceId ?? '',
        name: '',
        version: '',
        kind: 'records',
        isWhole: true,
      };
      await putParts(changing, id, gzipped);
      await putOriginals(changing, [{ id, original, takenAtMs: nowMs, counted, broken: 0, troubles: [] }]);
      return { ...nothingTaken, ...counted };
    });
    return accept(taken);
  });
}

/** What is no JSON object becomes one: so that originals are records, whatever they came as. */
function recordText(json: string): string {
  const value = parsedJson(json);
  return typeof value === 'object' && value !== null ? json : JSON.stringify({ text: json });
}
