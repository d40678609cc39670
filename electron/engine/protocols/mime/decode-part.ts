// A part's content as it was before it was encoded for the way.
import type { MimePart } from '../../../../shared/message/mime.ts';
import { type DecodedText, decodeCharset } from './charset.ts';
import { decodeTransfer } from './transfer.ts';

/** The bytes of a leaf; of a multipart and of a message/rfc822 they are as they stand. */
export function decodePart(bytes: Uint8Array, part: MimePart): Uint8Array {
  const body = bytes.subarray(part.body.start, part.body.end);
  // RFC 2045 6.4: what holds other parts is never encoded.
  return part.parts.length > 0 ? body : decodeTransfer(body, part.encoding);
}

export function decodePartText(bytes: Uint8Array, part: MimePart): DecodedText {
  return decodeCharset(decodePart(bytes, part), part.charset);
}

/** Null where there is none at the path. */
export function partAt(root: MimePart, path: string): MimePart | null {
  for (const part of partsOf(root)) if (part.path === path) return part;
  return null;
}

/** The part and all that it holds, each before those inside it. */
function partsOf(root: MimePart): readonly MimePart[] {
  return [root, ...root.parts.flatMap(partsOf)];
}
