// Which files need not be fetched again, being read in this very version.
import { accept } from '../../../shared/failure.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import type { Database } from './database.ts';

type Row = { readonly name: string; readonly version: string };

export function knownFiles(database: Database): Required<Pick<EventArchive, 'knownFiles'>> {
  return {
    async knownFiles(sourceId, files) {
      if (files.length === 0) return accept(new Set());
      const rows = await database.all<Row>(
        `SELECT name, version FROM originals
         WHERE source_id = $sourceId AND is_whole AND name IN (SELECT unnest($names))`,
        { sourceId, names: files.map(({ name }) => name) },
      );
      const read = new Set(rows.map(({ name, version }) => `${version} ${name}`));
      return accept(new Set(files.flatMap(({ name, version }) => (read.has(`${version} ${name}`) ? [name] : []))));
    },
  };
}
