// The header fields that a message has, whether its bytes are given or are built from its form.
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { MessageForm, MessageHeader } from '../../../shared/message/form.ts';
import { printUnsubscribe } from '../protocols/list-unsubscribe/print.ts';
import { encodeWords } from '../protocols/mime/encoded-words.ts';

/** Of a message that is built: its own and those for leaving the list; the others are members of the form. */
export function headersOf({ form, raw }: DraftMessage): readonly MessageHeader[] {
  if (raw !== null) return raw.root.headers;
  return [...(form.unsubscribe === null ? [] : printUnsubscribe(form.unsubscribe)), ...form.headers];
}

/** In the order in which they stand, blanks around them taken off. */
export function headerValues(message: DraftMessage, name: string): readonly string[] {
  return headersOf(message)
    .filter((header) => header.name.trim().toLowerCase() === name)
    .map(({ value }) => value.trim())
    .filter((value) => value !== '');
}

/** What `Headers` of API v2 holds: those that were typed, each on one line and encoded, and what leaving a list needs. */
export function headersOfCall({ headers, unsubscribe }: MessageForm): readonly MessageHeader[] {
  const own = headers.map(({ name, value }) => ({ name, value: value.replaceAll(/[\r\n]+/gu, ' ').trim() }));
  return [
    ...own.filter(({ value }) => value !== '').map(({ name, value }) => ({ name, value: encodeWords(value) })),
    ...(unsubscribe === null ? [] : printUnsubscribe(unsubscribe)),
  ];
}

const members: ReadonlySet<string> = new Set(
  'from subject return-path x-ses-configuration-set x-ses-message-tags x-ses-list-management-options'.split(' '),
);

/** True for a header that the form has a member for, so that the message would say it twice. */
export function isMember({ replyTo }: MessageForm, name: string): boolean {
  const key = name.trim().toLowerCase();
  return members.has(key) || (key === 'reply-to' && replyTo.length > 0);
}

const ofTheWay: ReadonlySet<string> = new Set(['received', 'authentication-results', 'arc-seal', 'delivered-to']);

/** Servers have written on it (RFC 5321 4.4, RFC 8601, RFC 8617): it has been sent before. */
export function wasReceived({ raw }: DraftMessage): boolean {
  return raw?.root.headers.some(({ name }) => ofTheWay.has(name.toLowerCase())) === true;
}
