// A store of events on a real file of its own, with one message that bounced after a delay and one that arrived.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { writePortionedFile } from '../../electron/adapters/store/portioned-file.ts';
import type { EventStore } from '../../electron/ports/event-store.ts';

export const keptAtMs = Date.parse('2026-11-20T14:20:00Z');

type Told = { readonly [name: string]: unknown };

const mailOf = (messageId: string, ...destination: readonly string[]): Told => ({
  timestamp: '2026-11-20T14:20:00.000Z',
  messageId,
  source: 'Shop <news@shop.example>',
  sourceArn: 'arn:aws:ses:ap-northeast-1:111122223333:identity/shop.example',
  destination,
  headers: [{ name: 'Message-ID', value: `<${messageId}@shop.example>` }],
  commonHeaders: { subject: 'Your order' },
  tags: { 'ses:configuration-set': ['orders'] },
});

const bounced = mailOf('m-1', 'ann@example.net', 'cat@example.net');
const arrived = mailOf('m-2', 'ann@example.net');

export const keptRecords: readonly Told[] = [
  {
    eventType: 'Bounce',
    mail: bounced,
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'NoEmail',
      timestamp: '2026-11-20T15:20:00.000Z',
      bouncedRecipients: [
        { emailAddress: 'ann@example.net', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 <b>no such user</b>' },
      ],
    },
  },
  {
    eventType: 'DeliveryDelay',
    mail: bounced,
    deliveryDelay: {
      delayType: 'MailboxFull',
      timestamp: '2026-11-20T14:40:00.000Z',
      expirationTime: '2026-11-21T04:20:00.000Z',
      delayedRecipients: [{ emailAddress: 'ann@example.net', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 full' }],
    },
  },
  {
    eventType: 'Delivery',
    mail: { ...arrived, timestamp: '2026-11-19T14:20:00.000Z' },
    delivery: { timestamp: '2026-11-19T14:20:02.000Z', recipients: ['ann@example.net'], smtpResponse: '250 ok' },
  },
];

export type KeptFolder = {
  readonly path: string;
  readonly events: EventStore;
  readonly listFiles: typeof listFiles;
  readonly writePortions: typeof writePortionedFile;
  readonly close: () => Promise<void>;
};

/** `events.json` lies in the folder, not yet read. */
export async function keptFolder(): Promise<KeptFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-history-'));
  const lines = keptRecords.map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(path.join(folder, 'events.json'), lines.join(''));
  const events = eventFiles(path.join(folder, 'store'));
  return {
    path: folder,
    events,
    listFiles,
    writePortions: writePortionedFile,
    async close() {
      await events.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
