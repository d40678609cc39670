// Lets the signals of main into the stores; progress is let in a few times a second only.
import { bridge } from '../bridge.ts';
import type { SignalName, SignalPayload } from '../../shared/ipc/signals.ts';
import { acceptNews, acceptReadingEnd } from './account.ts';
import { useApp } from './app.ts';
import { acceptHealthEnd, acceptHealthNews } from './health.ts';
import { hearRows, reopenIdentity } from './identity.ts';
import { acceptFailure, acceptSummary } from './reports.ts';
import { acceptDomainEnd, acceptProgress, acceptRunEnd } from './run.ts';
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
    ...listenLater(),
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

/** These stores are loaded with their views, or with the first signal for them: the window draws before that. */
function listenLater(): readonly (() => void)[] {
  return [
    later('suppression.read', async () => (await import('./suppression.ts')).acceptListReading),
    later('suppression.progress', async () => (await import('./suppression-changes.ts')).acceptSuppressionProgress),
    later('template.progress', async () => (await import('./templates.ts')).acceptTemplateProgress),
    later('template.changed', async () => (await import('./templates.ts')).acceptTemplatesChanged),
    later('draft.asked', async () => (await import('./outside.ts')).acceptAsked),
    later('send.changed', async () => (await import('./send-runs.ts')).acceptSendChanged),
    later('lab.changed', async () => (await import('./lab-runs.ts')).acceptLabChanged),
    later('mail.progress', async () => (await import('./mail.ts')).acceptMailProgress),
    later('history.progress', async () => ofShown((await import('./history-sources.ts')).acceptHistoryProgress)),
    later('history.done', async () => ofShown((await import('./history-sources.ts')).acceptHistoryEnd)),
    later('history.done', async () => ofShown((await import('./history-subject.ts')).refreshSubject)),
    later('history.erasing', async () => ofShown((await import('./history-keeping.ts')).acceptErasing)),
    later('history.changed', async () => ofShown((await import('./history.ts')).acceptHistoryChanged)),
  ];
}

/** What a reading of another profile tells is not of the history that is shown. */
function ofShown<P>(accept: (payload: P) => unknown) {
  return (payload: P & { readonly profileId: string }): void => {
    if (payload.profileId === useApp.getState().app?.settings.profileId) accept(payload);
  };
}

/** Signals of one name are let in in their order: each waits for the same script. */
function later<N extends SignalName>(name: N, load: () => Promise<(payload: SignalPayload<N>) => void>): () => void {
  return bridge.on(name, (payload) => void load().then((accept) => accept(payload)));
}
