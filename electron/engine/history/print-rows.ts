// The rows of a search as CSV (RFC 4180) and as JSON, one at a time: there may be millions.
import type { MessageRow } from '../../../shared/history/search.ts';

type Column = { readonly name: string; readonly of: (row: MessageRow) => string };

const time = (atMs: number | null): string => (atMs === null ? '' : new Date(atMs).toISOString());

const columns: readonly Column[] = [
  { name: 'sent_utc', of: ({ sentAtMs }) => time(sentAtMs) },
  { name: 'last_event_utc', of: ({ lastAtMs }) => time(lastAtMs) },
  { name: 'message_id', of: ({ messageId }) => messageId ?? '' },
  { name: 'recipient', of: ({ recipient }) => recipient },
  { name: 'recipient_is', of: ({ recipientIs }) => recipientIs },
  { name: 'state', of: ({ state }) => state },
  { name: 'sender', of: ({ sender }) => sender ?? '' },
  { name: 'subject', of: ({ subject }) => subject ?? '' },
  { name: 'configuration_set', of: ({ configurationSet }) => configurationSet ?? '' },
  { name: 'sub_type', of: ({ subType }) => subType ?? '' },
  { name: 'status', of: ({ status }) => status ?? '' },
  { name: 'reply', of: ({ reply }) => reply ?? '' },
  { name: 'receiver', of: ({ family }) => family },
  { name: 'opens', of: ({ opens }) => String(opens) },
  { name: 'clicks', of: ({ clicks }) => String(clicks) },
  { name: 'events', of: ({ events }) => String(events) },
  { name: 'sources', of: ({ sources }) => sources.join(' ') },
];

/** Times are in UTC; an empty field is not known. */
export const csvHeading = `${columns.map(({ name }) => name).join(',')}\r\n`;

export function printCsvRow(row: MessageRow): string {
  return `${columns.map(({ of }) => field(of(row))).join(',')}\r\n`;
}

/** RFC 4180 2.6, 2.7; what a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection") gets an apostrophe. */
function field(text: string): string {
  const begun = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  // Where lists are written with semicolons, a spreadsheet begins a field behind each, quoted or not.
  const safe = begun.replaceAll(/;(?=[=+\-@＝＋－＠])/gu, ";'");
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function rowAsJson({ sentAtMs, lastAtMs, ...row }: MessageRow) {
  const sent = sentAtMs === null ? null : time(sentAtMs);
  return { ...row, sentAt: sent, lastAt: time(lastAtMs) };
}
