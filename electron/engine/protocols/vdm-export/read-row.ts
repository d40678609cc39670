// Reads one row of a message insights export as events: that it was sent, and the last that was heard of it.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { bareAddress } from '../ses-event/bare-address.ts';
import { type ExportRow, exportRowOf } from './columns.ts';
import { rowTimeOf } from './row-time.ts';

export type ExportReading =
  | { readonly kind: 'events'; readonly events: readonly MailEvent[] }
  | { readonly kind: 'metrics' }
  | { readonly kind: 'incomplete' }
  /** It says when, but not for certain. */
  | { readonly kind: 'undated'; readonly time: string };

/** Null where the value is no row of an export. */
export function readExportRow(value: unknown): ExportReading | null {
  const row = exportRowOf(value);
  if (row === null) return null;
  if (row.kind === 'metrics') return { kind: 'metrics' };
  const [messageId, recipient, sentAt] = [row.of('messageId'), row.of('recipient'), row.of('sentAt')];
  if (messageId === null || recipient === null || sentAt === null) return { kind: 'incomplete' };
  const sentAtMs = rowTimeOf(sentAt);
  if (sentAtMs === null) return { kind: 'undated', time: sentAt };
  const shared = {
    messageId,
    recipient: bareAddress(recipient),
    recipientIs: 'named',
    // When the last events happened is not told.
    atMs: sentAtMs,
    sentAtMs,
    sender: row.of('sender'),
    subject: row.of('subject'),
    ...untold,
    source: 'export',
    strength: 'summary',
  } as const;
  return { kind: 'events', events: toldBy(row).map((told): MailEvent => ({ ...shared, ...told })) };
}

const untold = {
  clientMessageId: null,
  configurationSet: null,
  identity: null,
  tags: [],
  status: null,
  reply: null,
  processingMs: null,
  expiresAtMs: null,
  link: null,
  userAgent: null,
  remote: null,
} as const;

type Told = Pick<MailEvent, 'type' | 'subType'>;

function toldBy(row: ExportRow): readonly Told[] {
  const last = [row.of('lastDeliveryEvent'), row.of('lastEngagementEvent')].flatMap((name) => {
    const told = lastEvents.get(plain(name ?? ''));
    return told === undefined ? [] : [told];
  });
  return [event('SEND'), ...last];
}

const event = (type: EventType, subType: string | null = null): Told => ({ type, subType });

/** SES API v2 reference, MessageInsightsFilters; the console writes "Permanent bounce". */
const lastEvents: ReadonlyMap<string, Told> = new Map([
  ['delivery', event('DELIVERY')],
  ['permanentbounce', event('BOUNCE', 'Permanent')],
  ['transientbounce', event('BOUNCE', 'Transient')],
  ['undeterminedbounce', event('BOUNCE', 'Undetermined')],
  ['complaint', event('COMPLAINT')],
  ['open', event('OPEN')],
  ['click', event('CLICK')],
]);

const plain = (name: string): string => name.replaceAll(/[^a-z]/giu, '').toLowerCase();
