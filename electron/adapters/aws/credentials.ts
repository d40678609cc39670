// Gets credentials from where the profile says they come from, once for all who need them, and again before they run out.
import { homedir } from 'node:os';
import path from 'node:path';
import { fromIni, fromSSO, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { assertNever } from '../../../shared/assert-never.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CredentialsChoice } from '../../../shared/profile.ts';
import { type Connection, type Heard, nothingHeard } from './connection.ts';
import { credentialsFailure, CredentialsRefused, MfaCodeMissing, refusedByKeeper } from './credentials-failure.ts';
import { homeRegion } from './home-region.ts';
import type { Redaction } from './redaction.ts';
import type { SesSetup } from './setup.ts';

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
};

type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: AwsFailure };

export type CredentialsKeeper = {
  current(): Promise<Got<Credentials>>;
  /** AWS did not take them: the next to ask gets them anew, since files and typed keys can have changed. */
  forget(): void;
};

/** Renewed so long before they run out that a request which waits its turn is still signed with good ones. */
const renewalMs = 300_000;

/** A clock that is wrong is said at once, as for every other call. */
const providerTries = { maxAttempts: 3, disableClockSkewCorrection: true };

export type CredentialsWorld = {
  readonly setup: SesSetup;
  readonly connection: Connection;
  readonly redaction: Redaction;
};

export function createCredentials({ setup, connection, redaction }: CredentialsWorld): CredentialsKeeper {
  const heard = nothingHeard();
  const obtain = providerOf(setup.credentials, { setup, connection: listening(connection, heard), redaction });
  let kept: Credentials | null = null;
  let pending: Promise<Got<Credentials>> | null = null;

  async function renew(): Promise<Got<Credentials>> {
    Object.assign(heard, nothingHeard());
    try {
      const value = await obtain();
      kept = value;
      return { ok: true, value };
    } catch (error) {
      return { ok: false, failure: credentialsFailure(error, { setup, redaction, heard }) };
    } finally {
      pending = null;
    }
  }

  return {
    current: () => {
      const endsAtMs = kept?.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
      if (kept !== null && endsAtMs - setup.clock.nowMs() > renewalMs)
        return Promise.resolve({ ok: true, value: kept });
      pending ??= renew();
      return pending;
    },
    forget: () => {
      kept = null;
    },
  };
}

/** The SDK's providers make their own clients: what they hear is heard on the way. */
function listening(connection: Connection, heard: Heard): Connection {
  return { ...connection, handle: (request, options) => connection.handle(request, { ...options, heard }) };
}

type Provider = () => Promise<Credentials>;

/** What it gives is secret from then on, whoever asked for it. */
function providerOf(choice: CredentialsChoice, world: CredentialsWorld): Provider {
  const provide = sourceOf(choice, world);
  return async () => {
    const given = await provide();
    world.redaction.learn(given.secretAccessKey);
    world.redaction.learn(given.sessionToken);
    return given;
  };
}

function sourceOf(choice: CredentialsChoice, world: CredentialsWorld): Provider {
  switch (choice.kind) {
    case 'keys':
      return () => typedKeys(world);
    case 'environment':
      return () => environmentKeys(world);
    case 'shared-config':
      return sharedConfig(choice.awsProfile, world);
    case 'sso':
      // No region and no endpoint: IAM Identity Center has its own, which the profile of the shared file names.
      return fromSSO({
        profile: choice.awsProfile,
        ...sharedFiles(world.setup),
        clientConfig: { requestHandler: world.connection, ...providerTries },
      });
    case 'role':
      return assumedRole(choice, world);
    default:
      return assertNever(choice);
  }
}

async function typedKeys({ setup }: CredentialsWorld): Promise<Credentials> {
  const found = await setup.accessKey();
  if (!found.ok) throw new CredentialsRefused(refusedByKeeper(found.failure));
  if (found.value === null) throw new Error('no access key was typed in');
  const { accessKeyId, secretAccessKey, sessionToken } = found.value;
  return { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) };
}

/** The names are those of the AWS SDKs and tools reference guide, "Environment variables". */
function environmentKeys({ setup }: CredentialsWorld): Promise<Credentials> {
  const read = (name: string): string => setup.environment[name]?.trim() ?? '';
  const [accessKeyId, secretAccessKey, sessionToken] = [
    read('AWS_ACCESS_KEY_ID'),
    read('AWS_SECRET_ACCESS_KEY'),
    read('AWS_SESSION_TOKEN'),
  ];
  if (accessKeyId === '' || secretAccessKey === '')
    return Promise.reject(new Error('AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY'));
  return Promise.resolve({ accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) });
}

function sharedConfig(profile: string, { setup, connection }: CredentialsWorld): Provider {
  return fromIni({
    profile,
    ...sharedFiles(setup),
    mfaCodeProvider: (serial) => mfaCode(setup, serial),
    clientConfig: { ...ownEndpoint(setup), requestHandler: connection, ...providerTries },
    parentClientConfig: { region: homeRegion(setup) },
  });
}

type RoleChoice = Extract<CredentialsChoice, { readonly kind: 'role' }>;

function assumedRole({ roleArn, externalId, mfaSerial, base }: RoleChoice, world: CredentialsWorld): Provider {
  const { setup, connection } = world;
  return fromTemporaryCredentials({
    masterCredentials: providerOf(base, world),
    params: {
      RoleArn: roleArn,
      RoleSessionName: 'plumbline',
      ...(externalId === null ? {} : { ExternalId: externalId }),
      ...(mfaSerial === null ? {} : { SerialNumber: mfaSerial }),
    },
    mfaCodeProvider: (serial) => mfaCode(setup, serial),
    clientConfig: { ...ownEndpoint(setup), region: homeRegion(setup), requestHandler: connection, ...providerTries },
  });
}

async function mfaCode(setup: SesSetup, serial: string): Promise<string> {
  const code = await setup.mfaCode();
  if (code === null) throw new MfaCodeMissing(serial);
  return code;
}

function ownEndpoint({ endpoint }: SesSetup): { readonly endpoint?: string } {
  return endpoint === null ? {} : { endpoint };
}

/** Read each time: a user signs in, or edits them, while this program runs. */
function sharedFiles({ environment }: SesSetup) {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  return {
    filepath: environment['AWS_SHARED_CREDENTIALS_FILE'] ?? path.join(home, '.aws', 'credentials'),
    configFilepath: environment['AWS_CONFIG_FILE'] ?? path.join(home, '.aws', 'config'),
    ignoreCache: true,
  };
}
