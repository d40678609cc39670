// Runs one statement in Athena to its end, where nothing of its result is wanted.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { AthenaPlace } from '../../../shared/history/sources.ts';
import { queryFailure } from '../../engine/protocols/athena/query-failure.ts';
import type { EventCloud } from '../../ports/event-cloud.ts';
import type { Sleep } from '../../ports/sleep.ts';

export type Statement = { readonly place: AthenaPlace; readonly sql: string; readonly signal: AbortSignal };

const pauseMs = 500;
const mostQuestions = 240;

/** Answers the id under which AWS knows the request. */
export async function runStatement(
  { place, sql, signal }: Statement,
  { events, sleep }: { readonly events: EventCloud; readonly sleep: Sleep },
): Promise<Outcome<string | null>> {
  const { region, workGroup, output } = place;
  const started = await events.startQuery(region, { sql, workGroup, output }, { signal });
  if (!started.ok) return refuse(started.failure);
  for (let questions = 0; questions < mostQuestions; questions += 1) {
    const now = await events.query(region, started.value, { signal });
    if (!now.ok) return refuse(now.failure);
    const { status, because } = now.value;
    if (status === 'SUCCEEDED') return accept(started.calls.at(-1)?.requestId ?? null);
    if (status === 'FAILED' || status === 'CANCELLED') return refuse(queryFailure(status, because, place));
    await sleep(pauseMs, signal);
  }
  await events.stopQuery(region, started.value);
  return refuse({ kind: 'took-too-long', seconds: (mostQuestions * pauseMs) / 1000 });
}
