// Files of SES events as Firehose writes them, gzip without a newline between the records, of as many messages as a bench asks for.
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

export type EventFolder = {
  readonly files: readonly string[];
  readonly events: number;
  /** Some of the addresses and ids that are in it, drawn at random. */
  readonly addresses: readonly string[];
  readonly messageIds: readonly string[];
};

type Wanted = { readonly folder: string; readonly events: number; readonly samples: number };

const eventsInFile = 50_000;
/** What an operator's month looks like: a delivery and an opening for most, a bounce for some. */
const eventsOfMessage = 3;
const recipients = 400_000;
const startMs = Date.UTC(2026, 0, 1);

export async function writeEventFiles({ folder, events, samples }: Wanted): Promise<EventFolder> {
  const messages = Math.ceil(events / eventsOfMessage);
  const files: string[] = [];
  for (let from = 0; from < messages; from += eventsInFile / eventsOfMessage) {
    const until = Math.min(messages, from + eventsInFile / eventsOfMessage);
    const texts: string[] = [];
    for (let number = Math.ceil(from); number < until; number += 1) texts.push(recordsOf(number));
    const file = path.join(folder, `events-${String(files.length).padStart(5, '0')}.gz`);
    await writeFile(file, await pack(texts.join(''), { level: 1 }));
    files.push(file);
  }
  const drawn = Array.from({ length: samples }, () => randomInt(messages));
  return {
    files,
    events: messages * eventsOfMessage,
    addresses: drawn.map(addressOf),
    messageIds: drawn.map(messageIdOf),
  };
}

/** Spread over the numbers, and the same each time. */
const spread = (number: number, salt: number): number => Math.imul(number + 1, 0x9e37_79b1 ^ salt) >>> 0;
const hex = (number: number, salt: number): string => spread(number, salt).toString(16).padStart(8, '0');

function addressOf(number: number): string {
  const who = spread(number, 7) % recipients;
  const host = who % 3 === 0 ? 'gmail.com' : `customer-${who % 900}.example`;
  return `person.${who}@${host}`;
}

function messageIdOf(number: number): string {
  const [a, b, c] = [hex(number, 11), hex(number, 13), hex(number, 17)];
  return `0100018f${a}-${b}-${c.slice(0, 4)}-4${c.slice(4, 7)}-8${a.slice(0, 3)}-${b}${a.slice(4)}-000000`;
}

function recordsOf(number: number): string {
  const to = addressOf(number);
  const sentAtMs = startMs + number * 1500;
  const mail = mailOf(number, to, sentAtMs);
  const at = (afterMs: number): string => new Date(sentAtMs + afterMs).toISOString();
  const record = (eventType: string, member: string, about: object): string =>
    JSON.stringify({ eventType, mail, [member]: { timestamp: at(1800), ...about } });
  const outcome =
    number % 20 === 0
      ? record('Bounce', 'bounce', {
          feedbackId: messageIdOf(number + 1),
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [
            { emailAddress: to, action: 'failed', status: '5.1.1', diagnosticCode: `smtp; 550 5.1.1 <${to}>: unknown` },
          ],
          reportingMTA: 'dsn; a8-50.smtp-out.amazonses.com',
        })
      : record('Delivery', 'delivery', {
          processingTimeMillis: 1800,
          recipients: [to],
          smtpResponse: `250 2.0.0 OK ${hex(number, 19)} - gsmtp`,
          reportingMTA: 'a8-50.smtp-out.amazonses.com',
        });
  const opened = record('Open', 'open', {
    timestamp: at(3_600_000),
    ipAddress: '198.51.100.7',
    userAgent: 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  });
  return `${record('Send', 'send', { timestamp: at(0) })}${outcome}${opened}`;
}

function mailOf(number: number, to: string, sentAtMs: number): object {
  const client = `client-${number % 40}.example`;
  const from = `Shop <news@${client}>`;
  const subject = number % 4 === 0 ? `ご注文の発送のお知らせ ${number}` : `Your order ${number} has shipped`;
  const header = (name: string, value: string): object => ({ name, value });
  return {
    timestamp: new Date(sentAtMs).toISOString(),
    source: from,
    sourceArn: `arn:aws:ses:us-east-1:111122223333:identity/${client}`,
    sendingAccountId: '111122223333',
    messageId: messageIdOf(number),
    destination: [to],
    headersTruncated: false,
    headers: [
      header('From', from),
      header('To', to),
      header('Subject', subject),
      header('Message-ID', `<${hex(number, 23)}@${client}>`),
      header('MIME-Version', '1.0'),
      header('Content-Type', 'multipart/alternative; boundary="----=_Part_0_716996660.1476479860"'),
    ],
    commonHeaders: { from: [from], to: [to], messageId: messageIdOf(number), subject },
    tags: {
      'ses:operation': ['SendEmail'],
      'ses:configuration-set': [`set-${number % 5}`],
      'ses:source-ip': ['192.0.2.0'],
      'ses:from-domain': [client],
      campaign: [`spring-${number % 20}`],
    },
  };
}
