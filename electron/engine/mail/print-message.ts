// Prints a rendered draft as the message that SES would hand on, for those who judge whole messages (RFC 5322, RFC 2045, RFC 2046).
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import { printDate } from '../protocols/mime/print-date.ts';
import { printQuotedPrintable } from '../protocols/mime/quoted-printable.ts';

export type MessageWish = {
  readonly rendered: RenderedDraft;
  /** An address, or a name with an address in angle brackets. */
  readonly sender: string;
  readonly atMs: number;
  /** Letters and digits: part of the Message-ID and of the boundary. */
  readonly label: string;
};

/** As a receiver's server sees mail that comes from SES: without it, filters take the message for one of their own. */
const received =
  'from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [54.240.8.31])\r\n\tby mx.example.net with ESMTPS';

export function printMessage({ rendered, sender, atMs, label }: MessageWish): string {
  const { subject, html, text } = rendered;
  const date = printDate(atMs);
  const parts = [
    ...(text === null ? [] : [printPart('text/plain', text.text)]),
    ...(html === null ? [] : [printPart('text/html', html.text)]),
  ];
  const head = [
    `Received: ${received}; ${date}`,
    `From: ${printPhrases(sender)}`,
    'To: Recipient <recipient@example.net>',
    `Subject: ${printWords(subject?.text ?? '')}`,
    `Message-ID: <${label}@email.amazonses.com>`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
  ].join('\r\n');
  const [only] = parts;
  if (only === undefined) return `${head}\r\n\r\n`;
  if (parts.length === 1) return `${head}\r\n${only}\r\n`;
  // RFC 2046 5.1.4: the plainest first.
  const boundary = `----=_Part_${label}`;
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `${head}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

function printPart(type: string, text: string): string {
  const body = printQuotedPrintable(text);
  return `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`;
}

/** The name in front of an address may need encoding, the address may not be. */
function printPhrases(sender: string): string {
  const named = /^(?<name>[^<]*)<(?<address>[^<>]*)>\s*$/u.exec(sender)?.groups;
  if (named === undefined) return printWords(sender);
  const name = (named['name'] ?? '').trim();
  return `${printWords(name)} <${named['address'] ?? ''}>`;
}

const encoder = new TextEncoder();
/** RFC 2047 2: 75 characters with all that stands around them. */
const maxEncoded = 75 - '=?UTF-8?Q??='.length;

/** RFC 2047 4.2, the Q encoding; no character is cut apart. A line break would begin another field. */
function printWords(value: string): string {
  const line = value.replace(/[\r\n]+/gu, ' ');
  if (/^[ -~]*$/u.test(line)) return line;
  const words: string[] = [''];
  for (const character of line) {
    const encoded = [...encoder.encode(character)].map(encodeByte).join('');
    const last = words.length - 1;
    if ((words[last] ?? '').length + encoded.length > maxEncoded) words.push(encoded);
    else words[last] += encoded;
  }
  return words.map((word) => `=?UTF-8?Q?${word}?=`).join('\r\n ');
}

function encodeByte(byte: number): string {
  if (byte === 0x20) return '_';
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9]/u.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
