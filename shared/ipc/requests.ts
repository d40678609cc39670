// The one table of what the window may ask: name -> schema of the input and type of the answer.
import { z } from 'zod';
import type { AccountReport, IdentityReport } from '../account-report.ts';
import { accessKeySchema, profileSchema, type Profile } from '../profile.ts';
import type { LeftOut } from '../profile-export.ts';
import type { ProfileTest, SecretState } from '../profile-test.ts';
import type { FixCard } from '../publish.ts';
import type { DomainReport, Prediction, ReportSummary } from '../report.ts';
import { type ChangeCall, identityRefSchema, type JournalEntry, sesChangeSchema } from '../ses-change.ts';
import { settingsSchema, type Settings } from '../settings.ts';
import type { Language, Text } from '../text.ts';

type Request<I, A> = { readonly input: z.ZodType<I>; readonly answer: A | undefined };

const asks = <I>(input: z.ZodType<I>) => ({ answers: <A>(): Request<I, A> => ({ input, answer: undefined }) });

const domainText = z.string().max(1000);
const nothing = z.strictObject({});

export type DemoDomain = {
  readonly domain: string;
  readonly story: Text;
  /** The DKIM selectors that its story is about. */
  readonly selectors: readonly string[];
};

/** What the window needs to draw its first screen. */
export type AppState = {
  readonly version: string;
  readonly platform: string;
  readonly language: Language;
  readonly settings: Settings;
  readonly profiles: readonly Profile[];
  /** The active profile's servers as they will be asked, for display. */
  readonly servers: readonly string[];
  /** The demo world's domains, empty unless the demo profile is active. */
  readonly demoDomains: readonly DemoDomain[];
  /** Where typed access keys are kept, and whether they can be read now. */
  readonly secrets: SecretState;
  /** The profiles whose access keys are kept. */
  readonly profilesWithKeys: readonly string[];
};

const passphrase = z.string().min(1).max(1024);
const profileId = z.string().max(64);

export const requests = {
  'app.state': asks(nothing).answers<AppState>(),
  'settings.save': asks(settingsSchema).answers<AppState>(),
  'profile.save': asks(profileSchema).answers<AppState>(),
  'profile.remove': asks(z.strictObject({ id: z.string() })).answers<AppState>(),
  /** Hands the access keys over to be kept; the answer never holds them. */
  'secret.save': asks(z.strictObject({ profileId, key: accessKeySchema })).answers<AppState>(),
  'secret.remove': asks(z.strictObject({ profileId })).answers<AppState>(),
  /** Opens the passphrase vault, or makes it with this passphrase where there is none yet. */
  'vault.unlock': asks(z.strictObject({ passphrase })).answers<AppState>(),
  'profile.test': asks(z.strictObject({ id: profileId })).answers<ProfileTest>(),
  /** The code of the MFA device, for the session of a role. */
  'profile.sign-in': asks(
    z.strictObject({ id: profileId, mfaCode: z.string().regex(/^\d{6}$/) }),
  ).answers<ProfileTest>(),
  /** Ends the profile's running test, which answers `cancelled`. */
  'profile.test-cancel': asks(z.strictObject({ id: profileId })).answers<null>(),
  /** Asks where to save, then writes all profiles without secrets; null where the user changed their mind. */
  'profile.export': asks(nothing).answers<{ readonly path: string } | null>(),
  /** Asks which file, then adds its profiles. */
  'profile.import': asks(nothing).answers<{
    /** The names of the profiles that were added, as they are called now. */
    readonly added: readonly string[];
    readonly leftOut: readonly LeftOut[];
    readonly state: AppState;
  } | null>(),
  /** The last result of the active profile, with no network; null before the first. */
  'account.open': asks(nothing).answers<AccountReport | null>(),
  /** Reads the account and audits its identities: all of them, or those named. */
  'account.start': asks(
    z.strictObject({ only: z.array(identityRefSchema).min(1).max(1000).readonly().nullable() }),
  ).answers<{ readonly runId: string }>(),
  'account.cancel': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  'identity.open': asks(identityRefSchema).answers<IdentityReport>(),
  /** The records of an identity in every format. */
  'identity.records': asks(identityRefSchema).answers<FixCard>(),
  /** Asks every server again and again until all records are right; signals tell. */
  'watch.start': asks(identityRefSchema).answers<{ readonly watchId: string }>(),
  'watch.stop': asks(z.strictObject({ watchId: z.string() })).answers<null>(),
  /** The exact call, nothing sent. */
  'change.preview': asks(
    z.strictObject({ identity: identityRefSchema, change: sesChangeSchema }),
  ).answers<ChangeCall>(),
  /** Sends it, if `typed` is the identity's name and the profile allows changes. */
  'change.apply': asks(
    z.strictObject({ identity: identityRefSchema, change: sesChangeSchema, typed: z.string().max(400) }),
  ).answers<JournalEntry>(),
  /** The journal of the active profile, newest first. */
  'change.list': asks(nothing).answers<readonly JournalEntry[]>(),
  /** In the demo only: puts an identity's wanted records into the demo's own DNS. */
  'demo.publish': asks(identityRefSchema).answers<null>(),
  'report.list': asks(nothing).answers<readonly ReportSummary[]>(),
  'report.open': asks(z.strictObject({ domain: domainText })).answers<DomainReport>(),
  'report.remove': asks(z.strictObject({ domain: domainText })).answers<readonly ReportSummary[]>(),
  /** Starts auditing; the run's signals carry the id that is answered here. */
  'audit.start': asks(
    z.strictObject({
      targets: z
        .array(
          z.strictObject({
            domain: domainText,
            selectors: z.array(z.string().max(253)).max(50).readonly(),
            mailFrom: domainText.nullable(),
          }),
        )
        .min(1)
        .max(500)
        .readonly(),
    }),
  ).answers<{ readonly runId: string; readonly domains: readonly string[] }>(),
  'audit.cancel': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  'dmarc.predict': asks(
    z.strictObject({ fromDomain: domainText, mailFromDomain: domainText, dkimDomain: domainText.nullable() }),
  ).answers<Prediction>(),
  /** Reads the selectors out of a pasted message header. */
  'selector.read': asks(z.strictObject({ header: z.string().max(1_000_000) })).answers<
    readonly { readonly selector: string; readonly domain: string }[]
  >(),
  'link.open': asks(z.strictObject({ url: z.string().max(2000) })).answers<null>(),
  'text.copy': asks(z.strictObject({ text: z.string().max(1_000_000) })).answers<null>(),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = (typeof requests)[N] extends Request<infer I, unknown> ? I : never;
export type RequestAnswer<N extends RequestName> =
  | NonNullable<(typeof requests)[N]['answer']>
  | (null extends (typeof requests)[N]['answer'] ? null : never);
