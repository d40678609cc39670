// A row of the table of events as a MailEvent.
import type { MailEvent, MailTag } from '../../../shared/mail-event.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import { sourceOfCode, strengthOfCode, typeOfCode } from './codes.ts';

/** What `eventOfRow` needs of a row, as SQL lists it. */
export const eventColumns =
  'type, message_id, recipient, is_candidate, at_ms, sent_at_ms, sender, subject, client_message_id, configuration_set, identity, tags, sub_type, status, reply, processing_ms, expires_at_ms, link, user_agent, remote, source, strength';

export type EventRow = {
  readonly type: number;
  readonly message_id: string | null;
  readonly recipient: string;
  readonly is_candidate: boolean;
  readonly at_ms: number;
  readonly sent_at_ms: number | null;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly client_message_id: string | null;
  readonly configuration_set: string | null;
  readonly identity: string | null;
  readonly tags: string | null;
  readonly sub_type: string | null;
  readonly status: string | null;
  readonly reply: string | null;
  readonly processing_ms: number | null;
  readonly expires_at_ms: number | null;
  readonly link: string | null;
  readonly user_agent: string | null;
  readonly remote: string | null;
  readonly source: number;
  readonly strength: number;
};

export function eventOfRow(row: EventRow): MailEvent {
  return {
    type: typeOfCode(row.type),
    messageId: row.message_id,
    recipient: row.recipient,
    recipientIs: row.is_candidate ? 'candidate' : 'named',
    atMs: row.at_ms,
    sentAtMs: row.sent_at_ms,
    sender: row.sender,
    subject: row.subject,
    clientMessageId: row.client_message_id,
    configurationSet: row.configuration_set,
    identity: row.identity,
    tags: tagsIn(row.tags),
    subType: row.sub_type,
    status: row.status,
    reply: row.reply,
    processingMs: row.processing_ms,
    expiresAtMs: row.expires_at_ms,
    link: row.link,
    userAgent: row.user_agent,
    remote: row.remote,
    source: sourceOfCode(row.source),
    strength: strengthOfCode(row.strength),
  };
}

/** `{"campaign":["spring"]}`, as `mail.tags` has it; those that SES adds stand among them and are left out. */
function tagsIn(json: string | null): readonly MailTag[] {
  const tags = json === null ? null : parsedJson(json);
  if (typeof tags !== 'object' || tags === null) return [];
  return Object.entries(tags).flatMap(([name, values]: readonly [string, unknown]) =>
    name.startsWith('ses:') || !Array.isArray(values)
      ? []
      : values.flatMap((value: unknown) => (typeof value === 'string' && value !== '' ? [{ name, value }] : [])),
  );
}
