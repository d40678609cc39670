// The file of a draft: a first line to list it by, and a second with its text, so that a thousand are listed without reading a thousand texts.
import { z } from 'zod';
import { draftHomeSchema, draftSourceSchema } from '../../../shared/draft/asks.ts';
import { draftLine } from '../../../shared/draft/content.ts';
import { type DraftLine, type KeptDraft, keptDraftVersion, type VersionText } from '../../../shared/draft/kept.ts';
import { dialects } from '../../../shared/draft/source.ts';
import { keptMessageSchema } from '../../../shared/message/asks.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';

const lineSchema = z.object({
  id: z.string(),
  home: draftHomeSchema,
  subject: z.string(),
  savedAtMs: z.number(),
  changed: z.boolean(),
  isMessage: z.boolean().optional(),
  asideAt: z.string().optional(),
});
const headSchema = z.object({ version: z.number(), line: lineSchema });

const part = z.string().nullable();
const draftSchema = z.object({
  version: z
    .union([z.literal(1), z.literal(keptDraftVersion)])
    .transform(() => keptDraftVersion as typeof keptDraftVersion),
  id: z.string(),
  profileId: z.string(),
  home: draftHomeSchema,
  dialect: z.enum(dialects),
  source: draftSourceSchema,
  /** Version 1 knew none. */
  message: keptMessageSchema.nullable().default(null),
  base: z.object({ subject: part, html: part, text: part }).nullable(),
  baseAtMs: z.number().nullable(),
  targets: z.array(z.string()).readonly(),
  remoteImages: z.boolean(),
  createdAtMs: z.number(),
  savedAtMs: z.number(),
  asideAt: z.string().optional(),
});

export function printDraftFile(draft: KeptDraft): string {
  return `${JSON.stringify({ version: draft.version, line: draftLine(draft) })}\n${JSON.stringify(draft)}\n`;
}

/** `newer`: written by a newer program, and left as it is. */
export type DraftRead =
  | { readonly state: 'whole'; readonly draft: KeptDraft }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

export function parseDraftFile(text: string): DraftRead {
  const [head = '', body = ''] = text.split('\n', 2);
  const { data: known } = headSchema.pick({ version: true }).safeParse(parsedJson(head));
  if (known !== undefined && known.version > keptDraftVersion) return { state: 'newer' };
  const { data: draft } = draftSchema.safeParse(parsedJson(body));
  return draft === undefined ? { state: 'damaged' } : { state: 'whole', draft };
}

/** Null: the first line is not one of ours. */
export function parseDraftHead(text: string): DraftLine | null {
  return headSchema.safeParse(parsedJson(text.split('\n', 1)[0] ?? '')).data?.line ?? null;
}

const versionSchema = z.object({ source: draftSourceSchema, message: keptMessageSchema.nullable() });

/** A template alone is written as version 1 did, so that its digest is still the same. */
export function printVersion({ source, message }: VersionText): string {
  return JSON.stringify(message === null ? source : { source, message });
}

/** Null: it is no version of ours. */
export function parseVersion(text: string): VersionText | null {
  const json = parsedJson(text);
  const { data: source } = draftSourceSchema.safeParse(json);
  return source === undefined ? (versionSchema.safeParse(json).data ?? null) : { source, message: null };
}
