// What the window may ask about drafts and templates, as schemas: each input is checked before anything is done with it.
import { z } from 'zod';
import { messageFormSchema } from '../message/asks.ts';
import { regionSchema } from '../profile.ts';
import { axeImpacts } from './outside.ts';
import { darknesses, previewClients, previewShows } from './preview.ts';
import { dialects, templateParts } from './source.ts';
import { templateNameRule } from './template-name.ts';

/** A paste of 10 MB is looked at, not lost; more is refused with a sentence. */
export const maxPartCharacters = 12_000_000;

const partText = z.string().max(maxPartCharacters);

export const draftSourceSchema = z
  .strictObject({
    subject: partText,
    html: partText.nullable(),
    text: partText.nullable(),
    data: partText,
    mjml: partText.nullable(),
  })
  .readonly();

const templateNameSchema = z.string().regex(templateNameRule);

/** A name that SES gave us, whatever it holds. */
export const knownTemplateName = z.string().min(1).max(256);

const clientIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)
  .max(80);
export const targetsSchema = z.array(clientIdSchema).min(1).max(100).readonly();

const previewLookSchema = z
  .strictObject({
    client: z.enum(previewClients),
    darkness: z.enum(darknesses),
    images: z.enum(['off', 'on']),
    show: z.enum(previewShows),
  })
  .readonly();

export const previewAskSchema = z
  .strictObject({
    draftId: z.string().max(64),
    source: draftSourceSchema,
    dialect: z.enum(dialects),
    /** The first is the one that is measured. */
    looks: z.array(previewLookSchema).min(1).max(6).readonly(),
    /** For the inbox row. */
    sender: z.string().max(320),
    /** Images that the message carries: `cid:` addresses show the draft's blobs. */
    inline: z
      .array(z.strictObject({ contentId: z.string().max(1000), blob: z.string().regex(/^[0-9a-f]{64}$/) }).readonly())
      .max(1000)
      .readonly()
      .optional(),
  })
  .readonly();

const spanSchema = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) }).readonly();

const axeResultsSchema = z
  .strictObject({
    violations: z
      .array(
        z
          .strictObject({
            rule: z.string().max(80),
            impact: z.enum(axeImpacts).nullable(),
            help: z.string().max(500),
            helpUrl: z.string().max(500),
            spans: z.array(spanSchema).max(500).readonly(),
            appearance: z.enum(['light', 'dark']),
          })
          .readonly(),
      )
      .max(200)
      .readonly(),
    rulesRun: z.number().int().min(0),
    atMs: z.number(),
  })
  .readonly();

export const checkAskSchema = z
  .strictObject({
    draftId: z.string().max(64),
    name: z.string().max(400).nullable(),
    source: draftSourceSchema,
    dialect: z.enum(dialects),
    targets: targetsSchema,
    axe: axeResultsSchema.nullable(),
    /** Of a whole message; what its bytes are is known by the draft. */
    message: messageFormSchema.optional(),
  })
  .readonly();

export const contentSchema = z
  .strictObject({
    subject: partText.nullable(),
    html: partText.nullable(),
    text: partText.nullable(),
  })
  .readonly();

const place = { region: regionSchema, name: knownTemplateName };

/** One thing done to stored templates; shown as calls first, then sent. */
export const templatePlanSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('create'), region: regionSchema, name: templateNameSchema, content: contentSchema })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('update'),
      ...place,
      content: contentSchema,
      /** What it is compared with; null after a conflict that was settled: what SES holds now is in `expects`. */
      expects: contentSchema.nullable(),
      /** Parts that may be taken away; any other that SES holds and `content` lacks is refused. */
      drops: z.array(z.enum(templateParts)).max(3).readonly(),
    })
    .readonly(),
  /** Copied under the new name, read back, then the old one deleted. */
  z.strictObject({ kind: z.literal('rename'), ...place, to: templateNameSchema }).readonly(),
  z.strictObject({ kind: z.literal('delete'), ...place }).readonly(),
  /** The same in every region named. */
  z
    .strictObject({
      kind: z.literal('delete-everywhere'),
      regions: z.array(regionSchema).min(1).max(40).readonly(),
      name: knownTemplateName,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('copy'),
      ...place,
      /** Another profile's account, or the same. */
      toProfileId: z.string().max(64),
      toRegion: regionSchema,
      to: templateNameSchema,
      /** One that is there already is replaced. */
      replace: z.boolean(),
    })
    .readonly(),
]);
export type TemplatePlan = z.infer<typeof templatePlanSchema>;

export const draftHomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), ...place }).readonly(),
  z.strictObject({ kind: z.literal('new'), name: z.string().max(64), region: regionSchema.nullable() }).readonly(),
  z.strictObject({ kind: z.literal('file'), path: z.string().max(4096) }).readonly(),
]);
