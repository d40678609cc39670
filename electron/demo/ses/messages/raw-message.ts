// Reads a raw message as far as SES looks into it: headers, parts, file names (RFC 5322, RFC 2045).
import { bareAddress, splitAddresses } from './mail-address.ts';
import { type Attachment, type DraftContent, invalid } from './draft.ts';
import { refuseFileName, refuseParts } from './attachment-rules.ts';
import { refuseRepeated } from './header-rules.ts';
import type { MessageHeader } from './sent-message.ts';

export type RawMessage = DraftContent & {
  readonly from: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly returnPath: string | null;
  /** `X-SES-...`, in lower case: for SES, not for the reader. */
  readonly control: ReadonlyMap<string, string>;
};

type Part = { readonly headers: readonly MessageHeader[]; readonly body: Buffer };

const maxLineBytes = 1000;

export function readRawMessage(data: Buffer): RawMessage {
  const whole = readPart(data);
  refuseRepeated(whole.headers);
  refuseLongLines(data);
  const parts = partsIn(whole);
  refuseParts(parts.length);
  const attachments = parts.flatMap(attachmentOf);
  for (const { fileName } of attachments) refuseFileName(fileName);
  const addresses = (name: string) => splitAddresses(headerOf(whole, name) ?? '');
  return {
    subject: decodedWords(headerOf(whole, 'subject') ?? ''),
    text: textOf(parts, 'text/plain'),
    html: textOf(parts, 'text/html'),
    headers: whole.headers,
    attachments,
    sizeBytes: data.length,
    renderingFailure: null,
    from: headerOf(whole, 'from'),
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    returnPath: addressOf(whole, 'return-path'),
    control: new Map(
      whole.headers
        .map(({ name, value }) => [name.toLowerCase(), value] as const)
        .filter(([name]) => name.startsWith('x-ses-')),
    ),
  };
}

function addressOf(part: Part, name: string): string | null {
  const value = headerOf(part, name);
  // RFC 5321 4.5.5: `<>` is nobody.
  return value === null || bareAddress(value) === '' ? null : bareAddress(value);
}

/** In Latin 1, byte for byte, but for what is printed of the headers. */
function readPart(data: Buffer): Part {
  const text = data.toString('latin1');
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = Buffer.from(head, 'latin1')
    .toString('utf8')
    .replace(/\r?\n(?=[ \t])/gu, '')
    .split(/\r?\n/u)
    .flatMap((line) => {
      const found = /^([!-9;-~]+):[ \t]*(.*)$/u.exec(line);
      return found === null ? [] : [{ name: found[1] ?? '', value: found[2] ?? '' }];
    });
  const body = end === null ? Buffer.alloc(0) : data.subarray(end.index + end[0].length);
  return { headers, body };
}

function headerOf({ headers }: Part, name: string): string | null {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;
}

/** Also in pieces and percent-encoded (RFC 2231 3 and 4). */
function parameterOf(part: Part, name: string, parameter: string): string | null {
  const piece = new RegExp(`;\\s*${parameter}(?:\\*\\d{1,3})?(\\*?)=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'giu');
  const found = [...(headerOf(part, name) ?? '').matchAll(piece)];
  return found.length === 0
    ? null
    : found.map(([, star, quoted, word]) => pieceText(quoted ?? word ?? '', star)).join('');
}

function pieceText(value: string, star: string | undefined): string {
  if (star !== '*') return value;
  const bytes = value
    .replace(/^[^']*'[^']*'/u, '')
    .replace(/%([\dA-F]{2})/giu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The leaves of the tree, nested messages not opened. */
function partsIn(part: Part): readonly Part[] {
  const boundary = parameterOf(part, 'content-type', 'boundary');
  const isMultipart = /^multipart\//iu.test(headerOf(part, 'content-type') ?? '');
  if (!isMultipart || boundary === null) return [part];
  return `\n${part.body.toString('latin1')}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((section) => !section.startsWith('--'))
    .flatMap((section) => partsIn(readPart(Buffer.from(section.replace(/^[ \t]*\r?\n/u, ''), 'latin1'))));
}

function attachmentOf(part: Part): readonly Attachment[] {
  const named = parameterOf(part, 'content-disposition', 'filename') ?? parameterOf(part, 'content-type', 'name');
  const isAttached = /^attachment\b/iu.test(headerOf(part, 'content-disposition') ?? '');
  return named === null && !isAttached ? [] : [{ fileName: decodedWords(named ?? ''), content: contentOf(part) }];
}

function contentOf(part: Part): Buffer {
  const encoding = (headerOf(part, 'content-transfer-encoding') ?? '').toLowerCase();
  const text = part.body.toString('latin1');
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  if (encoding === 'quoted-printable') return quotedPrintable(text);
  return part.body;
}

/** RFC 2045 6.7. */
function quotedPrintable(text: string): Buffer {
  const joined = text.replace(/=\r?\n/gu, '');
  const bytes = joined.replace(/=([\dA-F]{2})/giu, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

function textOf(parts: readonly Part[], type: string): string | null {
  const found = parts.find((part) => (headerOf(part, 'content-type') ?? 'text/plain').toLowerCase().startsWith(type));
  return found === undefined ? null : contentOf(found).toString('utf8');
}

/** RFC 2047. */
function decodedWords(text: string): string {
  return text.replace(/(\?=)\s+(?==\?)/gu, '$1').replace(/=\?[^?]+\?[BQ]\?[^?]*\?=/giu, decodedWord);
}

function decodedWord(word: string): string {
  const [, charset = '', encoding = '', text = ''] = word.split('?');
  const bytes =
    encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' '));
  return decoded(bytes, charset) ?? word;
}

/** Null where the charset is unknown. */
function decoded(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

/** RFC 5321 4.5.3.1.6. */
function refuseLongLines(data: Buffer): void {
  for (let start = 0; start < data.length;) {
    const end = data.indexOf(0x0a, start);
    const length = (end === -1 ? data.length : end + 1) - start;
    if (length > maxLineBytes) throw invalid(`The message has a line longer than ${maxLineBytes} characters.`);
    start += length;
  }
}
