// Brings the tables of an older file up to date, step by step.
import type { Changing } from './database.ts';
import { schemaVersion } from './schema.ts';

/** By the version that each begins with. */
const steps: ReadonlyMap<number, string> = new Map([
  // Without NOT NULL: DuckDB does not set it in the transaction that fills the column.
  [1, 'ALTER TABLE originals ADD COLUMN is_whole BOOLEAN DEFAULT true'],
  [
    2,
    `CREATE TABLE shelves(shelf UINTEGER NOT NULL, bytes BIGINT NOT NULL);
    CREATE TABLE shelved(original_id UINTEGER NOT NULL, shelf UINTEGER NOT NULL);
    INSERT INTO shelves SELECT 1, coalesce(sum(octet_length(bytes)), 0) FROM original_parts;
    INSERT INTO shelved SELECT DISTINCT original_id, 1 FROM original_parts;
    ALTER TABLE original_parts RENAME TO parts_1`,
  ],
]);

/** In one transaction with what it is called in; throws where there is no way from that version. */
export async function migrate(changing: Changing, from: number): Promise<void> {
  for (let version = from; version < schemaVersion; version += 1) {
    const step = steps.get(version);
    if (step === undefined) throw new Error(`Corrupt: a history of version ${version} was never written.`);
    await changing.run(step);
  }
  await changing.run(`UPDATE facts SET value = $version WHERE name = 'version'`, { version: String(schemaVersion) });
}
