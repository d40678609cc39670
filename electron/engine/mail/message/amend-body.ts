// The edits that put another text into a part, in the part's own character set and encoding where they can say it.
import type { MimePart } from '../../../../shared/message/mime.ts';
import { printBase64Lines } from '../../protocols/mime/base64.ts';
import { decodeLatin1 } from '../../protocols/mime/charset.ts';
import { encodeCharset } from '../../protocols/mime/encode-charset.ts';
import { printQuotedPrintable } from '../../protocols/mime/quoted-printable.ts';
import { type ByteEdit, edit } from './byte-edits.ts';
import {
  boundaryOf,
  endsLine,
  hasClosedHead,
  headerNamed,
  needsLineEnd,
  type OpenedMessage,
  parentOf,
} from './opened-message.ts';

const encoder = new TextEncoder();
const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** RFC 5322 2.1.1. */
const maxLineBytes = 998;

export function bodyEdits(opened: OpenedMessage, part: MimePart, text: string): readonly ByteEdit[] {
  const { bytes, lineEnd } = opened;
  const charset = part.charset ?? 'us-ascii';
  const isSaid = encodeCharset(text, charset) !== null;
  const encode = isSaid ? (line: string): Uint8Array => encodeCharset(line, charset) ?? encodeUtf8(line) : encodeUtf8;
  const { encoding, body } = encodeBody(
    { text, encode, lineEnd, encoding: part.encoding },
    boundariesAround(opened.root, part),
  );
  // A part without the empty line gets it now.
  const before = hasClosedHead(bytes, part)
    ? ''
    : `${endsLine(bytes, part.head.end) || part.headers.length === 0 ? '' : lineEnd}${lineEnd}`;
  const after = needsLineEnd(opened, part);
  return [
    ...(isSaid ? [] : [charsetEdit(opened, part)]),
    ...(encoding === part.encoding
      ? []
      : [fieldEdit(opened, part, { name: 'Content-Transfer-Encoding', value: encoding })]),
    ...(before === '' ? [] : [edit({ start: part.body.start, end: part.body.start }, before)]),
    edit(part.body, body),
    ...(after === '' ? [] : [edit({ start: part.body.end, end: part.body.end }, after)]),
  ];
}

type Wording = {
  readonly text: string;
  readonly encode: (line: string) => Uint8Array;
  readonly lineEnd: string;
  readonly encoding: string;
};

type EncodedBody = { readonly encoding: string; readonly body: Uint8Array };

/** 7bit and 8bit stay where the text allows it. */
function encodeBody(wording: Wording, boundaries: readonly string[]): EncodedBody {
  const { text, encode, lineEnd, encoding } = wording;
  const lines = text.split(/\r\n|\n|\r/u);
  const found = ((): EncodedBody => {
    if (encoding === 'base64') return toBase64(lines, wording);
    const plain = lines.map(encode);
    const isShort = plain.every((line) => line.length <= maxLineBytes);
    const isPlain = isShort && (encoding === '8bit' || encoding === 'binary' || plain.every(isAscii));
    if (encoding !== 'quoted-printable' && isPlain) return { encoding, body: encode(lines.join(lineEnd)) };
    const printed = printQuotedPrintable(text, encode).replaceAll('\r\n', lineEnd);
    return { encoding: 'quoted-printable', body: encoder.encode(printed) };
  })();
  // A line that is a boundary would end the part.
  const isCut = boundaries.some((boundary) => lines.some((line) => line.startsWith(`--${boundary}`)));
  return isCut ? toBase64(lines, wording) : found;
}

/** RFC 2045 6.8: the line ends of a text are CRLF inside. */
function toBase64(lines: readonly string[], { encode, lineEnd }: Wording): EncodedBody {
  const printed = decodeLatin1(printBase64Lines(encode(lines.join('\r\n'))));
  return { encoding: 'base64', body: encoder.encode(printed.replaceAll('\r\n', lineEnd)) };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function boundariesAround(root: MimePart, part: MimePart): readonly string[] {
  const parent = parentOf(root, part);
  return parent === null ? [] : [boundaryOf(parent) ?? '', ...boundariesAround(root, parent)];
}

/** Only the character set changes: other parameters stay as they stand. */
function charsetEdit(opened: OpenedMessage, part: MimePart): ByteEdit {
  const header = headerNamed(part, 'content-type');
  if (header === undefined)
    return fieldEdit(opened, part, { name: 'Content-Type', value: `${part.contentType}; charset=utf-8` });
  const raw = decodeLatin1(opened.bytes.subarray(header.start, header.end));
  const named = /\bcharset\*?[ \t]*=[ \t]*(?:"[^"]*"|[^\s;]*)/iu.exec(raw);
  if (named !== null) {
    const start = header.start + named.index;
    return edit({ start, end: start + named[0].length }, 'charset=utf-8');
  }
  const end = header.start + raw.trimEnd().length;
  return edit({ start: end, end }, '; charset=utf-8');
}

type Field = { readonly name: string; readonly value: string };

function fieldEdit({ bytes, lineEnd }: OpenedMessage, part: MimePart, { name, value }: Field): ByteEdit {
  const header = headerNamed(part, name);
  const line = `${name}: ${value}`;
  if (header !== undefined) return edit(header, `${line}${endsLine(bytes, header.end) ? lineEnd : ''}`);
  const at = part.headers.at(-1)?.end ?? part.head.start;
  const before = part.headers.length === 0 || endsLine(bytes, at) ? '' : lineEnd;
  return edit({ start: at, end: at }, `${before}${line}${lineEnd}`);
}
