// Answers audit.*: starts runs, announces their progress, cancels them.
import { randomUUID } from 'node:crypto';
import { accept, refuse } from '../../shared/failure.ts';
import type { Target } from '../../shared/artifacts.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import type { AuditWorld } from '../flows/audit-world.ts';
import { auditDomains } from '../flows/audit-domains.ts';
import { readTarget } from '../flows/read-target.ts';
import { summaryOf } from '../flows/list-reports.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

/** Progress reaches the window at most this often; the last word of a run is always sent. */
const progressEveryMs = 60;

type Started = { readonly runId: string; readonly targets: readonly Target[]; readonly stop: AbortController };

export function auditAnswers(session: Session, announce: Announce): AnswersOf<'audit'> {
  const running = new Map<string, AbortController>();

  async function run({ runId, targets, stop }: Started): Promise<void> {
    const world = await session.auditWorld();
    try {
      await auditIn(world, { runId, targets, stop });
    } finally {
      await world.resolver.close();
    }
  }

  async function auditIn(world: AuditWorld, { runId, targets, stop }: Started): Promise<void> {
    const progress = thinned(announce);
    await auditDomains(
      targets,
      { world, reports: session.reports, signal: stop.signal },
      {
        onProgress: (now) => progress({ runId, ...now }),
        onReport: (report) => announce('audit.domain-done', { runId, summary: summaryOf(report) }),
        onFailure: (domain, failure) => announce('audit.domain-failed', { runId, domain, failure }),
      },
    );
  }

  async function runGuarded(started: Started): Promise<void> {
    try {
      await run(started);
    } catch (error) {
      const failure = { kind: 'bug', message: String(error) } as const;
      for (const { domain } of started.targets)
        announce('audit.domain-failed', { runId: started.runId, domain, failure });
    } finally {
      running.delete(started.runId);
      announce('audit.done', { runId: started.runId, cancelled: started.stop.signal.aborted });
    }
  }

  return {
    'audit.start': async ({ targets: typed }) => {
      const targets: Target[] = [];
      for (const one of typed) {
        const target = readTarget(one);
        if (!target.ok) return target;
        if (!targets.some((known) => known.domain === target.value.domain)) targets.push(target.value);
      }
      const runId = randomUUID();
      const stop = new AbortController();
      running.set(runId, stop);
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => void runGuarded({ runId, targets, stop }));
      return accept({ runId, domains: targets.map(({ domain }) => domain) });
    },
    'audit.cancel': async ({ runId }) => {
      const stop = running.get(runId);
      if (stop === undefined)
        return refuse({ kind: 'not-found', what: { en: 'The running audit', ja: '実行中の診断' } });
      stop.abort();
      return accept(null);
    },
  };
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
