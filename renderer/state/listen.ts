// Lets the signals of main into the stores; progress is let in a few times a second only.
import { bridge } from '../bridge.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { acceptNews, acceptReadingEnd } from './account.ts';
import { acceptHealthEnd, acceptHealthNews } from './health.ts';
import { hearRows, reopenIdentity } from './identity.ts';
import { acceptLabChanged } from './lab-runs.ts';
import { acceptMailProgress } from './mail.ts';
import { acceptFailure, acceptSummary } from './reports.ts';
import { acceptAsked } from './outside.ts';
import { acceptDomainEnd, acceptProgress, acceptRunEnd } from './run.ts';
import { acceptSendChanged } from './send-runs.ts';
import { acceptSuppressionProgress } from './suppression-changes.ts';
import { acceptListReading } from './suppression.ts';
import { acceptTemplateProgress, acceptTemplatesChanged } from './templates.ts';
import { acceptWatch } from './watch.ts';

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
    ...listenToAccount(),
    ...listenToHealth(),
    bridge.on('suppression.read', acceptListReading),
    bridge.on('suppression.progress', acceptSuppressionProgress),
    bridge.on('template.progress', acceptTemplateProgress),
    bridge.on('template.changed', acceptTemplatesChanged),
    bridge.on('draft.asked', acceptAsked),
    bridge.on('send.changed', acceptSendChanged),
    bridge.on('lab.changed', acceptLabChanged),
    bridge.on('mail.progress', acceptMailProgress),
    bridge.on('watch.state', acceptWatch),
  ];
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Main gathers rows and progress for a moment, so that many of them draw the window once. */
function listenToAccount(): readonly (() => void)[] {
  return [
    bridge.on('account.progress', (progress) => acceptNews(progress.runId, { progress })),
    bridge.on('account.region', ({ runId, region }) => acceptNews(runId, { region })),
    bridge.on('account.rows', ({ runId, rows }) => {
      acceptNews(runId, { rows });
      hearRows(rows);
    }),
    bridge.on('account.done', (done) => {
      acceptReadingEnd(done);
      reopenIdentity();
    }),
  ];
}

function listenToHealth(): readonly (() => void)[] {
  return [
    bridge.on('health.progress', (progress) => acceptHealthNews(progress.runId, { kind: 'progress', progress })),
    bridge.on('health.panel', ({ runId, region, part }) => acceptHealthNews(runId, { kind: 'panel', region, part })),
    bridge.on('health.region', ({ runId, report }) => acceptHealthNews(runId, { kind: 'region', report })),
    bridge.on('health.done', acceptHealthEnd),
  ];
}
