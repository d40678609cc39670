// Reads events that others stored in the account: S3 objects, CloudWatch Logs, message insights and export jobs.
import type { AwsReply } from '../../../shared/aws.ts';
import type { EventCloud } from '../../ports/event-cloud.ts';
import type { QueueWorld } from './event-queue.ts';

export function eventCloud(_world: QueueWorld): EventCloud {
  return {
    listObjects: notYet,
    fetchObject: notYet,
    logGroups: notYet,
    logLines: notYet,
    messageInsights: notYet,
    startExport: notYet,
    exportJob: notYet,
    cancelExport: notYet,
    fetchExport: notYet,
  };
}

const notYet = (): Promise<AwsReply<never>> =>
  Promise.resolve({ ok: false, failure: { kind: 'cancelled' }, calls: [] });
