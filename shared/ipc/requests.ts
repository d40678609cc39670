// The one table of what the window may ask: name -> schema of the input and type of the answer.
import { z } from 'zod';
import { profileSchema, type Profile } from '../profile.ts';
import type { DomainReport, Prediction, ReportSummary } from '../report.ts';
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
};

export const requests = {
  'app.state': asks(nothing).answers<AppState>(),
  'settings.save': asks(settingsSchema).answers<AppState>(),
  'profile.save': asks(profileSchema).answers<AppState>(),
  'profile.remove': asks(z.strictObject({ id: z.string() })).answers<AppState>(),
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
