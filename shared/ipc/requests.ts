// The one table of what the window may ask: name -> schema of the input and type of the answer.
import { z } from 'zod';
import { asks, type Request } from './asks.ts';
import { draftRequests } from './draft-requests.ts';
import { historyRequests } from './history-requests.ts';
import { messageRequests } from './message-requests.ts';
import type { AccountReport, IdentityReport } from '../account-report.ts';
import { metricAskSchema, setupAskSchema, suppressionFilterSchema, suppressionPlanSchema } from '../health/asks.ts';
import type { GeneratedSetup } from '../health/generated.ts';
import type { MetricChoices, MetricTable } from '../health/metrics.ts';
import type { AddressInsights } from '../health/panels.ts';
import type { HealthReport } from '../health/report.ts';
import type { SmtpPassword, SmtpProbe, SmtpReply } from '../health/smtp.ts';
import type { AddressVerdict, SuppressionCsv, SuppressionPage, SuppressionPreview } from '../health/suppression.ts';
import { accessKeySchema, profileSchema, type Profile, regionSchema } from '../profile.ts';
import type { LeftOut } from '../profile-export.ts';
import type { ProfileTest, SecretState } from '../profile-test.ts';
import type { FixCard } from '../publish.ts';
import type { DomainReport, Prediction, ReportSummary } from '../report.ts';
import { type ChangeCall, identityRefSchema, type JournalEntry, sesChangeSchema } from '../ses-change.ts';
import { settingsSchema, type Settings } from '../settings.ts';
import type { Language, Text } from '../text.ts';

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
const inRegion = { region: regionSchema };
const mailAddress = z.string().min(3).max(320);

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
  /** The last reading of each region of the active profile, with no network. */
  'health.open': asks(nothing).answers<readonly HealthReport[]>(),
  /** Reads the health of all regions, or of those named; signals bring it panel by panel. */
  'health.start': asks(
    z.strictObject({ regions: z.array(regionSchema).min(1).max(40).readonly().nullable() }),
  ).answers<{ readonly runId: string }>(),
  'health.cancel': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  'metric.choices': asks(z.strictObject(inRegion)).answers<MetricChoices>(),
  'metric.read': asks(metricAskSchema).answers<MetricTable>(),
  /** Writes the table as CSV; null where the user changed their mind. */
  'metric.export': asks(metricAskSchema).answers<{ readonly path: string } | null>(),
  /** Writes a picture that the window drew, PNG as base64; null where the user changed their mind. */
  'picture.save': asks(z.strictObject({ name: z.string().min(1).max(120), png: z.base64().max(20_000_000) })).answers<{
    readonly path: string;
  } | null>(),
  /** Reads the whole list of a region; signals tell how far it is. */
  'suppression.load': asks(z.strictObject(inRegion)).answers<{ readonly runId: string }>(),
  'suppression.stop': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  /** A part of what was read so far; empty before the first reading. */
  'suppression.page': asks(
    z.strictObject({
      ...inRegion,
      filter: suppressionFilterSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
      /** An address whose place is asked for, too: the list may have moved under it. */
      find: mailAddress.nullable(),
    }),
  ).answers<SuppressionPage>(),
  /** Asks SES about one address, in one region or in all of the profile. */
  'suppression.look-up': asks(z.strictObject({ address: mailAddress, region: regionSchema.nullable() })).answers<
    readonly AddressVerdict[]
  >(),
  /** Asks which file, then reads it; nothing is sent. Null where the user changed their mind. */
  'suppression.read-csv': asks(
    z.strictObject({ act: z.enum(['suppress', 'unsuppress']) }),
  ).answers<SuppressionCsv | null>(),
  'suppression.preview': asks(suppressionPlanSchema).answers<SuppressionPreview>(),
  /** Sends the plan call by call if `typed` fits and the profile allows changes; signals tell. */
  'suppression.apply': asks(z.strictObject({ plan: suppressionPlanSchema, typed: z.string().max(400) })).answers<{
    readonly runId: string;
  }>(),
  /** Writes what was read of a region as CSV that SES can import again; null where the user changed their mind. */
  'suppression.export': asks(z.strictObject({ ...inRegion, filter: suppressionFilterSchema })).answers<{
    readonly path: string;
    readonly entries: number;
    /** Those written with a quoted local part, because a spreadsheet would take them for a formula. */
    readonly quoted: number;
  } | null>(),
  /** What SES thinks of an address; AWS charges for it. */
  'address.insights': asks(z.strictObject({ ...inRegion, address: mailAddress })).answers<AddressInsights>(),
  'setup.generate': asks(setupAskSchema).answers<GeneratedSetup>(),
  /** Asks for a folder, then writes the files there; null where the user changed their mind. */
  'setup.save': asks(setupAskSchema).answers<{ readonly path: string } | null>(),
  'smtp.probe': asks(
    z.strictObject({
      ...inRegion,
      portNumber: z.union([z.literal(25), z.literal(465), z.literal(587), z.literal(2465), z.literal(2587)]),
    }),
  ).answers<SmtpProbe>(),
  /** Ends the region's running probes, which answer `cancelled`. */
  'smtp.cancel': asks(z.strictObject(inRegion)).answers<null>(),
  /** From the key kept for the active profile, or from one typed in; it is kept nowhere. */
  'smtp.password': asks(
    z.strictObject({
      ...inRegion,
      key: accessKeySchema.nullable(),
    }),
  ).answers<SmtpPassword>(),
  'smtp.decode': asks(z.strictObject({ text: z.string().max(20_000) })).answers<SmtpReply>(),
  ...draftRequests,
  ...messageRequests,
  ...historyRequests,
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
