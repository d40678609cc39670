// Images that travel inside a message: the id that the HTML asks for them by, and the tag that does.
import type { MessageAttachment } from '../../shared/message/form.ts';

type Named = Pick<MessageAttachment, 'blob' | 'fileName' | 'contentId'>;

/** As RFC 2392 wants it, `left@right`; the same file always has the same. */
export function contentIdFor({ blob, fileName, contentId }: Named): string {
  if (contentId !== null && contentId !== '') return contentId;
  const base = fileName.replace(/\.[^.]{0,20}$/u, '').replaceAll(/[^A-Za-z0-9_-]+/gu, '-');
  return `${base.replaceAll(/^-+|-+$/gu, '').slice(0, 40) || 'image'}-${blob.slice(0, 8)}@inline`;
}

export function imageTagFor(image: Named, part: 'html' | 'mjml'): string {
  const alt = image.fileName.replace(/\.[^.]{0,20}$/u, '');
  const attributes = `src="cid:${escaped(contentIdFor(image))}" alt="${escaped(alt)}"`;
  return part === 'html' ? `<img ${attributes}>` : `<mj-image ${attributes} />`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
