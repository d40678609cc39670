// Starts audits the ways the window offers: of new names, of a known domain again, of all that are listed.
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { DomainReport } from '../../shared/report.ts';
import { notify, useApp } from './app.ts';
import { useReports } from './reports.ts';
import { startAudit } from './run.ts';
import { selectDomain, useSelection } from './selection.ts';

export type Asked = Pick<DomainReport, 'selectors' | 'mailFrom'>;

export const nothingAsked: Asked = { selectors: [], mailFrom: null };

const maxDomainsInRun = 500;

/** One name or many, as people type and paste them. */
export function splitNames(typed: string): readonly string[] {
  const names = typed.split(/[\s,;、，]+/).filter((name) => name !== '');
  return [...new Set(names)];
}

/** Audits names and opens the first of them; answers what was wrong with them, or null. */
export async function audit(names: readonly string[], asked: Asked): Promise<Failure | null> {
  return start(names.map((domain) => ({ domain, ...asked })));
}

type Typed = RequestInput<'audit.start'>['targets'];

async function start(targets: Typed): Promise<Failure | null> {
  const started = await startAudit({ targets });
  if (!started.ok) return started.failure;
  const first = started.domains[0];
  const { domain } = useSelection.getState();
  if (first !== undefined && (started.domains.length === 1 || domain === null)) void selectDomain(first);
  return null;
}

/** As above, where no field stands by that could show the failure. */
export async function auditOrNotify(names: readonly string[], asked: Asked): Promise<void> {
  await tell(audit(names, asked));
}

async function tell(starting: Promise<Failure | null>): Promise<void> {
  const failure = await starting;
  if (failure !== null) notify({ kind: 'failure', failure });
}

/** Asks the same of each domain as its last audit did; of a demo domain for the first time, what its story is about. */
export async function auditAgain(...domains: readonly string[]): Promise<void> {
  for (let at = 0; at < domains.length; at += maxDomainsInRun) {
    const some = domains.slice(at, at + maxDomainsInRun);
    await tell(start(await Promise.all(some.map(async (domain) => ({ domain, ...(await askedOf(domain)) })))));
  }
}

async function askedOf(domain: string): Promise<Asked> {
  const { open, summaries } = useReports.getState();
  if (open.state === 'ready' && open.domain === domain) return askedIn(open.report);
  const demo = useApp.getState().app?.demoDomains.find((one) => one.domain === domain);
  if (summaries[domain] === undefined) return { ...nothingAsked, selectors: demo?.selectors ?? [] };
  const reply = await bridge.request('report.open', { domain });
  return reply.ok ? askedIn(reply.value) : nothingAsked;
}

function askedIn({ selectors, mailFrom }: DomainReport): Asked {
  return { selectors, mailFrom };
}

/** Every listed domain again. */
export async function auditAllAgain(): Promise<void> {
  await auditAgain(...useReports.getState().order);
}

export function useRestOfDemo(): readonly string[] {
  const demo = useApp((state) => state.app?.demoDomains);
  const order = useReports((state) => state.order);
  return (demo ?? []).map(({ domain }) => domain).filter((domain) => !order.includes(domain));
}
