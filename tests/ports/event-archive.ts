// Archives in a folder of their own for tests, and what is put into them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { parseMailEvents } from '../../electron/engine/protocols/ses-event/mail-events.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { MailEvent, SourceKind } from '../../shared/mail-event.ts';

export const startMs = Date.UTC(2026, 0, 5, 9);

/** What differs from one record to the next. */
export type RecordFacts = {
  readonly id: string;
  readonly type: 'Send' | 'Delivery' | 'DeliveryDelay' | 'Bounce' | 'Complaint' | 'Open' | 'Click' | 'Reject';
  readonly to?: readonly string[];
  /** Of the event, since the start; the message was sent at `sent`. */
  readonly after?: number;
  readonly sent?: number;
  readonly from?: string;
  readonly subject?: string;
  readonly clientId?: string;
  readonly tags?: { readonly [name: string]: readonly string[] };
  readonly about?: { readonly [name: string]: unknown };
};

const members = {
  Send: 'send',
  Delivery: 'delivery',
  DeliveryDelay: 'deliveryDelay',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Open: 'open',
  Click: 'click',
  Reject: 'reject',
} as const;

export function record(facts: RecordFacts): string {
  const { id, type, to = ['anna@example.com'], after = 0, sent = 0, about = {} } = facts;
  const { from = 'Shop <news@shop.example>', subject = 'Your order', clientId, tags = {} } = facts;
  return JSON.stringify({
    eventType: type,
    mail: {
      timestamp: new Date(startMs + sent).toISOString(),
      messageId: id,
      source: from,
      sourceArn: 'arn:aws:ses:eu-west-1:111122223333:identity/shop.example',
      destination: to,
      headers: clientId === undefined ? [] : [{ name: 'Message-ID', value: `<${clientId}>` }],
      commonHeaders: { subject, to },
      tags: { 'ses:configuration-set': ['all'], ...tags },
    },
    [members[type]]: { timestamp: new Date(startMs + after).toISOString(), ...about },
  });
}

export const bounced = (to: string, reply = 'smtp; 550 5.1.1 user unknown', type = 'Permanent') => ({
  bounceType: type,
  bounceSubType: 'General',
  bouncedRecipients: [{ emailAddress: to, status: '5.1.1', diagnosticCode: reply }],
});

export const delivered = (...recipients: readonly string[]) => ({ recipients, smtpResponse: '250 2.0.0 OK' });

/** A log line as it is kept: something of a type, about an address. */
export function trace(
  recipient: string,
  after: number,
): { readonly json: string; readonly events: readonly MailEvent[] } {
  const [event] = parseMailEvents(record({ id: 'x', type: 'Bounce', to: [recipient], after }), 'logs', startMs);
  if (event === undefined) throw new Error('the record tells of nothing');
  const nothing = {
    messageId: null,
    sentAtMs: null,
    sender: null,
    subject: null,
    identity: null,
    configurationSet: null,
  };
  return { json: recipient, events: [{ ...event, ...nothing, subType: null, tags: [], strength: 'trace' }] };
}

export async function take(
  archive: EventArchive,
  records: readonly string[],
  source: SourceKind = 'file',
): Promise<void> {
  const taken = records.map((json) => ({ json, events: parseMailEvents(json, source, startMs) }));
  valueOf(await archive.takeRecords(taken, null));
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export type Archives = {
  readonly folder: string;
  open(name: string): Promise<EventArchive>;
  close(): Promise<void>;
};

export async function openArchives(): Promise<Archives> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-archives-'));
  const store = eventFiles(folder);
  return {
    folder,
    open: async (name) => valueOf(await store.open(name)),
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
