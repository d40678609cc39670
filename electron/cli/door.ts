// What every command of the terminal door gets: where to print, which language, which world.
import type { Outcome } from '../../shared/failure.ts';
import type { Language } from '../../shared/text.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import type { AuditWorld } from '../flows/audit-world.ts';
import type { HistoryDesk } from '../flows/history/history-desk.ts';
import type { DraftDesk } from '../flows/draft/read-draft.ts';
import type { MailDesk } from '../flows/mail/check-mail-file.ts';
import type { SmtpWorld } from '../flows/smtp/probe-port.ts';

/** How the program ends; the numbers are part of the door. */
export const exitCodes = { done: 0, foundSomething: 1, wrongUsage: 2, couldNotRun: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** 0 is any free port. */
export type DemoPorts = { readonly dnsPort: number; readonly sesPort: number };

export type DemoRunning = {
  /** `ip:port`, to be given as a resolver. */
  readonly address: string;
  /** `http://ip:port`, to be given as an endpoint, and what opens its account. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly regions: readonly string[];
  readonly domains: readonly string[];
  readonly close: () => Promise<void>;
};

/** Whose account: the demo's, or the one that a profile of the shared files (null: the environment) opens. */
export type AccountChoice =
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'aws';
      readonly awsProfile: string | null;
      readonly regions: readonly string[];
      readonly endpoint: string | null;
      readonly resolver: string | null;
    };

export type Door = {
  readonly language: Language;
  /** Standard output and standard error, each a whole line. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Overwrites one line on a terminal's standard error; does nothing elsewhere. */
  readonly progress: (line: string) => void;
  /** True where standard output is a terminal that wants colour. */
  readonly colour: boolean;
  /** The width of standard output where it is a terminal, else null. */
  readonly columns: number | null;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** The resolver that is named, or the system's. */
  readonly openWorld: (resolver: string | null) => Promise<Outcome<AuditWorld>>;
  readonly openAccount: (choice: AccountChoice) => Promise<Outcome<AccountWorld>>;
  /** The demo's own SMTP server, or the real endpoints. */
  readonly openSmtp: (where: { readonly demo: boolean }) => Promise<SmtpWorld>;
  /** Reads files that were named, and works on drafts in a thread of its own. */
  readonly openDrafts: () => DraftDesk;
  /** The same for received messages, `-` being standard input. */
  readonly openMails: () => MailDesk;
  /** The history in a file of its own; `mayBegin`: one that is not there is made. */
  readonly openHistory: (filePath: string, options: { readonly mayBegin: boolean }) => Promise<Outcome<HistoryDesk>>;
  readonly startDemo: (ports: DemoPorts) => Promise<DemoRunning>;
};
