// One audit run, announced to the window from its first question to its end.
import type { Target } from '../../shared/artifacts.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { auditDomains } from '../flows/audit-domains.ts';
import { summaryOf } from '../flows/list-reports.ts';
import type { Announce } from './answers.ts';
import type { Session } from './session.ts';

/** Progress reaches the window at most this often; the last word of a run is always sent. */
const progressEveryMs = 60;

export type AuditRun = {
  readonly runId: string;
  readonly targets: readonly Target[];
  readonly stop: AbortController;
};

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runAudit(run: AuditRun, session: Session, announce: Announce): Promise<void> {
  const { runId, targets, stop } = run;
  try {
    await auditAll(run, session, announce);
  } catch (error) {
    const failure = { kind: 'bug', message: String(error) } as const;
    for (const { domain } of targets) announce('audit.domain-failed', { runId, domain, failure });
  } finally {
    announce('audit.done', { runId, cancelled: stop.signal.aborted });
  }
}

async function auditAll({ runId, targets, stop }: AuditRun, session: Session, announce: Announce): Promise<void> {
  const world = await session.auditWorld();
  const progress = thinned(announce);
  try {
    await auditDomains(
      targets,
      { world, reports: session.reports, signal: stop.signal },
      {
        onProgress: (now) => progress({ runId, ...now }),
        onReport: (report) => announce('audit.domain-done', { runId, summary: summaryOf(report) }),
        onFailure: (domain, failure) => announce('audit.domain-failed', { runId, domain, failure }),
      },
    );
  } finally {
    await world.resolver.close();
  }
}

function thinned(announce: Announce): (now: SignalPayload<'audit.progress'>) => void {
  let lastAtMs = 0;
  return (now) => {
    const atMs = performance.now();
    if (atMs - lastAtMs < progressEveryMs && now.asked !== now.answered) return;
    lastAtMs = atMs;
    announce('audit.progress', now);
  };
}
