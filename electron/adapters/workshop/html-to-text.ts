// The text part that HTML would have.
import { convert } from 'html-to-text';

export function htmlToText(html: string): string {
  return convert(html, { wordwrap: false });
}
