// What the window may ask about drafts and the templates of SES: a part of the one table.
import { z } from 'zod';
import {
  checkAskSchema,
  contentSchema,
  draftHomeSchema,
  draftSourceSchema,
  knownTemplateName,
  maxPartCharacters,
  previewAskSchema,
  targetsSchema,
  templatePlanSchema,
} from '../draft/asks.ts';
import type { DraftLine, DraftVersion, KeptDraft, VersionText } from '../draft/kept.ts';
import type { SpamScore } from '../draft/outside.ts';
import type { Preview, ProfileFacts } from '../draft/preview.ts';
import type { Parity } from '../draft/rendering.ts';
import type { CompiledMjml, DraftReport } from '../draft/report.ts';
import { dialects } from '../draft/source.ts';
import type { SupportFacts } from '../draft/support.ts';
import type { TemplateContent, TemplatePage, TemplatePreview, TemplateResult } from '../draft/template.ts';
import { messageFormSchema } from '../message/asks.ts';
import type { RawRef } from '../message/form.ts';
import { regionSchema } from '../profile.ts';
import { asks } from './asks.ts';

const nothing = z.strictObject({});
const inRegion = { region: regionSchema };
const draftId = z.string().min(1).max(64);
const inDraft = { draftId };
const templateName = { ...inRegion, name: knownTemplateName };
const urls = z.array(z.string().min(1).max(8000)).min(1).max(1000).readonly();

export const draftRequests = {
  /** Reads the names of a region's templates, then their subjects at SES's rate; signals tell how far it is. */
  'template.load': asks(z.strictObject({ ...inRegion, subjects: z.boolean() })).answers<{ readonly runId: string }>(),
  'template.stop': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  /** A part of what is known of the region's templates, with no network; kept from the last reading. */
  'template.page': asks(
    z.strictObject({
      ...inRegion,
      /** A part of a name or a subject, in any case. */
      typed: z.string().max(320),
      sort: z.enum(['name', 'newest', 'oldest']),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
      /** Whose subjects are wanted first: those on the screen. */
      wanted: z.array(knownTemplateName).max(100).readonly(),
    }),
  ).answers<TemplatePage>(),
  /** What SES holds now, past every cache. */
  'template.read': asks(z.strictObject(templateName)).answers<TemplateContent>(),
  /** The exact calls, nothing sent. */
  'template.preview': asks(templatePlanSchema).answers<TemplatePreview>(),
  /** Sends the plan if `typed` fits, the profile allows changes and SES still holds what was opened. */
  'template.apply': asks(
    z.strictObject({ plan: templatePlanSchema, typed: z.string().max(400), draftId: draftId.nullable() }),
  ).answers<TemplateResult>(),
  /** The stored template rendered by SES (1 call a second) and by us. */
  'template.parity': asks(z.strictObject({ ...templateName, data: z.string().max(1_048_576) })).answers<Parity>(),
  /** Asks for a folder, then writes each template as a JSON file that `aws sesv2 create-email-template` takes; null where the user changed their mind. */
  'template.export': asks(
    z.strictObject({ ...inRegion, names: z.array(knownTemplateName).min(1).max(20_000).readonly() }),
  ).answers<{ readonly path: string; readonly written: number } | null>(),
  /** Drafts kept for the active profile, newest first. */
  'draft.list': asks(nothing).answers<readonly DraftLine[]>(),
  'draft.open': asks(z.strictObject({ id: draftId })).answers<KeptDraft>(),
  /** A new draft; of a template or a file that has one already, that one. Null where the user chose no file. */
  'draft.start': asks(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('empty'), region: regionSchema.nullable(), mjml: z.boolean() }),
      z.strictObject({ from: z.literal('template'), ...templateName }),
      /** HTML, MJML, text, or the JSON that `aws sesv2 get-email-template` prints. */
      z.strictObject({ from: z.literal('file') }),
      z.strictObject({ from: z.literal('draft'), id: draftId }),
    ]),
  ).answers<KeptDraft | null>(),
  /** Keeps what was typed; on the disk before it answers. */
  'draft.keep': asks(
    z.strictObject({
      id: draftId,
      home: draftHomeSchema,
      source: draftSourceSchema,
      dialect: z.enum(dialects),
      targets: targetsSchema,
      remoteImages: z.boolean(),
      /** What SES was seen to hold since, where a conflict was settled; left out: as it was. */
      base: contentSchema.nullable().optional(),
      /** The form as it is now; where bytes are the message, what differs is written into them. Left out: as it was. */
      message: messageFormSchema.optional(),
    }),
  ).answers<{
    readonly savedAtMs: number;
    /** Where bytes are the message: those that are it now. */
    readonly raw?: RawRef | undefined;
  }>(),
  'draft.remove': asks(z.strictObject({ id: draftId })).answers<readonly DraftLine[]>(),
  'draft.versions': asks(z.strictObject({ id: draftId })).answers<readonly DraftVersion[]>(),
  'draft.version': asks(z.strictObject({ id: draftId, versionId: z.string().max(80) })).answers<VersionText>(),
  /** Makes a version the draft's text again; what stood there before becomes a version. */
  'draft.restore': asks(z.strictObject({ id: draftId, versionId: z.string().max(80) })).answers<KeptDraft>(),
  /** Asks where to save, then writes the draft: `.json`, `.html`, `.mjml` or `.txt` by the name; null where the user changed their mind. */
  'draft.save-file': asks(z.strictObject({ id: draftId })).answers<{ readonly path: string } | null>(),
  'draft.preview': asks(previewAskSchema).answers<Preview>(),
  'draft.profiles': asks(nothing).answers<readonly ProfileFacts[]>(),
  'draft.check': asks(checkAskSchema).answers<DraftReport>(),
  'draft.compile': asks(z.strictObject({ mjml: z.string().max(maxPartCharacters) })).answers<CompiledMjml>(),
  /** A text part made from HTML; template tags stay as they are. */
  'draft.text-of': asks(z.strictObject({ html: z.string().max(maxPartCharacters) })).answers<{
    readonly text: string;
  }>(),
  /** Asks each link once, guarded and slowly; signals bring the replies, which later checks know of. */
  'draft.ask-links': asks(z.strictObject({ ...inDraft, urls })).answers<{ readonly runId: string }>(),
  /** Fetches the draft's images, where its remote images are allowed. */
  'draft.ask-images': asks(z.strictObject({ ...inDraft, urls })).answers<{ readonly runId: string }>(),
  'draft.stop': asks(z.strictObject({ runId: z.string() })).answers<null>(),
  /** Asks the spamd at the address in the settings (`host:port`); nobody else. */
  'draft.ask-spam': asks(
    z.strictObject({
      ...inDraft,
      source: draftSourceSchema,
      dialect: z.enum(dialects),
      sender: z.string().max(320),
    }),
  ).answers<SpamScore>(),
  'support.facts': asks(nothing).answers<SupportFacts>(),
  /** Takes newer caniemail data from a file or from caniemail.com; null where the user chose no file. */
  'support.refresh': asks(z.strictObject({ from: z.enum(['file', 'web']) })).answers<SupportFacts | null>(),
} as const;
