// Asks Amazon Athena about objects that are too many for one machine: a query for each stretch, followed to its end, its rows handed over page by page.
import type { Failure } from '../../../shared/failure.ts';
import type { HistoryQuery } from '../../../shared/history/search.ts';
import type { ObjectsPlace, Stretch } from '../../../shared/history/sources.ts';
import { mostRecords, printQuestion } from '../../engine/protocols/athena/print-question.ts';
import { queryFailure } from '../../engine/protocols/athena/query-failure.ts';
import type { SourceBatch } from '../../ports/event-source.ts';
import { settledMs } from './read-front.ts';
import { readAthenaRows } from './read-athena-rows.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';
import { unread } from './unread.ts';

type Ask = AskOf<'athena'>;

type Course = {
  readonly ask: Ask;
  readonly world: SourceWorld;
  readonly queryId: string;
  readonly query: HistoryQuery;
  readonly stretch: Stretch;
  /** Rows of all queries, and the bytes that were scanned for this one. */
  readonly told: { rows: number; bytes: number };
};

/** Between two questions how far it is, at first and at last. */
const [firstPauseMs, longestPauseMs] = [500, 10_000];
/** Athena ends a query itself after 30 minutes (Amazon Athena user guide, "Service Quotas"). */
const mostQuestions = 190;

export async function* readAthena(ask: Ask, world: SourceWorld): Reading {
  const { over } = ask.place;
  if (over === undefined) return withoutObjects;
  const query = queryOf(ask.about);
  // What is narrower than time is not read as a whole, and so never counts as read.
  const stretches = query.kind === 'all' ? unread(ask.stretch, ask.read) : [ask.stretch];
  let rows = 0;
  for (const stretch of stretches) {
    const started = await start({ over, query, stretch }, ask, world);
    if (!started.ok) return started.failure;
    const told = { rows, bytes: 0 };
    const failure = yield* readQuery({ ask, world, queryId: started.value, query, stretch, told });
    if (failure !== null) return failure;
    rows = told.rows;
  }
  return null;
}

type Question = { readonly over: ObjectsPlace; readonly query: HistoryQuery; readonly stretch: Stretch };

function start({ over, query, stretch }: Question, { place, signal }: Ask, { ses }: SourceWorld) {
  const sql = printQuestion(over, place, { query, stretch });
  return ses.events.startQuery(place.region, { sql, workGroup: place.workGroup, output: place.output }, { signal });
}

function queryOf({ query, messageId, address, subject }: Ask['about']): HistoryQuery {
  if (query !== undefined) return query;
  if (messageId !== undefined) return { kind: 'message-id', id: messageId };
  if (address !== undefined) return { kind: 'address', address };
  return subject === undefined ? { kind: 'all' } : { kind: 'words', words: [subject] };
}

/** However the reading ends: a query that goes on is stopped, for its bytes are paid for. */
async function* readQuery(course: Course): Reading {
  const { ask, world, queryId } = course;
  const state = { hasEnded: false };
  try {
    const failure = yield* follow(course, state);
    return failure ?? (state.hasEnded ? yield* handOver(course) : null);
  } finally {
    if (!state.hasEnded) await world.ses.events.stopQuery(ask.place.region, queryId);
  }
}

async function* follow(course: Course, state: { hasEnded: boolean }): Reading {
  const { ask, world, queryId, told } = course;
  let pauseMs = firstPauseMs;
  for (let questions = 0; questions < mostQuestions; questions += 1) {
    const reply = await world.ses.events.query(ask.place.region, queryId, { signal: ask.signal });
    if (!reply.ok) return reply.failure;
    const { status, because, scannedBytes } = reply.value;
    state.hasEnded = status !== 'QUEUED' && status !== 'RUNNING';
    const bytes = Math.max(0, scannedBytes - told.bytes);
    told.bytes += bytes;
    yield { ...batchAt(course), bytes };
    if (status === 'SUCCEEDED') return null;
    if (state.hasEnded) return queryFailure(status, because, ask.place);
    await world.sleep(pauseMs, ask.signal);
    pauseMs = Math.min(longestPauseMs, pauseMs * 1.5);
  }
  yield { ...batchAt(course), troubles: [troubles.querySlow(queryId)] };
  return null;
}

async function* handOver(course: Course): Reading {
  const { ask, world, queryId, told } = course;
  const where = `${ask.place.database}.${ask.place.table}`;
  let next: string | null = null;
  let found = 0;
  do {
    const reply = await world.ses.events.queryRows(ask.place.region, { queryId, next }, { signal: ask.signal });
    if (!reply.ok) return reply.failure;
    // The first page begins with the name of the column.
    const rows = next === null ? reply.value.rows.slice(1) : reply.value.rows;
    next = reply.value.next === next ? null : reply.value.next;
    const { records, broken } = readAthenaRows(rows, world.clock.nowMs());
    found += rows.length;
    told.rows += rows.length;
    yield { ...batchAt(course), records, troubles: broken === 0 ? [] : [troubles.noRecords(where, broken)] };
  } while (next !== null);
  if (found >= mostRecords) yield { ...batchAt(course), troubles: [troubles.limited(where, mostRecords)] };
  else if (course.query.kind === 'all') yield { ...batchAt(course), read: settled(course) };
  return null;
}

const batchAt = ({ told, queryId }: Course): SourceBatch => ({ ...emptyBatch, done: told.rows, at: queryId });

/** What is still on its way to its object is read another time. */
function settled({ stretch: { fromMs, untilMs }, world }: Course): Stretch | null {
  const endMs = Math.min(untilMs, world.clock.nowMs() - settledMs);
  return fromMs < endMs ? { fromMs, untilMs: endMs } : null;
}

const withoutObjects: Failure = {
  kind: 'not-allowed',
  because: {
    en: 'It is not known which objects this table lies over, so the hours cannot be limited. Choose them in "Amazon Athena…" in the sources.',
    ja: 'このテーブルの対象となるオブジェクトが不明なため、時間帯を絞り込めません。ソースの「Amazon Athena…」で S3 のソースを選んでください。',
  },
};
