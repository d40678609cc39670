// The columns of what Virtual Deliverability Manager exports: nobody documents their names, so they are known by their words.
import { type Members, membersOf, textOf } from '../ses-event/members.ts';

/** `messages`: one row for each message; `metrics`: numbers, and no messages. */
export type ExportKind = 'messages' | 'metrics';

export type ExportColumn =
  | 'messageId'
  | 'recipient'
  | 'sender'
  | 'subject'
  | 'sentAt'
  | 'lastDeliveryEvent'
  | 'lastEngagementEvent';

/** As the API has them (MessageInsightsFilters, GetMessageInsights) and as the console heads its table; without spaces and signs. */
const namesOf: { readonly [C in ExportColumn]: readonly string[] } = {
  messageId: ['messageid', 'sesmessageid'],
  recipient: ['destination', 'recipient', 'recipientaddress', 'toaddress', 'to'],
  sender: ['fromemailaddress', 'fromaddress', 'from', 'sender'],
  subject: ['subject', 'subjectline'],
  sentAt: ['sendtimestamp', 'senttimestamp', 'timestamp', 'senddate', 'sentdate', 'datesent', 'sendtime', 'sentat'],
  lastDeliveryEvent: ['lastdeliveryevent', 'deliveryevent', 'deliverystatus'],
  lastEngagementEvent: ['lastengagementevent', 'engagementevent', 'engagementstatus'],
};

const plain = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** SES API v2 reference, Metric and MetricDimensionName. */
const metric =
  /^(?:send|complaint|(?:permanent|transient)bounce|open|click|delivery(?:open|click|complaint)?)(?:volume|rate)?$/u;
const dimension = /^(?:date|timestamp|isp|emailidentity|configurationset|sendingidentity)$/u;

/** Null: this is no such export. */
export function exportKindOf(columns: readonly string[]): ExportKind | null {
  const names = columns.map(plain);
  const has = (column: ExportColumn): boolean => namesOf[column].some((name) => names.includes(name));
  if (has('messageId')) return has('recipient') && (has('sentAt') || has('lastDeliveryEvent')) ? 'messages' : null;
  return names.some((name) => metric.test(name)) && names.some((name) => dimension.test(name)) ? 'metrics' : null;
}

/** Whether a row may end before it: Excel leaves out the last cells of rows where they are empty. */
export const mayBeLeftOut = (column: string): boolean =>
  ['', ...namesOf.lastDeliveryEvent, ...namesOf.lastEngagementEvent].includes(plain(column));

/** No export has more. */
const mostColumns = 100;

export type ExportRow = { readonly kind: ExportKind; of(column: ExportColumn): string | null };

/** Of a row as an object; null where it is none of an export. */
export function exportRowOf(value: unknown): ExportRow | null {
  const members: Members = membersOf(value);
  const columns = Object.keys(members).slice(0, mostColumns);
  const kind = exportKindOf(columns);
  if (kind === null) return null;
  const cells = new Map(columns.map((column) => [plain(column), textOf(members[column])]));
  const cellOf = (column: ExportColumn): string | null => {
    const name = namesOf[column].find((one) => cells.has(one));
    return name === undefined ? null : (cells.get(name) ?? null);
  };
  return { kind, of: cellOf };
}
