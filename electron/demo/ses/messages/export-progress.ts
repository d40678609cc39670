// How far an export job has come, by the clock.
import type { ExportJob } from '../state/sending-state.ts';

const processingAfterMs = 2000;
const completedAfterMs = 9000;

export function completedAtMs({ createdAtMs }: ExportJob): number {
  return createdAtMs + completedAfterMs;
}

export function statusOf(job: ExportJob, nowMs: number): 'CREATED' | 'PROCESSING' | 'COMPLETED' | 'CANCELLED' {
  if (job.cancelled) return 'CANCELLED';
  if (nowMs >= completedAtMs(job)) return 'COMPLETED';
  return nowMs >= job.createdAtMs + processingAfterMs ? 'PROCESSING' : 'CREATED';
}

export function sourceTypeOf({ source }: ExportJob): 'METRICS_DATA' | 'MESSAGE_INSIGHTS' {
  return source['MetricsDataSource'] === undefined ? 'MESSAGE_INSIGHTS' : 'METRICS_DATA';
}
