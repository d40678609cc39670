// Reads a region's templates: their names, page by page, then their subjects one by one at SES's rate, those on the screen first.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { TemplateProgress } from '../../../shared/draft/template.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { KnownTemplate } from './template-index.ts';
import type { HeldTemplates, TemplateLists, TemplatePlace } from './template-lists.ts';

export type LoadRun = {
  readonly runId: string;
  readonly place: TemplatePlace;
  readonly ses: Ses;
  readonly clock: Clock;
  readonly lists: TemplateLists;
  readonly signal: AbortSignal;
  /** Asked when the names are known: who wanted names only may have wanted more since. */
  readonly wantsSubjects: () => boolean;
};

export type LoadWatch = {
  readonly onProgress: (progress: TemplateProgress) => void;
  /** Rows are new or known better. */
  readonly onChanged: () => void;
};

/** A subject that was read is read again after a day. */
const dueMs = 24 * 3_600_000;
/** What was read so far is on the disk after so many, and so nothing of it is read again after a crash. */
const keepEvery = 100;

export async function loadTemplates(run: LoadRun, watch: LoadWatch): Promise<void> {
  const held = await run.lists.held(run.place);
  const names = await readNames(run, held, watch);
  const read = names ?? (run.wantsSubjects() ? await readSubjects(run, held, watch) : null);
  const kept = await run.lists.keep(run.place);
  const failure = read ?? kept;
  const ended = failure === null ? 'complete' : failure.kind === 'cancelled' ? 'cancelled' : 'failed';
  held.failure = ended === 'failed' ? failure : null;
  const phase = names === null && run.wantsSubjects() ? 'subjects' : 'names';
  const { index } = held;
  const done = phase === 'subjects' ? index.subjectsKnown() : index.size();
  watch.onChanged();
  tell(run, watch, { phase, done, total: index.size(), ended, failure: held.failure });
}

type Told = Omit<TemplateProgress, 'runId' | 'region' | 'waitingMs'>;

function tell({ runId, place, ses }: LoadRun, { onProgress }: LoadWatch, told: Told): void {
  onProgress({ runId, region: place.region, waitingMs: ses.queue().waitingMs, ...told });
}

/** Null where they were read to their end: only then is what was not among them gone. */
async function readNames(run: LoadRun, held: HeldTemplates, watch: LoadWatch): Promise<AwsFailure | null> {
  const { ses, place, signal, clock } = run;
  const startedAtMs = clock.nowMs();
  const listed = new Set<string>();
  held.isWhole = false;
  held.failure = null;
  const reply = await ses.readTemplateNames(
    place.region,
    (names) => {
      for (const { name, createdAtMs } of names) {
        listed.add(name);
        held.index.list(name, createdAtMs);
      }
      tell(run, watch, { phase: 'names', done: listed.size, total: null, ended: null, failure: null });
      watch.onChanged();
    },
    { signal },
  );
  if (!reply.ok) return reply.failure;
  // What is not among them was deleted elsewhere; what was created here meanwhile may have come too late for its page.
  held.index.keepOnly(({ name, readAtMs }) => listed.has(name) || (readAtMs ?? 0) > startedAtMs);
  held.isWhole = true;
  held.readAtMs = clock.nowMs();
  await run.lists.keep(place);
  watch.onChanged();
  return null;
}

/** One after the other: at one call a second a queue would only keep others waiting. */
async function readSubjects(run: LoadRun, held: HeldTemplates, watch: LoadWatch): Promise<Failure | null> {
  const { ses, place, clock, signal, lists } = run;
  const { index } = held;
  const passedOver = new Set<string>();
  const isDue = ({ name, readAtMs }: KnownTemplate): boolean =>
    !passedOver.has(name) && (readAtMs === null || clock.nowMs() - readAtMs > dueMs);
  const rest = unreadFirst(index.matching({ typed: '', sort: 'newest' }));
  let read = 0;
  for (;;) {
    const name = nextDue(held, rest, isDue);
    if (name === null) return null;
    const reply = await ses.read({ read: 'template', region: place.region, about: name }, { signal });
    if (reply.ok) index.read(name, reply.value.subject ?? '', clock.nowMs());
    else if (reply.failure.kind === 'aws-not-found') index.remove(name);
    // One that SES does not hand out is no reason not to read the others.
    else if (reply.failure.kind === 'aws-refused') passedOver.add(name);
    else return reply.failure;
    read += 1;
    const done = index.subjectsKnown();
    tell(run, watch, { phase: 'subjects', done, total: index.size(), ended: null, failure: null });
    watch.onChanged();
    if (read % keepEvery === 0) await lists.keep(place);
  }
}

/** And then those that were read longest ago. */
function unreadFirst(rows: readonly KnownTemplate[]): string[] {
  return rows.toSorted((one, other) => (one.readAtMs ?? 0) - (other.readAtMs ?? 0)).map(({ name }) => name);
}

/** `rest` grows shorter as it is asked: nothing is looked at twice. */
function nextDue(
  { index, wanted }: HeldTemplates,
  rest: string[],
  isDue: (row: KnownTemplate) => boolean,
): string | null {
  const due = (name: string): boolean => {
    const row = index.get(name);
    return row !== undefined && isDue(row);
  };
  const onScreen = wanted.find(due);
  if (onScreen !== undefined) return onScreen;
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) if (due(name)) return name;
  return null;
}
