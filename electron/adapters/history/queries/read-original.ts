// Finds the record of an event again, as it came.
import { accept, notFound, type Outcome, refuse } from '../../../../shared/failure.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { codeOfType } from '../codes.ts';
import type { Database } from '../database.ts';
import { keyOf } from '../keys.ts';
import { eventsOfRecord } from '../read-record.ts';
import { piecesOf } from './originals-of.ts';

type Wanted = Pick<MailEvent, 'messageId' | 'recipient' | 'type' | 'atMs'>;

export async function readOriginal(database: Database, wanted: Wanted): Promise<Outcome<string>> {
  const rows = await database.all<{ readonly original_id: number }>(
    `SELECT original_id FROM events WHERE recipient_key = ${keyOf('$recipient')} AND type = ${codeOfType(wanted.type)}
      AND at_ms = $at AND lower(coalesce(message_id, '')) = lower($message)`,
    { message: wanted.messageId ?? '', recipient: wanted.recipient, at: wanted.atMs },
  );
  for (const { original_id: id } of rows) {
    const found = await searchOriginal(database, id, wanted);
    if (found !== null) return accept(found);
  }
  return refuse(notFound(wanted.messageId ?? wanted.recipient));
}

/** A record that is not SES's own, such as a summary, is known by the names in it. */
async function searchOriginal(database: Database, id: number, wanted: Wanted): Promise<string | null> {
  let perhaps: string | null = null;
  for await (const pieces of piecesOf(database, id))
    for (const { kind, text } of pieces) {
      if (kind !== 'record' || !text.includes(wanted.messageId ?? wanted.recipient)) continue;
      if (isOf(text, wanted)) return text;
      if (perhaps === null && text.toLowerCase().includes(wanted.recipient.toLowerCase())) perhaps = text;
    }
  return perhaps;
}

function isOf(text: string, { messageId, recipient, type, atMs }: Wanted): boolean {
  return eventsOfRecord(text, atMs).some(
    (event) =>
      event.messageId === messageId &&
      event.type === type &&
      event.atMs === atMs &&
      event.recipient.toLowerCase() === recipient.toLowerCase(),
  );
}
