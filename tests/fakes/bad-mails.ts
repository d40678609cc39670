// Messages that no sender should write, generated: each malformed in one way, and files that are no messages at all.
import type { MimeFaultCode } from '../../shared/message/mime.ts';

export type BadMail = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Faults that must be named; with a text, at its first place. */
  readonly faults: readonly (readonly [code: MimeFaultCode, at?: string])[];
  /** What the form must have read all the same; `Hello` where it is left out. */
  readonly subject?: string;
  readonly text?: string;
};

/** One character a byte, lines by CRLF. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');

const head = 'From: Mia <mia@example.com>\nTo: bob@example.com\nSubject: Hello\nMIME-Version: 1.0\n';
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\n`;

/** Multiparts, each in the one before. */
export function nestedMail(levels: number): Uint8Array {
  const open = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}x\n\n--b${at}x\n`,
  );
  const close = Array.from({ length: levels }, (_, at) => `--b${levels - 1 - at}x--\n`);
  return latin1(`${head}${open.join('')}\ninnermost\n${close.join('')}`);
}

/** Messages, each attached to the one before. */
function forwarded(levels: number): Uint8Array {
  return latin1(`${head}${'Content-Type: message/rfc822\n\nSubject: inner\n'.repeat(levels)}\ninnermost\n`);
}

const manyParts = `${mixed}\n${Array.from({ length: 5000 }, (_, at) => `--b\n\npart ${at}\n`).join('')}--b--\n`;
const everyByte = Uint8Array.from({ length: 65_536 }, (_, at) => (at * 167) & 0xff);

export const badMails: readonly BadMail[] = [
  {
    name: 'a multipart without a boundary',
    bytes: latin1(`${head}Content-Type: multipart/mixed\n\n--b\n\nwords\n--b--\n`),
    faults: [['boundary-missing', 'Content-Type']],
  },
  {
    name: 'an empty boundary',
    bytes: latin1(`${head}Content-Type: multipart/mixed; boundary=""\n\n--\n\nwords\n----\n`),
    faults: [['boundary-empty', 'Content-Type']],
  },
  {
    name: 'a boundary that no line is',
    bytes: latin1(`${mixed}\nwords\n--c\nother\n`),
    faults: [['boundary-never-used', 'Content-Type']],
  },
  {
    name: 'a boundary that is never closed',
    bytes: latin1(`${mixed}\n--b\n\nwords`),
    faults: [['boundary-unclosed']],
    text: 'words',
  },
  {
    name: 'a part inside that takes the boundary around it',
    bytes: latin1(`${mixed}\n--b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nwords\n--b--\n`),
    faults: [['boundary-shared']],
  },
  {
    name: 'headers that break off without an empty line',
    bytes: latin1(`${head}Dear Bob,\n\nwords\n`),
    faults: [['headers-ended-early', 'Dear Bob']],
    text: 'words',
  },
  { name: 'parts nested a hundred deep', bytes: nestedMail(100), faults: [['nested-too-deep']] },
  { name: 'messages attached a hundred deep', bytes: forwarded(100), faults: [['nested-too-deep']] },
  {
    name: '5,000 parts',
    bytes: latin1(manyParts),
    faults: [['parts-too-many', '--b\r\n\r\npart 1999']],
    text: 'part 0',
  },
  {
    name: 'a character set that its bytes are not of',
    bytes: latin1(
      `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nwords caf\u00e9\n`,
    ),
    faults: [['charset-wrong']],
    text: 'words caf',
  },
  {
    name: 'an unknown character set',
    bytes: latin1(`${head}Content-Type: text/plain; charset=x-klingon\n\nwords\n`),
    faults: [['charset-unknown', 'Content-Type']],
    text: 'words',
  },
  {
    name: 'NUL bytes in headers, a boundary and the text',
    bytes: latin1(
      `${head}X-Odd: a\0b\nContent-Type: multipart/mixed; boundary="b\0c"\n\n--b\0c\n\nwo\0rds\n--b\0c--\n`,
    ),
    faults: [['nul', '\0b']],
  },
  {
    name: 'carriage returns alone',
    bytes: Buffer.from(head.replaceAll('\n', '\r') + '\rwords\r'),
    faults: [['bare-cr', '\r']],
  },
  {
    name: 'line ends of all kinds',
    bytes: Buffer.from(`${head.replaceAll('\n', '\r\n')}X-Odd: a\n\r\none\ntwo\rthree\r\n`),
    faults: [['bare-lf'], ['bare-cr']],
    text: 'one',
  },
  {
    name: 'a single line of 10 MB',
    bytes: latin1(`${head}\n${'x'.repeat(10_000_000)}\n`),
    faults: [['line-long', 'xxxx']],
  },
  {
    name: 'a header of 10 MB',
    subject: '',
    bytes: latin1(`X-Long: ${'y'.repeat(10_000_000)}\n${head}\nwords\n`),
    faults: [['header-line-long'], ['headers-too-large']],
    text: 'words',
  },
  {
    name: 'a boundary as long as a page',
    bytes: latin1(
      `${head}Content-Type: multipart/mixed; boundary=${'b'.repeat(3000)}\n\n--${'b'.repeat(3000)}\n\nwords\n`,
    ),
    faults: [['boundary-long'], ['boundary-unclosed']],
  },
  {
    name: 'base64 that is none, and an encoding that nobody knows',
    bytes: latin1(
      `${mixed}\n--b\nContent-Transfer-Encoding: base64\n\n*** no ***\n--b\nContent-Transfer-Encoding: x-uue\n\nwords\n--b--\n`,
    ),
    faults: [['base64-broken'], ['encoding-unknown', 'Content-Transfer-Encoding: x-uue']],
  },
  {
    name: 'a type that is none',
    bytes: latin1(`${head}Content-Type: ;;;=\u00ff\nContent-Type: a/b/c\n\nwords\n`),
    faults: [['type-broken'], ['type-repeated']],
    text: 'words',
  },
  {
    name: 'encoded words and parameters without an end',
    subject: ' =?utf-8?Q?=GG',
    bytes: latin1(
      `Subject: =?UTF-8?B?!!!?= =?utf-8?Q?=GG\nFrom: =?x?y?z?= <\nTo: "a, (b <c@d>\nContent-Type: text/plain; a="\n\nx\n`,
    ),
    faults: [['encoded-word-broken', 'Subject']],
  },
  { subject: '', name: 'every byte there is', bytes: everyByte, faults: [['nul']] },
  {
    subject: '',
    name: 'words alone',
    bytes: latin1('just words, and nothing else'),
    faults: [['no-headers']],
    text: 'just words',
  },
  { subject: '', name: 'one line feed', bytes: Buffer.from('\n'), faults: [['no-headers']] },
  {
    name: 'the first line of a mailbox',
    bytes: latin1(`From mia@example.com Mon Jan  1 00:00:00 2027\n${head}\nwords\n`),
    faults: [['header-broken', 'From mia']],
    text: 'words',
  },
  {
    name: 'a byte order mark',
    bytes: Buffer.from(`\ufeff${head}\nwords\n`),
    faults: [['header-name-broken'], ['bare-lf']],
    text: 'words',
  },
  {
    name: 'a web page',
    subject: '',
    bytes: latin1(
      '<!DOCTYPE html>\n<html>\n<head><title>Hello: a page</title></head>\n<body><p>words</p></body>\n</html>\n',
    ),
    faults: [['no-headers']],
  },
];

/** Files that are no message, and what is said of each. */
export const foreignFiles: readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] = [
  ['an empty file', new Uint8Array(), /empty/u],
  ['a PDF', latin1('%PDF-1.7\n'), /PDF file, not a message/u],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /JPEG file, not a message/u],
  ['a message of Outlook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /Outlook.*\.eml/u],
  ['a text in UTF-16', Buffer.from(`\ufeff${head}\nwords\n`, 'utf16le'), /UTF-16/u],
  [
    'a mailbox of two messages',
    latin1(
      `From a@b.example Mon Jan  1 00:00:00 2027\n${head}\nwords\n\nFrom c@d.example Mon Jan  1 00:00:00 2027\n${head}\nmore\n`,
    ),
    /mailbox/u,
  ],
  ['65 MB', new Uint8Array(65 * 1024 * 1024).fill(0x20), /larger than 64 MB/u],
];

/** An attachment of so many bytes, encoded. */
export function heavyMail(bytes: number): Uint8Array {
  const lines = Buffer.alloc(bytes, `${'QUJD'.repeat(19)}\r\n`);
  const around = ['Content-Type: application/octet-stream; name="../../x"', 'Content-Transfer-Encoding: base64'].join(
    '\n',
  );
  return Buffer.concat([latin1(`${mixed}\n--b\n\nwords\n--b\n${around}\n\n`), lines, latin1('\n--b--\n')]);
}

/** Headers of so many bytes before those that tell what it is. */
export function toppedMail(bytes: number): Uint8Array {
  return Buffer.concat([Buffer.alloc(bytes, `X-Long: ${'y'.repeat(60)}\r\n`), latin1(`\n${head}\nwords\n`)]);
}
