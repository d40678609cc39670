// The only file that marries ports to adapters; what is heavy is loaded when it is first wanted.
import path from 'node:path';
import { reportFiles } from './adapters/store/report-files.ts';
import { secretFiles } from './adapters/store/secret-files.ts';
import { settingsFiles } from './adapters/store/settings-files.ts';
import { readTextFile, writeTextFile } from './adapters/store/text-file.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import type { DemoDns } from './demo/start-demo-dns.ts';
import type { AuditWorld } from './flows/audit-world.ts';
import type { WriteText } from './flows/export-profiles.ts';
import type { ReadText } from './flows/import-profiles.ts';
import type { OpenSes } from './flows/open-ses.ts';
import { readChosen } from './flows/read-chosen.ts';
import type { Stores } from './flows/stores.ts';
import type { Keyring } from './ports/keyring.ts';
import type { Resolver } from './ports/resolver.ts';
import { accept, type Outcome, refuse } from '../shared/failure.ts';
import type { DemoDomain } from '../shared/ipc/requests.ts';
import type { Profile, ResolverChoice } from '../shared/profile.ts';

export type Wired = Stores & {
  /** With a resolver of its own, to be closed by the caller: what is asked again after a change is asked anew. */
  readonly auditWorld: () => Promise<AuditWorld>;
  readonly serversOf: (profile: Profile) => Promise<readonly string[]>;
  readonly checkResolver: (choice: ResolverChoice) => Promise<Outcome<null>>;
  readonly demoDomains: () => Promise<readonly DemoDomain[]>;
  readonly openSes: OpenSes;
  readonly readText: ReadText;
  readonly writeText: WriteText;
  /** Ends the demo world. */
  readonly close: () => Promise<void>;
};

/** Everything below `folder` belongs to the program: settings, profiles, secrets, reports. */
export function wire(folder: string, keyring: Keyring): Wired {
  const stores: Stores = {
    reports: reportFiles(path.join(folder, 'reports')),
    settings: settingsFiles(folder),
    secrets: secretFiles(path.join(folder, 'secrets'), keyring),
  };
  let demo: Promise<DemoDns> | null = null;

  const demoWorld = (): Promise<DemoDns> => {
    demo ??= startDemo();
    return demo;
  };

  async function choiceOf(profile: Profile): Promise<ResolverChoice> {
    return profile.kind === 'demo' ? { kind: 'servers', servers: [(await demoWorld()).address] } : profile.resolver;
  }

  return {
    ...stores,
    async auditWorld() {
      const { profile } = await readChosen(stores.settings);
      const kind = profile.kind === 'demo' ? 'demo' : 'live';
      const resolver = await resolverFor(await choiceOf(profile));
      return { profileId: profile.id, kind, resolver, clock: systemClock, randomness: systemRandomness };
    },
    async serversOf(profile) {
      const { serversOf } = await import('./adapters/dns/servers.ts');
      const servers = serversOf(await choiceOf(profile));
      return servers.ok ? servers.value.map(({ label }) => label) : [];
    },
    checkResolver: async (choice) => checked((await import('./adapters/dns/servers.ts')).serversOf(choice)),
    async demoDomains() {
      const { demoWorld: tell } = await import('./demo/demo-world.ts');
      return tell().stories.map(({ domain, tells, selectors }) => ({ domain, story: tells, selectors }));
    },
    readText: readTextFile,
    writeText: writeTextFile,
    openSes: async () => refuse({ kind: 'bug', message: 'not built yet' }),
    async close() {
      if (demo !== null) await (await demo).close();
    },
  };
}

/** The resolver for a choice; a choice that names none has no servers and answers nothing. */
export async function resolverFor(choice: ResolverChoice): Promise<Resolver> {
  const [{ createResolver }, { serversOf }] = await Promise.all([
    import('./adapters/dns/create-resolver.ts'),
    import('./adapters/dns/servers.ts'),
  ]);
  const servers = serversOf(choice);
  return createResolver({ servers: servers.ok ? servers.value : [], clock: systemClock });
}

function checked(outcome: Outcome<unknown>): Outcome<null> {
  return outcome.ok ? accept(null) : outcome;
}

export async function startDemo(portNumber = 0): Promise<DemoDns> {
  const { startDemoDns } = await import('./demo/start-demo-dns.ts');
  return startDemoDns({ portNumber });
}
