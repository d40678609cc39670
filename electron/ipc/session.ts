// What the answers share: the stores, the chosen profile and its world, opened when first needed.
import type { RecordToPublish } from '../../shared/detail.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { HistoryExample } from '../../shared/history/search.ts';
import type { DemoDomain } from '../../shared/ipc/requests.ts';
import type { Profile, ResolverChoice } from '../../shared/profile.ts';
import type { Language } from '../../shared/text.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import type { AuditWorld } from '../flows/audit-world.ts';
import type { DraftPorts } from '../flows/draft/draft-ports.ts';
import type { MailPorts } from '../flows/mail/mail-ports.ts';
import type { ReadBytes } from '../flows/draft/start-draft.ts';
import type { WriteText } from '../flows/export-profiles.ts';
import type { WritePortions } from '../flows/history/export-rows.ts';
import type { ListFiles } from '../flows/history/import-files.ts';
import type { OpenSources } from '../flows/history/sources-world.ts';
import type { ReadText } from '../flows/import-profiles.ts';
import type { OpenSes } from '../flows/open-ses.ts';
import type { ReadCsv } from '../flows/suppression/read-suppression-csv.ts';
import type { WriteBytes } from '../flows/write-bytes.ts';
import type { OpenSmtp } from '../flows/open-smtp.ts';
import type { Stores } from '../flows/stores.ts';
import type { WatchRun } from '../flows/watch-records.ts';

export type Session = Stores &
  DraftPorts &
  MailPorts & {
    readonly version: string;
    readonly platform: string;
    /** The language of the system, for the setting "system". */
    readonly systemLanguage: Language;
    /** The active profile's world with a resolver of its own, to be closed by the caller; the demo starts when it is first wanted. */
    readonly auditWorld: () => Promise<AuditWorld>;
    /** The same with the AWS account of a profile, the active one where none is named; refused where it has none. Its budgets live on, its resolver is the caller's to close. */
    readonly accountWorld: (profileId?: string) => Promise<Outcome<AccountWorld>>;
    readonly clock: WatchRun['clock'];
    readonly sleep: WatchRun['sleep'];
    /** Puts records into the demo's own DNS; refused in any other profile. */
    readonly publishInDemo: (records: readonly RecordToPublish[]) => Promise<Outcome<null>>;
    readonly checkResolver: (choice: ResolverChoice) => Promise<Outcome<null>>;
    /** Whom a profile's resolver asks, for display. */
    readonly serversOf: (profile: Profile) => Promise<readonly string[]>;
    readonly demoDomains: () => Promise<readonly DemoDomain[]>;
    /** What the demo's mail has answers to; none in any other profile. */
    readonly historyExamples?: () => Promise<readonly HistoryExample[]>;
    readonly openSes: OpenSes;
    /** Where the events of an account are read from. */
    readonly openSources: OpenSources;
    /** The files in folders, at any depth. */
    readonly listFiles: ListFiles;
    readonly readText: ReadText;
    readonly readBytes: ReadBytes;
    readonly readCsv: ReadCsv;
    readonly writeText: WriteText;
    readonly writeBytes: WriteBytes;
    readonly writePortions: WritePortions;
    /** SMTP as the active profile sees it: the demo's own server, or the real endpoints. */
    readonly smtp: OpenSmtp;
  };

/** What only Electron can do for the window. */
export type Desk = {
  /** Opens an https address in the system's browser; refuses everything else. */
  readonly openExternally: (url: string) => Promise<Outcome<null>>;
  readonly copyText: (text: string) => void;
  /** A notification of the desktop, for what ends while nobody looks. */
  readonly notify: (title: string, body: string) => void;
  /** Asks for a place and a name for a new file; null where the user changed their mind. */
  readonly chooseWhereToSave: (defaultName: string) => Promise<string | null>;
  /** Asks for a folder to write into; null where the user changed their mind. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Asks for one file to read, by its extensions (`json`); null where the user changed their mind. */
  readonly chooseFile: (...extensions: readonly string[]) => Promise<string | null>;
  /** Asks for any number of files of any kind; null where the user changed their mind. */
  readonly chooseFiles: () => Promise<readonly string[] | null>;
  /** A page of our own as PDF, by Chromium, with no network and no scripts. */
  readonly printPdf: (html: string) => Promise<Outcome<Uint8Array>>;
  /** Lets windows and menus follow a changed theme or language. */
  readonly settingsChanged: () => Promise<void>;
};
