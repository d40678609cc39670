// Sources of a profile and how far each was read: stretches of time that never overlap.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SourcePlace, SourceTrouble, Stretch } from '../../../shared/history/sources.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { Text } from '../../../shared/text.ts';
import type { EventArchive, KeptSource, ReadMark } from '../../ports/event-store.ts';
import type { Changing, Database } from './database.ts';

type SourceRow = {
  readonly source_id: string;
  readonly place: string;
  readonly title: string;
  readonly last_read_at_ms: number | null;
  readonly troubles: string | null;
  readonly events: number;
};
type StretchRow = { readonly source_id: string; readonly from_ms: number; readonly until_ms: number };

export type SourceMarks = Pick<EventArchive, 'sources' | 'saveSource' | 'removeSource' | 'markRead'>;

export function sourceMarks(database: Database): SourceMarks {
  return {
    async sources() {
      const rows = await database.all<SourceRow>(
        `SELECT sources.*, coalesce((SELECT sum(events)::BIGINT FROM originals WHERE originals.source_id = sources.source_id), 0) AS events
         FROM sources ORDER BY source_id`,
      );
      const stretches = await database.all<StretchRow>('SELECT * FROM source_stretches ORDER BY from_ms');
      return accept(rows.map((row) => keptSource(row, stretches)));
    },
    async saveSource({ id, place, title }): Promise<Outcome<null>> {
      await database.run(
        `INSERT INTO sources VALUES ($id, $place, $title, NULL, NULL)
         ON CONFLICT (source_id) DO UPDATE SET place = excluded.place, title = excluded.title`,
        { id, place: JSON.stringify(place), title: JSON.stringify(title) },
      );
      return accept(null);
    },
    removeSource: (id) =>
      database.inTransaction(async (changing) => {
        await changing.run('DELETE FROM sources WHERE source_id = $id', { id });
        await changing.run('DELETE FROM source_stretches WHERE source_id = $id', { id });
        return accept(null);
      }),
    markRead: (mark) =>
      database.inTransaction(async (changing) => {
        await putMark(changing, mark, Date.now());
        return accept(null);
      }),
  };
}

function keptSource(row: SourceRow, stretches: readonly StretchRow[]): KeptSource {
  return {
    id: row.source_id,
    place: parsedJson(row.place) as SourcePlace,
    title: parsedJson(row.title) as Text,
    read: stretches.flatMap((one) =>
      one.source_id === row.source_id ? [{ fromMs: one.from_ms, untilMs: one.until_ms }] : [],
    ),
    lastReadAtMs: row.last_read_at_ms,
    events: row.events,
    troubles: row.troubles === null ? [] : (parsedJson(row.troubles) as readonly SourceTrouble[]),
  };
}

/** Within the transaction of what the reading brought. */
export async function putMark(changing: Changing, mark: ReadMark, nowMs: number): Promise<void> {
  await changing.run('UPDATE sources SET last_read_at_ms = $nowMs, troubles = $troubles WHERE source_id = $id', {
    id: mark.sourceId,
    nowMs,
    troubles: mark.troubles.length === 0 ? null : JSON.stringify(mark.troubles),
  });
  if (mark.read === null) return;
  const rows = await changing.all<StretchRow>('SELECT * FROM source_stretches WHERE source_id = $id', {
    id: mark.sourceId,
  });
  const known = rows.map(({ from_ms, until_ms }) => ({ fromMs: from_ms, untilMs: until_ms }));
  await changing.run('DELETE FROM source_stretches WHERE source_id = $id', { id: mark.sourceId });
  for (const { fromMs, untilMs } of joined([...known, mark.read]))
    await changing.run('INSERT INTO source_stretches VALUES ($id, $fromMs, $untilMs)', {
      id: mark.sourceId,
      fromMs,
      untilMs,
    });
}

/** In order; what touches or overlaps is one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const inOrder = stretches.filter(({ fromMs, untilMs }) => fromMs < untilMs).toSorted((a, b) => a.fromMs - b.fromMs);
  return inOrder.reduce<readonly Stretch[]>((whole, next) => {
    const last = whole.at(-1);
    if (last === undefined || next.fromMs > last.untilMs) return [...whole, next];
    return [...whole.slice(0, -1), { fromMs: last.fromMs, untilMs: Math.max(last.untilMs, next.untilMs) }];
  }, []);
}
