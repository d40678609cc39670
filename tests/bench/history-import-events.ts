// Files of SES events as Firehose writes them to S3, gzip and a record a line, each event as the demo's SES prints it.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Happening } from '../../electron/demo/ses/messages/happening.ts';
import { printEvent } from '../../electron/demo/ses/messages/print-event.ts';
import type { SentMessage } from '../../electron/demo/ses/messages/sent-message.ts';

const pack = promisify(gzip);

export type Written = { readonly events: number; readonly bytes: number; readonly packedBytes: number };

type Wanted = { readonly folder: string; readonly events: number; readonly files: number };

const startMs = Date.UTC(2026, 0, 1);
const monthMs = 30 * 86_400_000;
const hosts = [
  'gmail.com',
  'yahoo.co.jp',
  'docomo.ne.jp',
  'outlook.com',
  'icloud.com',
  'ezweb.ne.jp',
  'kaisha.example',
];

/** A month of one sender: most is delivered, some is opened, a little bounces, is delayed or complained about. */
export async function writeImportFiles({ folder, events, files }: Wanted): Promise<Written> {
  const written = { events: 0, bytes: 0, packedBytes: 0 };
  let number = 0;
  for (let file = 0; file < files; file += 1) {
    const lines: string[] = [];
    while (lines.length < events / files) {
      number += 1;
      lines.push(...linesOf(number, startMs + (monthMs * (written.events + lines.length)) / events));
    }
    const text = lines.slice(0, events / files).join('');
    const packed = await pack(text);
    await writeFile(path.join(folder, `events-${String(file).padStart(3, '0')}.gz`), packed);
    written.events += Math.min(lines.length, events / files);
    written.bytes += Buffer.byteLength(text);
    written.packedBytes += packed.length;
  }
  return written;
}

function linesOf(number: number, atMs: number): readonly string[] {
  const message = messageOf(number, Math.floor(atMs));
  const [recipient = ''] = message.addresses;
  const line = (afterMs: number, happening: Happening): string =>
    `${JSON.stringify(printEvent({ atMs: message.atMs + afterMs, message, happening }))}\n`;
  const sent = line(0, { kind: 'send' });
  const about = { address: recipient, status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' };
  const feedbackId = `${message.id}-f`;
  if (number % 29 === 0) {
    const bounce = { bounceType: 'Permanent', bounceSubType: 'General', reportingMta: 'mx.example' } as const;
    return [sent, line(1900, { kind: 'bounce', recipients: [about], feedbackId, ...bounce })];
  }
  const delay = { ...about, status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' };
  const expiresAtMs = message.atMs + 14 * 3_600_000;
  return [
    sent,
    ...(number % 61 === 0
      ? [line(1200, { kind: 'delay', delayType: 'MailboxFull', recipient: delay, expiresAtMs })]
      : []),
    line(1700, {
      kind: 'delivery',
      recipient,
      smtpResponse: `250 2.0.0 OK ${message.atMs} d9443c01a7336-${number} - gsmtp`,
    }),
    ...(number % 3 === 0 ? [line(3_600_000, { kind: 'open' })] : []),
    ...(number % 23 === 0 ? [line(3_700_000, { kind: 'click', link: `https://shop.example/orders/${number}` })] : []),
    ...(number % 997 === 0
      ? [
          line(7_200_000, {
            kind: 'complaint',
            recipients: [recipient],
            feedbackId,
            subType: null,
            feedbackType: 'abuse',
          }),
        ]
      : []),
  ];
}

function messageOf(number: number, atMs: number): SentMessage {
  const digest = createHash('md5').update(String(number)).digest('hex');
  const [, a = '', b = '', c = '', d = '', e = ''] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/u.exec(digest) ?? [];
  const id = `0106${atMs.toString(16).padStart(12, '0')}-${a}-${b}-${c}-${d}-${e}-000000`;
  const recipient = `${digest.slice(0, 7)}.${number % 400_000}@${hosts[number % hosts.length] ?? ''}`;
  const subject = number % 4 === 0 ? `ご注文 ${number} の発送のお知らせ` : `Your order ${number} is on its way`;
  const from = 'Shop <news@shop.example>';
  return {
    id,
    atMs,
    accountId: '111122223333',
    from,
    fromAddress: 'news@shop.example',
    identity: 'shop.example',
    identityArn: 'arn:aws:ses:ap-northeast-1:111122223333:identity/shop.example',
    recipients: { to: [recipient], cc: [], bcc: [] },
    addresses: [recipient],
    subject,
    headers: headersOf({ number, digest, recipient, subject, from, atMs }),
    tags: new Map([
      ['ses:operation', ['SendRawEmail']],
      ['ses:configuration-set', [`orders-${number % 3}`]],
      ['ses:source-ip', ['203.0.113.9']],
      ['ses:source-tls-version', ['TLSv1.3']],
      ['ses:from-domain', ['shop.example']],
      ['ses:caller-identity', ['shop-mailer']],
      ['campaign', [`campaign-${number % 50}`]],
    ]),
    configurationSet: `orders-${number % 3}`,
    tenant: null,
    hasOpenTracker: true,
    trackedLink: null,
    list: null,
  };
}

type Mail = {
  readonly number: number;
  readonly digest: string;
  readonly recipient: string;
  readonly subject: string;
  readonly from: string;
  readonly atMs: number;
};

/** As an application writes them that sends by SMTP and lets its readers unsubscribe (RFC 8058). */
function headersOf({ number, digest, recipient, subject, from, atMs }: Mail): SentMessage['headers'] {
  const unsubscribe = `https://shop.example/unsubscribe/${digest}`;
  return [
    {
      name: 'Received',
      value: `from app-${number % 8}.shop.example (ec2-203-0-113-9.ap-northeast-1.compute.amazonaws.com [203.0.113.9]) by email-smtp.amazonaws.com with SMTP (SimpleEmailService-d-${digest.slice(0, 8).toUpperCase()}) id ${digest.slice(8, 28)} for ${recipient}`,
    },
    { name: 'From', value: from },
    { name: 'Reply-To', value: 'support@shop.example' },
    { name: 'To', value: recipient },
    { name: 'Subject', value: subject },
    { name: 'Message-ID', value: `<${digest}@shop.example>` },
    { name: 'Date', value: new Date(atMs).toUTCString() },
    { name: 'List-Unsubscribe', value: `<${unsubscribe}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    { name: 'MIME-Version', value: '1.0' },
    { name: 'Content-Type', value: `multipart/alternative; boundary="--_NmP-${digest.slice(0, 16)}-Part_1"` },
  ];
}
