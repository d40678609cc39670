// Events as lines of JSON on their way into the table, and the statement that takes them.
import type { MailEvent } from '../../../shared/mail-event.ts';
import { codeOfSource, codeOfStrength, codeOfType } from './codes.ts';
import { clientKey, columnsIdentity, messageKeyOf, sameKeyOf } from './keys.ts';
import { quotedPath } from './quoted.ts';

/** Columns of the file; each is a column of the table by its name. */
const columns = {
  type: 'UTINYINT',
  at_ms: 'BIGINT',
  sent_at_ms: 'BIGINT',
  message_id: 'VARCHAR',
  recipient: 'VARCHAR',
  is_candidate: 'BOOLEAN',
  sender: 'VARCHAR',
  subject: 'VARCHAR',
  client_message_id: 'VARCHAR',
  configuration_set: 'VARCHAR',
  identity: 'VARCHAR',
  tags: 'VARCHAR',
  sub_type: 'VARCHAR',
  status: 'VARCHAR',
  reply: 'VARCHAR',
  processing_ms: 'BIGINT',
  expires_at_ms: 'BIGINT',
  link: 'VARCHAR',
  user_agent: 'VARCHAR',
  remote: 'VARCHAR',
  source: 'UTINYINT',
  strength: 'UTINYINT',
};

type Line = { readonly [C in keyof typeof columns]: number | string | boolean | null };

export function printEvent(event: MailEvent): string {
  const line: Line = {
    type: codeOfType(event.type),
    at_ms: event.atMs,
    sent_at_ms: event.sentAtMs,
    message_id: event.messageId,
    recipient: event.recipient,
    is_candidate: event.recipientIs === 'candidate',
    sender: event.sender,
    subject: event.subject,
    client_message_id: event.clientMessageId,
    configuration_set: event.configurationSet,
    identity: event.identity,
    tags: tagsOf(event),
    sub_type: event.subType,
    status: event.status,
    reply: event.reply,
    processing_ms: event.processingMs,
    expires_at_ms: event.expiresAtMs,
    link: event.link,
    user_agent: event.userAgent,
    remote: event.remote,
    source: codeOfSource(event.source),
    strength: codeOfStrength(event.strength),
  };
  return JSON.stringify(line, (_name, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}

/** Halves of a character, and the character nought, are what DuckDB's JSON does not take. */
function storable(text: string): string {
  return text.replaceAll(/[\p{Surrogate}\u0000]/gu, '\ufffd');
}

function tagsOf({ tags }: MailEvent): string | null {
  if (tags.length === 0) return null;
  const lists: { [name: string]: string[] } = Object.create(null) as { [name: string]: string[] };
  for (const { name, value } of tags) (lists[name] ??= []).push(value);
  return JSON.stringify(lists);
}

/** Into the table of events, as those of one original. */
export function insertLines(filePath: string, originalId: number): string {
  const plain = Object.keys(columns);
  const kept = {
    message_key: messageKeyOf(columnsIdentity),
    recipient_key: columnsIdentity.recipientKey,
    same_key: sameKeyOf(columnsIdentity),
    client_key: clientKey,
    domain: domainOf('recipient'),
    sender_domain: domainOf('sender'),
    original_id: String(originalId),
  };
  const types = Object.entries(columns).map(([name, type]) => `${name}: '${type}'`);
  return `INSERT INTO events (${[...plain, ...Object.keys(kept)].join(', ')})
SELECT ${[...plain, ...Object.values(kept)].join(',\n  ')}
FROM read_json([${quotedPath(filePath)}], format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = 33554432)`;
}

/** Of `a@Example.COM`, and of `Name <a@Example.COM>`; null where there is no `@`. */
const domainOf = (address: string): string =>
  domainIn(`instr(${address}, '@')`, `lower(substr(${address}, instr(${address}, '@') + 1))`);

/** By where the first `@` is, and what follows it: mostly it is the only one. */
export function domainIn(at: string, rest: string): string {
  const last = `CASE WHEN contains(${rest}, '@') THEN split_part(${rest}, '@', -1) ELSE ${rest} END`;
  return `CASE WHEN ${at} = 0 THEN NULL WHEN suffix(${rest}, '>') THEN substr(${last}, 1, length(${last}) - 1) ELSE ${last} END`;
}
