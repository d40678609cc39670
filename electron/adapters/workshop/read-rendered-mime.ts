// Reads the message that TestRenderEmailTemplate answers into the parts of a template.
import PostalMime from 'postal-mime';
import type { TemplateContent } from '../../../shared/draft/template.ts';

/** Beyond this a message is no rendering of a template of 500 KB. */
const maxCharacters = 20_000_000;

export async function readRenderedMime(mime: string | Uint8Array): Promise<TemplateContent> {
  if (mime.length > maxCharacters) throw new Error('The rendered message is larger than any template can make.');
  const { subject = null, html = null, text = null } = await PostalMime.parse(mime, { maxNestingDepth: 20 });
  return { subject, html, text };
}
