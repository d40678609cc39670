// A message's bytes as they are: its tree of parts with places, and what is broken in them (RFC 5322, RFC 2045, RFC 2046).
import type { Text } from '../text.ts';

/** A half-open span of bytes of the whole message. */
export type ByteSpan = { readonly start: number; readonly end: number };

/** A field of a header section as it stands. */
export type MimeHeader = ByteSpan & {
  readonly name: string;
  /** Unfolded (RFC 5322 2.2.3), encoded words as they are; bytes beyond ASCII read as UTF-8, else as Latin 1. */
  readonly value: string;
};

export const mimeFaultCodes = [
  'no-headers',
  'header-broken',
  'header-name-broken',
  /** A line that is no header and no continuation ended the header section early. */
  'headers-ended-early',
  'header-eight-bit',
  'header-line-long',
  'encoded-word-broken',
  'parameter-broken',
  'boundary-missing',
  'boundary-empty',
  'boundary-long',
  'boundary-never-used',
  'boundary-unclosed',
  /** A nested multipart uses the boundary of one around it, or a prefix of it. */
  'boundary-shared',
  'multipart-encoded',
  'type-broken',
  'type-repeated',
  'encoding-unknown',
  'base64-broken',
  'quoted-printable-broken',
  'charset-unknown',
  'charset-wrong',
  'eight-bit-undeclared',
  'nul',
  'bare-cr',
  'bare-lf',
  'line-long',
  'nested-too-deep',
  'parts-too-many',
  'headers-too-large',
  'message-too-large',
  'version-missing',
] as const;
export type MimeFaultCode = (typeof mimeFaultCodes)[number];

/** One kind of fault at its first place; `count` says how often it stands in this part. */
export type MimeFault = ByteSpan & {
  readonly code: MimeFaultCode;
  /** Of the part: `1.2`. */
  readonly path: string;
  readonly count: number;
  readonly says: Text;
};

export type MimePart = {
  /** As IMAP numbers them (RFC 3501 6.4.5); the root is `1` where it is a leaf, else the empty string. */
  readonly path: string;
  /** Lower case, `text/plain` where none is given (RFC 2045 5.2). */
  readonly contentType: string;
  readonly charset: string | null;
  /** Lower case; `7bit` where none is given. */
  readonly encoding: string;
  readonly disposition: 'attachment' | 'inline' | null;
  /** RFC 2231 and encoded words decoded. */
  readonly fileName: string | null;
  readonly contentId: string | null;
  readonly headers: readonly MimeHeader[];
  /** With the empty line that ends them. */
  readonly head: ByteSpan;
  readonly body: ByteSpan;
  /** Bytes of the content once decoded; null for a multipart. */
  readonly decodedBytes: number | null;
  /** Of a multipart, and of a message/rfc822. */
  readonly parts: readonly MimePart[];
};

export type MimeStructure = {
  readonly bytes: number;
  readonly root: MimePart;
  /** All leaves and multiparts. */
  readonly parts: number;
  readonly depth: number;
  readonly longestLine: { readonly bytes: number; readonly offset: number };
  readonly lineEnds: { readonly crlf: number; readonly lf: number; readonly cr: number };
  readonly faults: readonly MimeFault[];
};

/** Bounds of reading: a message beyond them is read as far as they go, and the fault says so. */
export const mimeLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: 50, maxParts: 2000, maxHeaderBytes: 1024 * 1024 };
