// The changes to an SES identity that the window offers: each is one call, shown first and confirmed by name.
import { z } from 'zod';
import { regionSchema } from './profile.ts';
import type { IdentityRef } from './ses.ts';
import type { Text } from './text.ts';

export const sesChangeSchema = z.discriminatedUnion('kind', [
  /** PutEmailIdentityMailFromAttributes: sets it, changes what happens when its MX fails, or starts a failed set-up again. */
  z
    .object({
      kind: z.literal('mail-from'),
      /** null removes it. */
      domain: z.string().max(253).nullable(),
      onMxFailure: z.enum(['USE_DEFAULT_VALUE', 'REJECT_MESSAGE']),
    })
    .readonly(),
  /** PutEmailIdentityDkimAttributes */
  z.object({ kind: z.literal('dkim-signing'), enabled: z.boolean() }).readonly(),
  /** PutEmailIdentityDkimSigningAttributes with AWS_SES: verification starts again. */
  z.object({ kind: z.literal('dkim-restart'), keyLength: z.enum(['RSA_1024_BIT', 'RSA_2048_BIT']) }).readonly(),
  /** VerifyEmailIdentity (API v1): a new verification mail to an address identity. */
  z.object({ kind: z.literal('address-verification') }).readonly(),
  /** PutEmailIdentityFeedbackAttributes */
  z.object({ kind: z.literal('feedback-forwarding'), enabled: z.boolean() }).readonly(),
  /** PutEmailIdentityConfigurationSetAttributes; null removes the default set. */
  z.object({ kind: z.literal('default-set'), name: z.string().max(64).nullable() }).readonly(),
]);
export type SesChange = z.infer<typeof sesChangeSchema>;

/** One change with the identity it is for. */
export const identityRefSchema = z.strictObject({ name: z.string().min(1).max(320), region: regionSchema }).readonly();

/** The exact call, as it will be sent. */
export type ChangeCall = {
  readonly identity: IdentityRef;
  readonly change: SesChange;
  /** As AWS names it. */
  readonly operation: string;
  /** IAM's name of it: `ses:PutEmailIdentityMailFromAttributes`. */
  readonly action: string;
  /** The input in the API's own words. */
  readonly input: { readonly [key: string]: unknown };
  /** The same call for a terminal: `aws sesv2 put-email-identity-mail-from-attributes ...`. */
  readonly commandLine: string;
  /** What it will change, in words. */
  readonly effect: Text;
  /** How it is undone, or that it cannot be. */
  readonly undo: Text;
};

/** A line of the local journal of changes. */
export type JournalEntry = {
  readonly atMs: number;
  readonly profileId: string;
  readonly accountId: string | null;
  readonly operation: string;
  /** What it was about: an identity, an address of the suppression list, a stored template, or a table of Athena. */
  readonly identity: IdentityRef;
  readonly input: { readonly [key: string]: unknown };
  readonly result: 'done' | 'failed';
  /** AWS's request id, or null. */
  readonly requestId: string | null;
  /** What AWS said where it failed. */
  readonly message: Text | null;
};
