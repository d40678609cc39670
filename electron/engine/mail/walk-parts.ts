// The parts of a message, one by one, and what their headers say.
import type { MimeHeader, MimePart, MimeStructure } from '../../../shared/message/mime.ts';

/** The root first, each before its own parts. */
export function partsIn({ root }: Pick<MimeStructure, 'root'>): readonly MimePart[] {
  const found: MimePart[] = [];
  const open: MimePart[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    found.push(part);
    open.push(...part.parts.toReversed());
  }
  return found;
}

/** Of the message itself, in order. */
export function headersNamed({ root }: Pick<MimeStructure, 'root'>, name: string): readonly MimeHeader[] {
  return root.headers.filter((header) => header.name.toLowerCase() === name.toLowerCase());
}
