// The one table of what main announces to the window.
import type { DnsQuestion } from '../dns.ts';
import type { Failure } from '../failure.ts';
import type { ReportSummary } from '../report.ts';

const announces = <T>(): { readonly payload: T | undefined } => ({ payload: undefined });

/** The commands of the application menu that the window carries out. */
export type MenuCommand = 'new-audit' | 'palette' | 'settings' | 'find' | 'toggle-theme';

export const signals = {
  /** One question of a run was sent (`answered` false) or ended (`answered` true). */
  'audit.progress': announces<{
    readonly runId: string;
    readonly domain: string;
    readonly question: DnsQuestion;
    readonly asked: number;
    readonly answered: number;
    readonly domainsDone: number;
    readonly domainsTotal: number;
  }>(),
  'audit.domain-done': announces<{ readonly runId: string; readonly summary: ReportSummary }>(),
  'audit.domain-failed': announces<{ readonly runId: string; readonly domain: string; readonly failure: Failure }>(),
  'audit.done': announces<{ readonly runId: string; readonly cancelled: boolean }>(),
  'menu.command': announces<{ readonly command: MenuCommand }>(),
} as const;

export type SignalName = keyof typeof signals;
export type SignalPayload<N extends SignalName> = NonNullable<(typeof signals)[N]['payload']>;
