// Export jobs: asked for, worked on by the clock, and at last a file for five minutes at a time.
import { exportRows } from '../messages/export-rows.ts';
import { printExportUrl } from '../messages/export-file.ts';
import { completedAtMs, sourceTypeOf, statusOf } from '../messages/export-progress.ts';
import { uuidOf } from '../messages/message-id.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { ExportJob } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { missing, oneOf, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { refuseWithoutVdm } from './metric.ts';
import { bad, found } from './refusals.ts';

const all = '/v2/email/export-jobs';
const one = `${all}/{JobId}`;

export const exportJobOperations: readonly Operation[] = [
  { name: 'CreateExportJob', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetExportJob', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'ListExportJobs', method: 'POST', path: '/v2/email/list-export-jobs', perSecond: 1, run: list },
  { name: 'CancelExportJob', method: 'PUT', path: `${one}/cancel`, perSecond: 1, run: cancel },
];

const maxPage = 1000;
const sources = ['MetricsDataSource', 'MessageInsightsDataSource'] as const;

function create({ account, body, nowMs, site }: Call): JsonObject {
  refuseWithoutVdm(account);
  const source = optionalObject(body, 'ExportDataSource') ?? missing('ExportDataSource');
  const destination = optionalObject(body, 'ExportDestination') ?? missing('ExportDestination');
  if (destination['S3Url'] !== undefined) throw bad('S3Url must not be specified.');
  const format = oneOf(requiredText(destination, 'DataFormat'), ['CSV', 'JSON'], 'DataFormat');
  if (sources.filter((name) => optionalObject(source, name) !== undefined).length !== 1)
    throw bad('Exactly one data source must be specified.');
  // What cannot be read is refused now, not when the file is made.
  exportRows(account, source, nowMs);
  const id = uuidOf(site.randomText(24));
  account.sending.exportJobs.set(id, { id, createdAtMs: nowMs, cancelled: false, source, format });
  return { JobId: id };
}

function jobOf({ account: { sending }, path }: Call): ExportJob {
  return found(sending.exportJobs, path['JobId'] ?? '', 'Export job');
}

function summaryOf(job: ExportJob, nowMs: number): JsonObject {
  const status = statusOf(job, nowMs);
  return {
    JobId: job.id,
    ExportSourceType: sourceTypeOf(job),
    JobStatus: status,
    CreatedTimestamp: epochSeconds(job.createdAtMs),
    CompletedTimestamp: status === 'COMPLETED' ? epochSeconds(completedAtMs(job)) : undefined,
  };
}

function get(call: Call): JsonObject {
  const job = jobOf(call);
  const { account, nowMs } = call;
  const isDone = statusOf(job, nowMs) === 'COMPLETED';
  const { processed, rows } = exportRows(account, job.source, completedAtMs(job));
  return {
    ...summaryOf(job, nowMs),
    ExportDataSource: job.source,
    ExportDestination: { DataFormat: job.format, S3Url: isDone ? printExportUrl(call, job) : undefined },
    Statistics: isDone ? { ProcessedRecordsCount: processed, ExportedRecordsCount: rows.length } : undefined,
  };
}

function list(call: Call): JsonObject {
  const { account, body, nowMs } = call;
  const [type, status] = [optionalText(body, 'ExportSourceType'), optionalText(body, 'JobStatus')];
  const wanted = [...account.sending.exportJobs.values()]
    .filter((job) => type === undefined || sourceTypeOf(job) === type)
    .filter((job) => status === undefined || statusOf(job, nowMs) === status)
    .toSorted((first, second) => second.createdAtMs - first.createdAtMs);
  const page = paginate(wanted, askedInBody(call), maxPage);
  return { ExportJobs: page.items.map((job) => summaryOf(job, nowMs)), NextToken: page.nextToken };
}

function cancel(call: Call): JsonObject {
  const job = jobOf(call);
  const status = statusOf(job, call.nowMs);
  if (status === 'COMPLETED' || status === 'CANCELLED') throw bad(`The job is ${status} and cannot be cancelled.`);
  call.account.sending.exportJobs.set(job.id, { ...job, cancelled: true });
  return {};
}
