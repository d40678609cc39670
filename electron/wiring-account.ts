// The part of the wiring that marries AWS accounts to their adapter: those of profiles, and the terminal's.
import type { AccountChoice } from './cli/door.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import type { AccountWorld } from './flows/account-world.ts';
import { readKeys } from './flows/keep-secret.ts';
import type { SignIn } from './flows/open-ses.ts';
import type { SecretStore } from './ports/secret-store.ts';
import type { Ses } from './ports/ses.ts';
import { startDemo } from './wiring-demo.ts';
import { demoRateFactor, resolverFor } from './wiring-worlds.ts';
import { accept, type Outcome } from '../shared/failure.ts';
import type { AwsProfile, CredentialsChoice, ResolverChoice } from '../shared/profile.ts';

export type Accounts = ReturnType<typeof openAccounts>;

/** Budgets and caches belong to an account, so that each profile keeps one of it for as long as it stays as it is. */
export function openAccounts(secrets: SecretStore, version: string) {
  const opened = new Map<string, { readonly told: string; readonly ses: Ses }>();
  const codes = new Map<string, string>();

  async function open(profile: AwsProfile, signIn: SignIn = {}): Promise<Outcome<Ses>> {
    if (signIn.mfaCode !== undefined) codes.set(profile.id, signIn.mfaCode);
    const told = JSON.stringify(profile);
    const before = opened.get(profile.id);
    if (before?.told === told) return accept(shared(before.ses));
    const keys = await readKeys(profile, secrets);
    if (!keys.ok) return keys;
    await before?.ses.close();
    const { createSes } = await import('./adapters/aws/create-ses.ts');
    const ses = createSes({
      ...profile,
      accessKey: () => readKeys(profile, secrets),
      // A code is good for one session; AWS refuses it the second time.
      mfaCode: async () => {
        const code = codes.get(profile.id) ?? null;
        codes.delete(profile.id);
        return code;
      },
      clock: systemClock,
      environment: process.env,
      version,
    });
    opened.set(profile.id, { told, ses });
    return accept(shared(ses));
  }

  return {
    open,
    /** The profile has other keys now, or is gone: the next to open it begins anew. */
    drop: async (profileId: string): Promise<void> => {
      const before = opened.get(profileId);
      opened.delete(profileId);
      codes.delete(profileId);
      await before?.ses.close();
    },
    close: async () => {
      await Promise.all([...opened.values()].map(({ ses }) => ses.close()));
    },
  };
}

/** Whoever opens it closes it, but it lives on for the next. */
function shared(ses: Ses): Ses {
  return { ...ses, close: () => Promise.resolve() };
}

export type OpenedAccount = { readonly world: AccountWorld; close(): Promise<void> };

/** An account that only the terminal asks for: it reads, and keeps nothing. */
export async function accountFor(
  choice: AccountChoice,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome<OpenedAccount>> {
  const own = { profileId: 'terminal', clock: systemClock, randomness: systemRandomness };
  if (choice.kind === 'demo') {
    const demo = await startDemo({ dnsPort: 0, sesPort: 0, rateFactor: demoRateFactor });
    const resolver = await resolverFor({ kind: 'servers', servers: [demo.dns.address] }, demo.dns.route);
    const close = async (): Promise<void> => {
      await resolver.close();
      await demo.close();
    };
    return accept({ world: { ...own, kind: 'demo', resolver, ses: (await demo.openAccount()).ses }, close });
  }
  const asked: ResolverChoice =
    choice.resolver === null ? { kind: 'system' } : { kind: 'servers', servers: choice.resolver.split(',') };
  const { serversOf } = await import('./adapters/dns/servers.ts');
  const servers = serversOf(asked);
  if (!servers.ok) return servers;
  const [resolver, { createSes }] = await Promise.all([resolverFor(asked), import('./adapters/aws/create-ses.ts')]);
  const ses = createSes({
    name: 'terminal',
    regions: choice.regions,
    credentials: credentialsIn(choice.awsProfile, environment),
    endpoint: choice.endpoint,
    proxy: null,
    readOnly: true,
    accessKey: () => Promise.resolve(accept(null)),
    mfaCode: () => Promise.resolve(null),
    clock: systemClock,
    environment,
  });
  const close = async (): Promise<void> => {
    await Promise.all([resolver.close(), ses.close()]);
  };
  return accept({ world: { ...own, kind: 'live', resolver, ses }, close });
}

/** As the aws command line looks for them: the profile named, keys in the environment, AWS_PROFILE, `default`. */
function credentialsIn(awsProfile: string | null, environment: NodeJS.ProcessEnv): CredentialsChoice {
  if (awsProfile !== null) return { kind: 'shared-config', awsProfile };
  if (environment['AWS_ACCESS_KEY_ID'] !== undefined) return { kind: 'environment' };
  return { kind: 'shared-config', awsProfile: environment['AWS_PROFILE'] ?? 'default' };
}
