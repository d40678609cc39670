// The only file that marries ports to adapters; what is heavy is loaded when it is first wanted.
import path from 'node:path';
import { accountFiles } from './adapters/store/account-files.ts';
import { createSpamd } from './adapters/spamd/create-spamd.ts';
import { eventFiles } from './adapters/history/event-files.ts';
import { draftFiles } from './adapters/store/draft-files.ts';
import { reportFiles } from './adapters/store/report-files.ts';
import { runFiles } from './adapters/store/run-files.ts';
import { secretFiles } from './adapters/store/secret-files.ts';
import { settingsFiles } from './adapters/store/settings-files.ts';
import { supportFile } from './adapters/store/support-file.ts';
import { writePortionedFile } from './adapters/store/portioned-file.ts';
import { readBytesFile, readTextFile, writeBytesFile, writeTextFile } from './adapters/store/text-file.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemSignatures } from './adapters/system/signatures.ts';
import { systemSleep } from './adapters/system/sleep.ts';
import { openWorkshop } from './adapters/workshop/open-workshop.ts';
import type { AccountWorld } from './flows/account-world.ts';
import type { AuditWorld } from './flows/audit-world.ts';
import type { DraftPorts } from './flows/draft/draft-ports.ts';
import type { ReadBytes } from './flows/draft/start-draft.ts';
import type { WriteText } from './flows/export-profiles.ts';
import type { MailPorts } from './flows/mail/mail-ports.ts';
import type { WritePortions } from './flows/history/export-rows.ts';
import type { ListFiles } from './flows/history/import-files.ts';
import type { OpenSources } from './flows/history/sources-world.ts';
import type { ReadText } from './flows/import-profiles.ts';
import type { OpenSes } from './flows/open-ses.ts';
import { readChosen } from './flows/read-chosen.ts';
import type { Stores } from './flows/stores.ts';
import type { ReadCsv } from './flows/suppression/read-suppression-csv.ts';
import type { WriteBytes } from './flows/write-bytes.ts';
import type { Keyring } from './ports/keyring.ts';
import type { Clock } from './ports/clock.ts';
import type { SecretStore } from './ports/secret-store.ts';
import type { Sleep } from './ports/sleep.ts';
import type { Smtp } from './ports/smtp.ts';
import type { RecordToPublish } from '../shared/detail.ts';
import { openAccounts } from './wiring-account.ts';
import { openSourcesAt } from './wiring-history.ts';
import { openWorlds } from './wiring-worlds.ts';
import { accept, notFound, type Outcome, refuse } from '../shared/failure.ts';
import type { HistoryExample } from '../shared/history/search.ts';
import type { DemoDomain } from '../shared/ipc/requests.ts';
import type { Profile, ResolverChoice } from '../shared/profile.ts';

export type Wired = Stores &
  DraftPorts &
  MailPorts & {
    /** With a resolver of its own, to be closed by the caller: what is asked again after a change is asked anew. */
    readonly auditWorld: () => Promise<AuditWorld>;
    /** The same with a profile's AWS account, the active one's where none is named. */
    readonly accountWorld: (profileId?: string) => Promise<Outcome<AccountWorld>>;
    readonly clock: Clock;
    readonly sleep: Sleep;
    readonly publishInDemo: (records: readonly RecordToPublish[]) => Promise<Outcome<null>>;
    readonly serversOf: (profile: Profile) => Promise<readonly string[]>;
    readonly checkResolver: (choice: ResolverChoice) => Promise<Outcome<null>>;
    readonly demoDomains: () => Promise<readonly DemoDomain[]>;
    readonly historyExamples: () => Promise<readonly HistoryExample[]>;
    readonly openSes: OpenSes;
    readonly openSources: OpenSources;
    readonly listFiles: ListFiles;
    readonly readText: ReadText;
    readonly readBytes: ReadBytes;
    readonly readCsv: ReadCsv;
    readonly writeText: WriteText;
    readonly writeBytes: WriteBytes;
    readonly writePortions: WritePortions;
    readonly smtp: () => Promise<Smtp>;
    /** Ends the demo world. */
    readonly close: () => Promise<void>;
  };

