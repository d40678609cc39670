// The one table of what main announces to the window.
import type { IdentityRow, RegionState } from '../account-report.ts';
import type { DnsQuestion } from '../dns.ts';
import type { RegionName } from '../aws.ts';
import type { WebReply } from '../draft/outside.ts';
import type { TemplateProgress } from '../draft/template.ts';
import type { Failure } from '../failure.ts';
import type { ErasureProgress, HistoryProgress, HistoryRunEnd } from '../history/sources.ts';
import type { HealthReport, PanelPart } from '../health/report.ts';
import type { SuppressionProgress } from '../health/suppression.ts';
import type { LabRun } from '../message/lab.ts';
import type { SendEntry } from '../message/send.ts';
import type { ReportSummary } from '../report.ts';
import type { WatchState } from '../watch.ts';

const announces = <T>(): { readonly payload: T | undefined } => ({ payload: undefined });

/** Whose history it is: a reading goes on while the window shows another profile. */
type OfProfile = { readonly profileId: string };

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
  /** How far reading the account is; `waitingMs` is the time that AWS's rate limits still ask for. */
  'account.progress': announces<{
    readonly runId: string;
    readonly callsDone: number;
    readonly callsWanted: number;
    readonly identitiesDone: number;
    readonly identitiesTotal: number;
    readonly questions: number;
    readonly waitingMs: number;
  }>(),
  'account.region': announces<{ readonly runId: string; readonly region: RegionState }>(),
  /** Rows that are new or changed, many at a time. */
  'account.rows': announces<{ readonly runId: string; readonly rows: readonly IdentityRow[] }>(),
  /** `failure` where nothing at all could be read. */
  'account.done': announces<{
    readonly runId: string;
    readonly cancelled: boolean;
    readonly failure: Failure | null;
  }>(),
  /** One panel of a region, as soon as it was read. */
  'health.panel': announces<{ readonly runId: string; readonly region: RegionName; readonly part: PanelPart }>(),
  /** A region was read to its end, or could not be. */
  'health.region': announces<{ readonly runId: string; readonly report: HealthReport }>(),
  'health.progress': announces<{
    readonly runId: string;
    readonly callsDone: number;
    readonly callsWanted: number;
    readonly waitingMs: number;
  }>(),
  'health.done': announces<{ readonly runId: string; readonly cancelled: boolean; readonly failure: Failure | null }>(),
  /** How much of a suppression list was read; `ended` null while it goes on. */
  'suppression.read': announces<{
    readonly runId: string;
    readonly region: RegionName;
    readonly entries: number;
    readonly ended: 'complete' | 'cancelled' | 'failed' | null;
    readonly failure: Failure | null;
  }>(),
  'suppression.progress': announces<SuppressionProgress>(),
  'template.progress': announces<TemplateProgress>(),
  /** Rows that are new or known better, a few times a second at most; the page is asked for anew. */
  'template.changed': announces<{ readonly region: RegionName }>(),
  /** One link or image of a draft was asked. */
  'draft.asked': announces<{
    readonly runId: string;
    readonly draftId: string;
    readonly what: 'link' | 'image';
    readonly reply: WebReply | null;
    readonly done: number;
    readonly total: number;
    readonly ended: 'done' | 'cancelled' | null;
    /** Why it ended before all were asked. */
    readonly failure?: Failure;
  }>(),
  /** Entries of a sending that changed; `endedAtMs` null while it goes on. */
  'send.changed': announces<{
    readonly runId: string;
    readonly total: number;
    readonly entries: readonly { readonly index: number; readonly entry: SendEntry }[];
    readonly endedAtMs: number | null;
    readonly failure: Failure | null;
  }>(),
  'lab.changed': announces<{ readonly runId: string; readonly run: LabRun }>(),
  /** How far checking a received message is. */
  'mail.progress': announces<{ readonly asked: number; readonly answered: number }>(),
  'history.progress': announces<HistoryProgress & OfProfile>(),
  /** A reading ended; what is shown is to be asked anew. */
  'history.done': announces<HistoryRunEnd & OfProfile>(),
  /** The store has new rows, a few times a second at most while a queue is followed. */
  'history.changed': announces<{ readonly events: number } & OfProfile>(),
  /** How far the look for a person's data is, or its removal. */
  'history.erasing': announces<ErasureProgress & OfProfile>(),
  'watch.state': announces<WatchState>(),
  'menu.command': announces<{ readonly command: MenuCommand }>(),
} as const;

export type SignalName = keyof typeof signals;
export type SignalPayload<N extends SignalName> = NonNullable<(typeof signals)[N]['payload']>;
