// Whether two texts of a draft make the same mail.
import type { DraftSource } from './source.ts';

/** MJML is what the HTML was made from: it is not sent. */
export function isSameMail(one: DraftSource, other: DraftSource): boolean {
  const { subject, html, text, data } = one;
  return subject === other.subject && html === other.html && text === other.text && data === other.data;
}
