// A draft's message as its bytes would be, or are: what is checked without the bytes of what it carries.
import { renderedContent } from '../../../shared/draft/content.ts';
import type { Draft, DraftMime } from '../../../shared/draft/report.ts';
import type { MessageAttachment } from '../../../shared/message/form.ts';
import { readDraft, renderDraft } from '../../engine/mail/template/render-draft.ts';
import { base64LinesLength } from '../../engine/protocols/mime/base64.ts';
import { parseMime } from '../../engine/protocols/mime/parse.ts';
import type { BuildWork } from '../../ports/workshop.ts';

export type BuildMessage = (work: BuildWork) => Promise<Uint8Array>;

/** Null for a template alone. */
export async function readDraftMime({ source, message }: Draft, buildMessage: BuildMessage): Promise<DraftMime | null> {
  if (message === null || message === undefined) return null;
  const { form, raw } = message;
  if (raw !== null) return { structure: raw, messageBytes: raw.bytes, isRaw: true };
  const content = renderedContent(renderDraft(readDraft(source), source.data));
  const built = await buildMessage({ form, content, blobs: new Map(), dateMs: 0, seed: anySeed });
  const structure = parseMime(built);
  const carried = form.attachments.reduce((sum, attachment) => sum + carriedBytes(attachment), 0);
  // A message ends with a line end: behind one that is an attachment alone there is none yet.
  const isAlone = structure.root.parts.length === 0 && carried > 0;
  return { structure, messageBytes: built.length + carried + (isAlone ? 2 : 0), isRaw: false };
}

/** As long as that of any draft. */
const anySeed = '0'.repeat(16);

/** As base64; RFC 2046 5.2.1: a message in a message goes as it is. */
function carriedBytes({ bytes, contentType }: Pick<MessageAttachment, 'bytes' | 'contentType'>): number {
  return /^\s*message\//iu.test(contentType) ? bytes : base64LinesLength(bytes);
}
