// The header fields of a received message by their name.
import type { MailFacts } from '../../../shared/message/mail-report.ts';
import type { MimeHeader } from '../../../shared/message/mime.ts';

/** `name` in lower case. */
export function fieldsNamed({ structure }: MailFacts, name: string): readonly MimeHeader[] {
  return structure.root.headers.filter((header) => header.name.toLowerCase() === name);
}