/** Of the program itself: its version, and the built file of the workshop's thread. */
export type Program = { readonly version: string; readonly workshopPath: string };

/** Everything below `folder` belongs to the program: settings, profiles, secrets, reports. */
export function wire(folder: string, keyring: Keyring, { version, workshopPath }: Program): Wired {
  const secrets = secretFiles(path.join(folder, 'secrets'), keyring);
  const accounts = openAccounts(secrets, version);
  const stores = openStores(folder, dropping(secrets, accounts.drop));
  const worlds = openWorlds(accounts);
  const workshop = openWorkshop(workshopPath);
  return {
    ...stores,
    clock: systemClock,
    sleep: systemSleep,
    auditWorld: async () => worlds.auditWorld((await readChosen(stores.settings)).profile),
    async accountWorld(profileId) {
      const { profile: active, profiles } = await readChosen(stores.settings);
      const profile = profileId === undefined ? active : profiles.find(({ id }) => id === profileId);
      return profile === undefined ? refuse(notFound(profileId ?? '')) : worlds.accountWorld(profile);
    },
    publishInDemo: async (records) => worlds.publish(records, (await readChosen(stores.settings)).profile),
    async serversOf(profile) {
      const { serversOf } = await import('./adapters/dns/servers.ts');
      const servers = serversOf(await worlds.choiceOf(profile));
      return servers.ok ? servers.value.map(({ label }) => label) : [];
    },
    checkResolver: async (choice) => checked((await import('./adapters/dns/servers.ts')).serversOf(choice)),
    async demoDomains() {
      const { demoWorld: tell } = await import('./demo/demo-world.ts');
      return tell().stories.map(({ domain, tells, selectors }) => ({ domain, story: tells, selectors }));
    },
    historyExamples: async () => examplesFor((await readChosen(stores.settings)).profile),
    readText: readTextFile,
    readBytes: readBytesFile,
    readCsv: async (filePath) => (await import('./adapters/store/csv-file.ts')).readCsvFile(filePath),
    writeText: writeTextFile,
    writeBytes: writeBytesFile,
    writePortions: writePortionedFile,
    smtp: async () => worlds.smtp((await readChosen(stores.settings)).profile),
    workshop,
    web: async () => worlds.web((await readChosen(stores.settings)).profile),
    spamd: createSpamd(),
    signatures: systemSignatures,
    mailExamples: async () => worlds.mails((await readChosen(stores.settings)).profile),
    support: supportFile(path.join(folder, 'caniemail.json')),
    openSes: accounts.open,
    openSources: openSourcesAt(path.join(folder, 'incoming')),
    listFiles: async (paths) => (await import('./adapters/history/list-files.ts')).listFiles(paths),
    async close() {
      await Promise.all([accounts.close(), worlds.close(), workshop.close(), stores.events.close()]);
    },
  };
}

function openStores(folder: string, secrets: SecretStore): Stores {
  return {
    reports: reportFiles(path.join(folder, 'reports')),
    accounts: accountFiles(path.join(folder, 'accounts')),
    settings: settingsFiles(folder),
    secrets,
    drafts: draftFiles(path.join(folder, 'drafts')),
    runs: runFiles(path.join(folder, 'runs')),
    events: eventFiles(path.join(folder, 'history')),
  };
}

async function examplesFor(profile: Profile): Promise<readonly HistoryExample[]> {
  if (profile.kind !== 'demo') return [];
  const { demoStories } = await import('./demo/ses/month/stories.ts');
  return demoStories.map(({ addresses: [text = ''], says }) => ({ text, says }));
}

function checked(outcome: Outcome<unknown>): Outcome<null> {
  return outcome.ok ? accept(null) : outcome;
}

/** What was opened with other keys is not used any more. */
function dropping(secrets: SecretStore, drop: (profileId: string) => Promise<void>): SecretStore {
  const after = async (profileId: string, done: Outcome<null>): Promise<Outcome<null>> => {
    await drop(profileId);
    return done;
  };
  return {
    ...secrets,
    save: async (profileId, key) => after(profileId, await secrets.save(profileId, key)),
    remove: async (profileId) => after(profileId, await secrets.remove(profileId)),
  };
}
