// Lets the signals of main into the stores; progress is let in a few times a second only.
import { bridge } from '../bridge.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { acceptFailure, acceptSummary } from './reports.ts';
import { acceptDomainEnd, acceptProgress, acceptRunEnd } from './run.ts';

type Progress = SignalPayload<'audit.progress'>;

const pauseMs = 80;

/** Listens until the answer is called. */
export function listen(): () => void {
  const latest = new Map<string, Progress>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    for (const progress of latest.values()) acceptProgress(progress);
    latest.clear();
  };
  const stops = [
    bridge.on('audit.progress', (progress) => {
      latest.set(progress.runId, progress);
      timer ??= setTimeout(flush, pauseMs);
    }),
    bridge.on('audit.domain-done', ({ runId, summary }) => {
      acceptSummary(summary);
      acceptDomainEnd(runId, summary.domain);
    }),
    bridge.on('audit.domain-failed', ({ runId, domain, failure }) => {
      acceptFailure(domain, failure);
      acceptDomainEnd(runId, domain);
    }),
    bridge.on('audit.done', ({ runId, cancelled }) => {
      latest.delete(runId);
      acceptRunEnd(runId, cancelled);
    }),
  ];
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
