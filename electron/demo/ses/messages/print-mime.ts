// Prints a rendered template as a MIME message, as TestRenderEmailTemplate answers it (RFC 2045, RFC 2046).
import { printDate } from '../../../engine/protocols/mime/print-date.ts';
import type { TemplateContent } from '../state/sending-state.ts';

type Setting = { readonly atMs: number; readonly boundary: string };

const crlf = '\r\n';

export function printMime({ subject, text, html }: TemplateContent, { atMs, boundary }: Setting): string {
  const parts = [
    ...(text === null ? [] : [printPart('text/plain', text)]),
    ...(html === null ? [] : [printPart('text/html', html)]),
  ];
  const head = [
    `Date: ${printDate(atMs)}`,
    `Message-ID: <${boundary}@amazonses.com>`,
    ...(subject === null ? [] : [`Subject: ${printHeaderText(subject)}`]),
    'MIME-Version: 1.0',
  ].join(crlf);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${head}${crlf}${only}`;
  const opened = parts.map((part) => `--${boundary}${crlf}${part}${crlf}`).join('');
  const type = `Content-Type: multipart/alternative;${crlf} boundary="${boundary}"`;
  return `${head}${crlf}${type}${crlf}${crlf}${opened}--${boundary}--${crlf}`;
}

function printPart(type: string, text: string): string {
  const isPlain = /^[\t\r\n -~]*$/u.test(text) && text.split('\n').every((line) => line.length < 998);
  const encoding = isPlain ? '7bit' : 'quoted-printable';
  const body = isPlain ? text.replace(/\r?\n/gu, crlf) : quotedPrintable(text);
  return [`Content-Type: ${type}; charset=UTF-8`, `Content-Transfer-Encoding: ${encoding}`, '', body].join(crlf);
}

/** RFC 2047: each word within 75 characters, no character divided. */
function printHeaderText(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > 42) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${crlf} `);
}

/** RFC 2045 6.7: lines within 76 characters, soft line breaks between. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => softBroken([...Buffer.from(line)].map(quotedByte)))
    .join(crlf);
}

function quotedByte(byte: number, index: number, all: readonly number[]): string {
  const isBlankAtEnd = (byte === 0x20 || byte === 0x09) && index === all.length - 1;
  const isLiteral = (byte === 0x09 || (byte >= 0x20 && byte <= 0x7e)) && byte !== 0x3d && !isBlankAtEnd;
  return isLiteral ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function softBroken(pieces: readonly string[]): string {
  let printed = '';
  let width = 0;
  for (const piece of pieces) {
    if (width + piece.length > 75) {
      printed += `=${crlf}`;
      width = 0;
    }
    printed += piece;
    width += piece.length;
  }
  return printed;
}
