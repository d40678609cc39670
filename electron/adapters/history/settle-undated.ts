// An export says that something happened, not when: it gives way to any other event of its type about the same, and to one that said so before.
import { codeOfSource, codeOfStrength, codeOfType } from './codes.ts';
import type { Changing } from './database.ts';

/** What happens once has no time in its identity: there an export's row is settled like any other. */
const often = (['BOUNCE', 'COMPLAINT', 'OPEN', 'CLICK'] as const).map(codeOfType).join(', ');

const isUndated = (event: string): string =>
  `(${event}.source = ${codeOfSource('export')} AND ${event}.strength = ${codeOfStrength('summary')} AND ${event}.type IN (${often}))`;

/** Answers whether any row went. */
export async function settleUndated(changing: Changing): Promise<boolean> {
  const some = await changing.all(`SELECT 1 FROM events WHERE ${isUndated('events')} LIMIT 1`);
  if (some.length === 0) return false;
  await changing.run(`CREATE OR REPLACE TEMP TABLE undated AS
    SELECT gone.rowid AS row_id, kept.same_key, gone.source, kept.source AS kept_source
    FROM events gone JOIN events kept USING (message_key, recipient_key, type)
    WHERE ${isUndated('gone')} AND (NOT ${isUndated('kept')} OR kept.rowid < gone.rowid)`);
  await changing.run(
    'INSERT INTO also_from SELECT DISTINCT same_key, source FROM undated WHERE source <> kept_source EXCEPT SELECT same_key, source FROM also_from',
  );
  await changing.run('DELETE FROM events WHERE rowid IN (SELECT row_id FROM undated)');
  const gone = await changing.all('SELECT 1 FROM undated LIMIT 1');
  await changing.run('DROP TABLE undated');
  return gone.length > 0;
}
