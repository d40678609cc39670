// In which order the domains stand in the list, and how a running audit leaves that order alone.
import type { ReportSummary } from '../../shared/report.ts';

export const sorts = ['name', 'worst', 'age'] as const;
export type Sort = (typeof sorts)[number];

export type Summaries = { readonly [domain: string]: ReportSummary };

/** As the engine ranks them: what is pressing, what stayed open, what could be better. */
const ranks: readonly ReportSummary['worst'][] = ['blocker', 'high', 'medium', 'unknown', 'low', 'info', 'pass'];

function rank(summary: ReportSummary | undefined): number {
  return summary === undefined ? ranks.length : ranks.indexOf(summary.worst);
}

function nameOf(domain: string, summaries: Summaries): string {
  return summaries[domain]?.unicode ?? domain;
}

/** Sorts afresh; equals stand by name. */
export function arrange(domains: readonly string[], summaries: Summaries, sort: Sort): readonly string[] {
  const byName = (a: string, b: string) => nameOf(a, summaries).localeCompare(nameOf(b, summaries));
  const byWorst = (a: string, b: string) => rank(summaries[a]) - rank(summaries[b]);
  const byAge = (a: string, b: string) =>
    (summaries[b]?.finishedAtMs ?? Infinity) - (summaries[a]?.finishedAtMs ?? Infinity) || 0;
  const first = { name: byName, worst: byWorst, age: byAge }[sort];
  return [...domains].sort((a, b) => first(a, b) || byName(a, b));
}

/** Puts newcomers on top and moves nobody else, so that rows stay where they are while results come in. */
export function admit(order: readonly string[], domains: readonly string[]): readonly string[] {
  const known = new Set(order);
  const newcomers = domains.filter((domain) => !known.has(domain));
  return newcomers.length === 0 ? order : [...newcomers, ...order];
}
