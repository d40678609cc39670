// A part while its bytes are being read, and the faults noted of it.
import type { ByteSpan, MimeFault, MimeFaultCode, MimeHeader, MimePart } from '../../../../shared/message/mime.ts';
import { faultTexts } from './fault-texts.ts';
import type { ContentFacts } from './content-facts.ts';

export type OpenPart = {
  readonly parent: OpenPart | null;
  readonly depth: number;
  /** RFC 2046 5.1.5: a digest's parts are messages where they say nothing. */
  readonly defaultType: string;
  path: string;
  /** What its parts' paths begin with. */
  prefix: string;
  head: { readonly start: number; end: number };
  body: { start: number; end: number };
  readonly headers: MimeHeader[];
  content: ContentFacts | null;
  readonly parts: OpenPart[];
  readonly faults: Map<MimeFaultCode, { readonly start: number; readonly end: number; count: number }>;
  /** Of a base64 body: characters in lines that are nothing but base64, and where the first line begins that is not. */
  plainBase64: number;
  oddBase64At: number | null;
  hasEightBit: boolean;
  decodedBytes: number | null;
};

export function openPart(parent: OpenPart | null, start: number, defaultType: string): OpenPart {
  return {
    parent,
    depth: parent === null ? 1 : parent.depth + 1,
    defaultType,
    path: '',
    prefix: '',
    head: { start, end: start },
    body: { start, end: start },
    headers: [],
    content: null,
    parts: [],
    faults: new Map(),
    plainBase64: 0,
    oddBase64At: null,
    hasEightBit: false,
    decodedBytes: null,
  };
}

/** The first place stays, the others are counted. */
export function noteFault(part: OpenPart, code: MimeFaultCode, place: ByteSpan & { readonly count?: number }): void {
  const { start, end, count = 1 } = place;
  const known = part.faults.get(code);
  if (known === undefined) part.faults.set(code, { start, end, count });
  else known.count += count;
}

/** RFC 3501 6.4.5: a message's own text is what its multipart holds, which has no number. */
export function nameParts(part: OpenPart): void {
  const isMultipart = part.content?.contentType.startsWith('multipart/') ?? false;
  const parent = part.parent;
  if (parent === null) part.path = isMultipart ? '' : '1';
  else if (isMessageType(parent.content?.contentType))
    part.path = isMultipart ? `${parent.path}.TEXT` : `${parent.path}.1`;
  else part.path = `${parent.prefix === '' ? '' : `${parent.prefix}.`}${parent.parts.indexOf(part) + 1}`;
  part.prefix = parent !== null && part.path.endsWith('.TEXT') ? parent.path : part.path;
  for (const inner of part.parts) nameParts(inner);
}

/** RFC 2046 5.2.1, RFC 6532 3.7. */
export function isMessageType(contentType: string | undefined): boolean {
  return contentType === 'message/rfc822' || contentType === 'message/global';
}

export function printPart(part: OpenPart): MimePart {
  const { content } = part;
  return {
    path: part.path,
    contentType: content?.contentType ?? part.defaultType,
    charset: content?.charset ?? null,
    encoding: content?.encoding ?? '7bit',
    disposition: content?.disposition ?? null,
    fileName: content?.fileName ?? null,
    contentId: content?.contentId ?? null,
    headers: part.headers,
    head: part.head,
    body: part.body,
    decodedBytes: part.decodedBytes,
    parts: part.parts.map(printPart),
  };
}

export function faultsOf(part: OpenPart): readonly MimeFault[] {
  const own = [...part.faults].map(([code, { start, end, count }]) => {
    return { code, path: part.path, start, end, count, says: faultTexts[code] };
  });
  return [...own, ...part.parts.flatMap(faultsOf)];
}
