// Starts audits the ways the window offers: of new names, of a known domain again, of all that are listed.
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
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
  const started = await startAudit({ domains: [...names], selectors: [...asked.selectors], mailFrom: asked.mailFrom });
  if (!started.ok) return started.failure;
  const first = started.domains[0];
  const { domain } = useSelection.getState();
  if (first !== undefined && (started.domains.length === 1 || domain === null)) void selectDomain(first);
  return null;
}

/** As above, where no field stands by that could show the failure. */
export async function auditOrNotify(names: readonly string[], asked: Asked): Promise<void> {
  const failure = await audit(names, asked);
  if (failure !== null) notify({ kind: 'failure', failure });
}

/** Asks the same of a domain as its last audit did. */
export async function auditAgain(domain: string): Promise<void> {
  await auditOrNotify([domain], await askedOf(domain));
}

async function askedOf(domain: string): Promise<Asked> {
  const { open, summaries } = useReports.getState();
  if (open.state === 'ready' && open.domain === domain) return open.report;
  if (summaries[domain] === undefined) return nothingAsked;
  const reply = await bridge.request('report.open', { domain });
  return reply.ok ? reply.value : nothingAsked;
}

/** Every listed domain again, each with what its last audit was given. */
export async function auditAllAgain(): Promise<void> {
  const groups = new Map<string, { readonly asked: Asked; readonly domains: string[] }>();
  for (const domain of useReports.getState().order) {
    const { selectors, mailFrom } = await askedOf(domain);
    const key = JSON.stringify([selectors, mailFrom]);
    const group = groups.get(key) ?? { asked: { selectors, mailFrom }, domains: [] };
    group.domains.push(domain);
    groups.set(key, group);
  }
  for (const { asked, domains } of groups.values()) {
    for (let at = 0; at < domains.length; at += maxDomainsInRun)
      await auditOrNotify(domains.slice(at, at + maxDomainsInRun), asked);
  }
}

/** The demo world's domains that have no report yet. */
export async function auditDemo(domains: readonly string[]): Promise<void> {
  await auditOrNotify(domains, nothingAsked);
}

export function useRestOfDemo(): readonly string[] {
  const demo = useApp((state) => state.app?.demoDomains);
  const order = useReports((state) => state.order);
  return (demo ?? []).map(({ domain }) => domain).filter((domain) => !order.includes(domain));
}
