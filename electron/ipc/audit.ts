// Answers audit.*: starts runs and cancels them.
import { randomUUID } from 'node:crypto';
import type { Target } from '../../shared/artifacts.ts';
import { accept, refuse } from '../../shared/failure.ts';
import { readTarget } from '../flows/read-target.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { runAudit } from './run-audit.ts';
import type { Session } from './session.ts';

export function auditAnswers(session: Session, announce: Announce): AnswersOf<'audit'> {
  const running = new Map<string, AbortController>();
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
      setImmediate(() => {
        void runAudit({ runId, targets, stop }, session, announce).then(() => running.delete(runId));
      });
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
