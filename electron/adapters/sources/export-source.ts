// Searches messages by an export job of message insights: made, asked how far it is, fetched, and canceled where it is not wanted any more.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { AwsReply } from '../../../shared/aws.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { ExportAsk, ExportJob } from '../../ports/event-cloud.ts';
import { removeFiles } from './fetch-objects.ts';
import { vdmTrouble } from './insights-source.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';

type Ask = AskOf<'export'>;

/** SES developer guide, "Searching your messages": the messages of 60 days. */
const reachMs = 60 * 86_400_000;
const mostRows = 10_000;
/** Ten thousand rows with the longest subjects there are. */
const maxBytes = 64 * 1024 * 1024;
/** Between two questions how far it is, at first and at last. */
const [firstPauseMs, longestPauseMs] = [1000, 10_000];
const mostQuestions = 95;

export async function* readExport(ask: Ask, world: SourceWorld): Reading {
  const { events } = world.ses;
  const { region } = ask.place;
  const wanted = exportAskOf(ask, world.clock.nowMs());
  const isTooOld = wanted.fromMs > ask.stretch.fromMs;
  if (isTooOld) yield { ...emptyBatch, troubles: [troubles.tooOld(region)] };
  if (wanted.fromMs >= wanted.untilMs) return null;
  const started = await events.startExport(region, wanted, { signal: ask.signal });
  if (!started.ok) {
    const trouble = vdmTrouble(started.failure, region);
    if (trouble === null) return started.failure;
    yield { ...emptyBatch, troubles: [trouble] };
    return null;
  }
  const jobId = started.value;
  yield { ...emptyBatch, total: 1, at: jobId };
  const ended = await followed(jobId, ask, world);
  if ('kind' in ended) return ended;
  if (ended.status !== 'COMPLETED' || ended.url === null) {
    yield { ...emptyBatch, troubles: [unfinished(jobId, ended)] };
    return null;
  }
  return yield* handOver({ ...ended, url: ended.url, jobId }, ask, world);
}

function unfinished(jobId: string, { status, error }: ExportJob): SourceTrouble {
  if (isRunning(status)) return troubles.exportSlow(jobId);
  return status === 'CANCELLED' ? troubles.exportCanceled(jobId) : troubles.exportFailed(jobId, error);
}

const isRunning = (status: string): boolean => status === 'CREATED' || status === 'PROCESSING';

type Done = ExportJob & { readonly jobId: string; readonly url: string };

async function* handOver({ jobId, url, exported }: Done, ask: Ask, { ses }: SourceWorld): Reading {
  const fetched = await fetchOnceMore({ jobId, url }, ask, ses.events);
  if (!fetched.ok) return fetched.failure;
  const text = fetched.value;
  const name = `export-job/${jobId}`;
  const filePath = path.join(ask.folder, `${jobId.replace(/[^\w-]/gu, '')}.json`);
  const failure = await written(filePath, text);
  if (failure !== null) return failure;
  const rows = exported ?? text.split('\n').filter((line) => line.trim() !== '').length;
  const files = rows === 0 ? [] : [{ path: filePath, source: 'export', sourceId: '', name, version: jobId } as const];
  yield {
    ...emptyBatch,
    files,
    troubles: [
      ...(rows >= mostRows ? [troubles.sampled(jobId)] : []),
      ...(rows === 0 ? [troubles.noMatch(ask.place.region)] : []),
    ],
    done: 1,
    total: 1,
    bytes: text.length,
    at: jobId,
    kept: () => removeFiles(files),
  };
  return null;
}

/** An address is good for five minutes; each question brings another (SES API v2 reference, ExportDestination). */
async function fetchOnceMore(
  { jobId, url }: Pick<Done, 'jobId' | 'url'>,
  { place, signal }: Ask,
  events: SourceWorld['ses']['events'],
): Promise<AwsReply<string>> {
  const first = await events.fetchExport(url, maxBytes, { signal });
  if (first.ok || signal.aborted) return first;
  const again = await events.exportJob(place.region, jobId, { signal });
  return again.ok && again.value.url !== null ? events.fetchExport(again.value.url, maxBytes, { signal }) : first;
}

/** What it ended with, or came to after all patience; a job that nobody waits for any more is canceled. */
async function followed(jobId: string, ask: Ask, { ses, sleep }: SourceWorld): Promise<ExportJob | AwsFailure> {
  const { region } = ask.place;
  let pauseMs = firstPauseMs;
  for (let questions = 0; ; questions += 1) {
    const reply = await ses.events.exportJob(region, jobId, { signal: ask.signal });
    if (reply.ok && !isRunning(reply.value.status)) return reply.value;
    if (!reply.ok || questions >= mostQuestions) {
      await ses.events.cancelExport(region, jobId);
      return reply.ok ? reply.value : reply.failure;
    }
    await sleep(pauseMs, ask.signal);
    pauseMs = Math.min(longestPauseMs, pauseMs * 1.5);
  }
}

function exportAskOf({ stretch, about }: Ask, nowMs: number): ExportAsk {
  return {
    fromMs: Math.max(stretch.fromMs, nowMs - reachMs),
    untilMs: Math.min(stretch.untilMs, nowMs),
    destination: about.address === undefined ? null : literal(about.address),
    sender: null,
    subject: about.subject === undefined ? null : `*${literal(about.subject)}*`,
  };
}

/** SES API v2 reference, MessageInsightsFilters: an asterisk of one's own is escaped, and so is what escapes it. */
const literal = (text: string): string => text.replace(/[*\\]/gu, '\\$&');

async function written(filePath: string, text: string): Promise<Failure | null> {
  try {
    await writeFile(filePath, text);
    return null;
  } catch (error) {
    return { kind: 'disk', path: filePath, because: error instanceof Error ? error.message : String(error) };
  }
}
