// Whose eyes we look with: which world, which AWS account and regions, and through which resolver.
import { z } from 'zod';

export const resolverChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system') }).readonly(),
  /** `ip`, `ip:port` or `[v6]:port`, asked in order. */
  z
    .object({ kind: z.literal('servers'), servers: z.array(z.string().min(1).max(300)).min(1).max(8).readonly() })
    .readonly(),
  z.object({ kind: z.literal('https'), url: z.string().max(2000) }).readonly(),
]);
export type ResolverChoice = z.infer<typeof resolverChoiceSchema>;

/** us-east-1, ap-southeast-5, us-gov-west-1: the pattern, not a closed list, since AWS adds regions. */
export const regionSchema = z.string().regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/);

/** The name of a profile in the AWS shared config and credentials files. */
const awsProfileSchema = z.string().min(1).max(200);

/** Where credentials come from. None of these holds a secret. */
export const credentialsChoiceSchema = z.discriminatedUnion('kind', [
  /** A profile of the shared files: keys, roles, `credential_process`, whatever it says. */
  z.object({ kind: z.literal('shared-config'), awsProfile: awsProfileSchema }).readonly(),
  /** IAM Identity Center: a profile of the shared config file that was signed in to with `aws sso login`. */
  z.object({ kind: z.literal('sso'), awsProfile: awsProfileSchema }).readonly(),
  z
    .object({
      kind: z.literal('role'),
      roleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/),
      externalId: z.string().min(2).max(1224).nullable(),
      /** `arn:aws:iam::...:mfa/name` or a hardware serial number; its code is asked for when the role is assumed. */
      mfaSerial: z.string().min(9).max(256).nullable(),
      /** Whose credentials assume it: a profile of the shared files, the environment, or keys typed in. */
      base: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('shared-config'), awsProfile: awsProfileSchema }).readonly(),
        z.object({ kind: z.literal('environment') }).readonly(),
        z.object({ kind: z.literal('keys') }).readonly(),
      ]),
    })
    .readonly(),
  /** AWS_ACCESS_KEY_ID and so on, as this program was started. */
  z.object({ kind: z.literal('environment') }).readonly(),
  /** Typed in; kept by the keyring or the vault under the profile's id. */
  z.object({ kind: z.literal('keys') }).readonly(),
]);
export type CredentialsChoice = z.infer<typeof credentialsChoiceSchema>;

const webAddressSchema = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s@]+$/);

const shape = {
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string().min(1).max(80),
  resolver: resolverChoiceSchema,
};

const awsProfileShape = {
  ...shape,
  kind: z.literal('aws'),
  regions: z.array(regionSchema).min(1).max(40).readonly(),
  credentials: credentialsChoiceSchema,
  /** Instead of AWS's own endpoints, for a simulated account or a private endpoint. */
  endpoint: webAddressSchema.nullable(),
  /** `http://proxy.example:3128`; null: the environment's HTTPS_PROXY, if any. */
  proxy: webAddressSchema.nullable(),
  /** Every call that would change something is refused; so it is wherever a profile does not say. */
  readOnly: z.boolean().default(true),
  /** A read-only profile may send to Amazon's mailbox simulator all the same, and to nobody else. */
  simulatorAllowed: z.boolean().default(false),
};

/** `demo`: the embedded world on loopback; `dns`: real DNS, no AWS account; `aws`: real DNS and an AWS account. */
export const profileSchema = z.discriminatedUnion('kind', [
  z.object({ ...shape, kind: z.literal('demo') }).readonly(),
  z.object({ ...shape, kind: z.literal('dns') }).readonly(),
  z.object(awsProfileShape).readonly(),
]);
export type Profile = z.infer<typeof profileSchema>;
export type AwsProfile = Extract<Profile, { readonly kind: 'aws' }>;

export const demoProfileId = 'demo';

/** True where the profile needs access keys that were typed in. */
export function usesTypedKeys(profile: Profile): boolean {
  if (profile.kind !== 'aws') return false;
  const { credentials } = profile;
  return credentials.kind === 'keys' || (credentials.kind === 'role' && credentials.base.kind === 'keys');
}

/** An access key as typed in. It lives in main only; the window hands it over once and never gets it back. */
export const accessKeySchema = z.strictObject({
  accessKeyId: z.string().regex(/^[A-Z0-9]{16,128}$/),
  secretAccessKey: z.string().min(16).max(256),
  sessionToken: z.string().max(8192).nullable(),
});
export type AccessKey = z.infer<typeof accessKeySchema>;
