// The audits that are running: how far they are, and how they are started and stopped.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { DnsQuestion } from '../../shared/dns.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { expectReports, settleReports } from './reports.ts';

export type Run = {
  readonly id: string;
  /** The domains that have neither a report nor a failure yet. */
  readonly waiting: readonly string[];
  /** The domains that have one; the first may end before the answer names them all. */
  readonly settled: readonly string[];
  readonly asked: number;
  readonly answered: number;
  readonly domainsDone: number;
  readonly domainsTotal: number;
  readonly question: DnsQuestion | null;
};

export type Runs = { readonly [id: string]: Run };
type Progress = SignalPayload<'audit.progress'>;

type RunStore = {
  readonly runs: Runs;
  /** Runs that ended, as a signal can overtake the answer that names its run. */
  readonly ended: readonly string[];
  readonly lastCancelled: boolean | null;
};

export const useRun = create<RunStore>(() => ({ runs: {}, ended: [], lastCancelled: null }));

const keptEnded = 50;

function emptyRun(id: string): Run {
  return { id, waiting: [], settled: [], asked: 0, answered: 0, domainsDone: 0, domainsTotal: 0, question: null };
}

export function withProgress(runs: Runs, progress: Progress): Runs {
  const { runId, question, asked, answered, domainsDone, domainsTotal } = progress;
  const run = runs[runId] ?? emptyRun(runId);
  // A report can overtake the progress that was sent before it.
  const done = Math.max(domainsDone, run.settled.length);
  return { ...runs, [runId]: { ...run, question, asked, answered, domainsDone: done, domainsTotal } };
}

/** One domain of a run has its report or its failure. */
export function withSettled(runs: Runs, runId: string, domain: string): Runs {
  const run = runs[runId] ?? emptyRun(runId);
  if (run.settled.includes(domain)) return runs;
  const settled = [...run.settled, domain];
  const waiting = run.waiting.filter((name) => name !== domain);
  return { ...runs, [runId]: { ...run, waiting, settled, domainsDone: Math.max(run.domainsDone, settled.length) } };
}

/** Main answered which domains the run audits. */
export function withDomains(runs: Runs, runId: string, domains: readonly string[]): Runs {
  const run = runs[runId] ?? emptyRun(runId);
  const waiting = domains.filter((domain) => !run.settled.includes(domain));
  return { ...runs, [runId]: { ...run, waiting, domainsTotal: Math.max(run.domainsTotal, domains.length) } };
}

export function withoutRun(runs: Runs, runId: string): Runs {
  const { [runId]: _gone, ...rest } = runs;
  return rest;
}

/** Starts an audit; answers the failure, or the domains as main understood them. */
export async function startAudit(
  input: RequestInput<'audit.start'>,
): Promise<
  { readonly ok: true; readonly domains: readonly string[] } | { readonly ok: false; readonly failure: Failure }
> {
  const reply = await bridge.request('audit.start', input);
  if (!reply.ok) return reply;
  const { runId, domains } = reply.value;
  const { runs, ended } = useRun.getState();
  if (!ended.includes(runId)) {
    useRun.setState({ runs: withDomains(runs, runId, domains), lastCancelled: null });
    expectReports(domains);
  }
  return { ok: true, domains };
}

export async function cancelAudits(): Promise<void> {
  const { runs } = useRun.getState();
  await Promise.all(Object.keys(runs).map((runId) => bridge.request('audit.cancel', { runId })));
}

export function acceptProgress(progress: Progress): void {
  const { runs, ended } = useRun.getState();
  if (!ended.includes(progress.runId)) useRun.setState({ runs: withProgress(runs, progress) });
}

export function acceptDomainEnd(runId: string, domain: string): void {
  const { runs, ended } = useRun.getState();
  if (!ended.includes(runId)) useRun.setState({ runs: withSettled(runs, runId, domain) });
}

export function acceptRunEnd(runId: string, cancelled: boolean): void {
  const { runs, ended } = useRun.getState();
  const rest = withoutRun(runs, runId);
  useRun.setState({ runs: rest, ended: [...ended, runId].slice(-keptEnded), lastCancelled: cancelled });
  if (Object.keys(rest).length === 0) settleReports();
}

/** All running audits as one line. */
export function sumRuns(runs: Runs): Run | null {
  const all = Object.values(runs);
  if (all.length === 0) return null;
  return all.reduce((sum, run) => ({
    id: run.id,
    waiting: [...sum.waiting, ...run.waiting],
    settled: [...sum.settled, ...run.settled],
    asked: sum.asked + run.asked,
    answered: sum.answered + run.answered,
    domainsDone: sum.domainsDone + run.domainsDone,
    domainsTotal: sum.domainsTotal + run.domainsTotal,
    question: run.question ?? sum.question,
  }));
}

export function isWaiting(runs: Runs, domain: string): boolean {
  return Object.values(runs).some((run) => run.waiting.includes(domain));
}
