// An AWS profile as it is being typed: every source of credentials keeps what was typed into it.
import { assertNever } from '../../../shared/assert-never.ts';
import {
  type AccessKey,
  accessKeySchema,
  type AwsProfile,
  type CredentialsChoice,
  profileSchema,
} from '../../../shared/profile.ts';
import { draftOf, missing, resolverOf, type ResolverDraft } from './resolver-draft.ts';

export type Source = CredentialsChoice['kind'];
export type Base = Extract<CredentialsChoice, { readonly kind: 'role' }>['base']['kind'];

export const sources: readonly Source[] = ['shared-config', 'sso', 'role', 'environment', 'keys'];
export const bases: readonly Base[] = ['shared-config', 'environment', 'keys'];

export type AwsDraft = {
  readonly name: string;
  readonly regions: readonly string[];
  readonly source: Source;
  /** For the shared files, for SSO and for what assumes a role: who changes the source means the same one. */
  readonly awsProfile: string;
  readonly roleArn: string;
  readonly externalId: string;
  readonly mfaSerial: string;
  readonly base: Base;
  readonly endpoint: string;
  readonly proxy: string;
  readonly resolver: ResolverDraft;
  readonly readOnly: boolean;
  readonly simulatorAllowed: boolean;
};

export type KeyDraft = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
};

export const emptyKey: KeyDraft = { accessKeyId: '', secretAccessKey: '', sessionToken: '' };

export const fields = [
  ...(['name', 'regions', 'awsProfile', 'roleArn', 'externalId', 'mfaSerial', 'endpoint', 'proxy', 'server'] as const),
  ...(['accessKeyId', 'secretAccessKey', 'sessionToken'] as const),
];
export type Field = (typeof fields)[number];

export function awsDraftOf(profile: AwsProfile): AwsDraft {
  const { name, regions, credentials, endpoint, proxy, resolver, readOnly, simulatorAllowed } = profile;
  const role = credentials.kind === 'role' ? credentials : null;
  const base = role?.base ?? credentials;
  return {
    name,
    regions,
    source: credentials.kind,
    awsProfile: 'awsProfile' in base ? base.awsProfile : 'default',
    roleArn: role?.roleArn ?? '',
    externalId: role?.externalId ?? '',
    mfaSerial: role?.mfaSerial ?? '',
    base: role?.base.kind ?? 'shared-config',
    endpoint: endpoint ?? '',
    proxy: proxy ?? '',
    resolver: draftOf(resolver),
    readOnly,
    simulatorAllowed,
  };
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export function awsProfileOf(draft: AwsDraft, id: string): AwsProfile {
  return {
    id,
    name: draft.name.trim(),
    kind: 'aws',
    regions: draft.regions,
    credentials: credentialsOf(draft),
    endpoint: orNull(draft.endpoint),
    proxy: orNull(draft.proxy),
    resolver: resolverOf(draft.resolver),
    readOnly: draft.readOnly,
    simulatorAllowed: draft.simulatorAllowed,
  };
}

function credentialsOf(draft: AwsDraft): CredentialsChoice {
  const awsProfile = draft.awsProfile.trim();
  switch (draft.source) {
    case 'shared-config':
    case 'sso':
      return { kind: draft.source, awsProfile };
    case 'role':
      return {
        kind: 'role',
        roleArn: draft.roleArn.trim(),
        externalId: orNull(draft.externalId),
        mfaSerial: orNull(draft.mfaSerial),
        base: draft.base === 'shared-config' ? { kind: draft.base, awsProfile } : { kind: draft.base },
      };
    case 'environment':
    case 'keys':
      return { kind: draft.source };
    default:
      return assertNever(draft.source);
  }
}

/** The fields that main would not take, by the same schema. */
export function mistakesIn(draft: AwsDraft): readonly Field[] {
  const read = profileSchema.safeParse(awsProfileOf(draft, 'draft'));
  const paths = read.success ? [] : read.error.issues.map(({ path }) => path);
  const wrong = fields.filter((field) => paths.some((path) => path.includes(field)));
  return missing(draft.resolver) ? [...wrong, 'server'] : wrong;
}

export function mistakesInKey(draft: KeyDraft): readonly Field[] {
  const read = accessKeySchema.safeParse(keyOf(draft));
  const paths = read.success ? [] : read.error.issues.map(({ path }) => path);
  return fields.filter((field) => paths.some((path) => path.includes(field)));
}

/** Nothing typed: what is kept stays. */
export function isEmptyKey(draft: KeyDraft): boolean {
  return Object.values(draft).every((typed) => typed.trim() === '');
}

export function keyOf({ accessKeyId, secretAccessKey, sessionToken }: KeyDraft): AccessKey {
  return {
    accessKeyId: accessKeyId.trim(),
    secretAccessKey: secretAccessKey.trim(),
    sessionToken: orNull(sessionToken),
  };
}
