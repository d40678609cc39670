// The calls that ask Virtual Deliverability Manager about messages: one by its id, or many by an export job.
import {
  CancelExportJobCommand,
  CreateExportJobCommand,
  GetExportJobCommand,
  type GetExportJobResponse,
  GetMessageInsightsCommand,
} from '@aws-sdk/client-sesv2';
import type { ExportAsk, ExportJob } from '../../ports/event-cloud.ts';
import { readCall, withMember } from './call.ts';

export const insightsCall = (messageId: string) =>
  readCall('GetMessageInsights', messageId, async ({ v2 }, hearing) =>
    withMember(await v2().send(new GetMessageInsightsCommand({ MessageId: messageId }), hearing), 'MessageId'),
  );

/** SES API v2 reference, MessageInsightsDataSource: where nothing is said it answers 1,000 at most. */
const mostResults = 10_000;

/** Both ends of the time are inclusive. */
export const startExportCall = ({ fromMs, untilMs, destination, sender, subject }: ExportAsk) =>
  readCall('CreateExportJob', null, ({ v2 }, hearing) =>
    v2().send(
      new CreateExportJobCommand({
        ExportDataSource: {
          MessageInsightsDataSource: {
            StartDate: new Date(fromMs),
            EndDate: new Date(untilMs - 1),
            MaxResults: mostResults,
            Include: {
              ...(destination === null ? {} : { Destination: [destination] }),
              ...(sender === null ? {} : { FromEmailAddress: [sender] }),
              ...(subject === null ? {} : { Subject: [subject] }),
            },
          },
        },
        ExportDestination: { DataFormat: 'JSON' },
      }),
      hearing,
    ),
  );

export const exportJobCall = (jobId: string) =>
  readCall('GetExportJob', jobId, async ({ v2 }, hearing) =>
    withMember(await v2().send(new GetExportJobCommand({ JobId: jobId }), hearing), 'JobStatus'),
  );

export const cancelExportCall = (jobId: string) =>
  readCall('CancelExportJob', jobId, ({ v2 }, hearing) =>
    v2().send(new CancelExportJobCommand({ JobId: jobId }), hearing),
  );

export function parseExportJob({
  JobStatus,
  ExportDestination,
  FailureInfo,
  Statistics,
}: GetExportJobResponse): ExportJob {
  return {
    status: JobStatus ?? 'UNKNOWN',
    url: ExportDestination?.S3Url ?? null,
    error: FailureInfo?.ErrorMessage ?? null,
    exported: Statistics?.ExportedRecordsCount ?? null,
  };
}
