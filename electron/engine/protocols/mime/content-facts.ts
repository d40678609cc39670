// What a part's header says of its content (RFC 2045, RFC 2183).
import type { MimeFaultCode, MimeHeader } from '../../../../shared/message/mime.ts';
import { isKnownCharset } from './charset.ts';
import { brokenWord, decodeWords } from './encoded-words.ts';
import { type ParameterList, parseParameters } from './parameters.ts';
import { knownEncodings } from './transfer.ts';

export type ContentFacts = {
  readonly contentType: string;
  readonly charset: string | null;
  readonly encoding: string;
  readonly disposition: 'attachment' | 'inline' | null;
  readonly fileName: string | null;
  readonly contentId: string | null;
  /** Null where there is none that could be used. */
  readonly boundary: string | null;
  readonly typeHeader: MimeHeader | null;
  readonly faults: readonly { readonly code: MimeFaultCode; readonly header: MimeHeader }[];
};

type Noting = (code: MimeFaultCode, header: MimeHeader) => void;

export function readContent(headers: readonly MimeHeader[], defaultType: string): ContentFacts {
  const faults: { readonly code: MimeFaultCode; readonly header: MimeHeader }[] = [];
  const note: Noting = (code, header) => faults.push({ code, header });
  const types = headersNamed(headers, 'content-type');
  const [typeHeader = null, repeated] = types;
  if (repeated !== undefined) note('type-repeated', repeated);
  const type = parametersOf(typeHeader, note);
  const contentType = readType(type, typeHeader, { defaultType, note });
  const placeHeader = headersNamed(headers, 'content-disposition')[0] ?? null;
  const place = parametersOf(placeHeader, note);
  const fileName = place?.parameters.get('filename') ?? type?.parameters.get('name') ?? null;
  for (const header of headers) if (brokenWord(header.value)) note('encoded-word-broken', header);
  return {
    contentType,
    charset: readCharset(type, typeHeader, note),
    encoding: readEncoding(headers, contentType, note),
    disposition: dispositionOf(place),
    fileName: fileName === null ? null : decodeWords(fileName),
    contentId: readContentId(headers),
    boundary: contentType.startsWith('multipart/') ? readBoundary(type, typeHeader, note) : null,
    typeHeader,
    faults,
  };
}

function headersNamed(headers: readonly MimeHeader[], name: string): readonly MimeHeader[] {
  return headers.filter((header) => header.name.toLowerCase() === name);
}

function parametersOf(header: MimeHeader | null, note: Noting): ParameterList | null {
  if (header === null) return null;
  const list = parseParameters(header.value);
  if (list.isBroken) note('parameter-broken', header);
  return list;
}

type TypeReading = { readonly defaultType: string; readonly note: Noting };

function readType(list: ParameterList | null, header: MimeHeader | null, { defaultType, note }: TypeReading): string {
  if (list === null || header === null) return defaultType;
  // RFC 2045 5.1: both are tokens.
  if (/^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+\/[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+$/u.test(list.value)) return list.value;
  note('type-broken', header);
  return defaultType;
}

function readCharset(list: ParameterList | null, header: MimeHeader | null, note: Noting): string | null {
  const charset = list?.parameters.get('charset')?.trim() ?? '';
  if (charset === '' || header === null) return null;
  if (list?.value.startsWith('text/') === true && !isKnownCharset(charset)) note('charset-unknown', header);
  return charset;
}

function readEncoding(headers: readonly MimeHeader[], contentType: string, note: Noting): string {
  const [header] = headersNamed(headers, 'content-transfer-encoding');
  if (header === undefined) return '7bit';
  const encoding = /[^\s;(]+/u.exec(header.value.trim())?.[0].toLowerCase() ?? '7bit';
  if (!knownEncodings.has(encoding)) note('encoding-unknown', header);
  // RFC 2045 6.4
  else if (holdsParts(contentType) && !isIdentity(encoding)) note('multipart-encoded', header);
  return encoding;
}

function holdsParts(contentType: string): boolean {
  return contentType.startsWith('multipart/') || contentType === 'message/rfc822';
}

export function isIdentity(encoding: string): boolean {
  return encoding !== 'base64' && encoding !== 'quoted-printable';
}

function dispositionOf(list: ParameterList | null): ContentFacts['disposition'] {
  if (list === null || list.value === '') return null;
  // RFC 2183 2.8: what is not known is an attachment.
  return list.value === 'inline' ? 'inline' : 'attachment';
}

function readContentId(headers: readonly MimeHeader[]): string | null {
  const [header] = headersNamed(headers, 'content-id');
  const value = header?.value.trim() ?? '';
  const inside = value.startsWith('<') && value.endsWith('>') ? value.slice(1, -1).trim() : value;
  return inside === '' ? null : inside;
}

/** RFC 2046 5.1.1. */
const maxBoundary = 70;

function readBoundary(list: ParameterList | null, header: MimeHeader | null, note: Noting): string | null {
  if (header === null) return null;
  const boundary = list?.parameters.get('boundary');
  if (boundary === undefined) note('boundary-missing', header);
  else if (boundary.trim() === '') note('boundary-empty', header);
  else {
    if (boundary.length > maxBoundary) note('boundary-long', header);
    return boundary.replace(/[\t ]{1,100}$/u, '');
  }
  return null;
}
