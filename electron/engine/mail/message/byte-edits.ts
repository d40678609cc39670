// Changes of a message's bytes at their places; every other byte stays.
import type { ByteSpan } from '../../../../shared/message/mime.ts';
import { joinBytes } from '../../protocols/mime/join-bytes.ts';

/** An empty span: `content` is put in there. */
export type ByteEdit = ByteSpan & { readonly content: Uint8Array };

const encoder = new TextEncoder();

export function edit({ start, end }: ByteSpan, content: string | Uint8Array): ByteEdit {
  return { start, end, content: typeof content === 'string' ? encoder.encode(content) : content };
}

/** Spans do not overlap; two at one place come in the order given. */
export function applyEdits(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const one of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(bytes.subarray(end, Math.max(end, one.start)), one.content);
    end = Math.max(end, one.end);
  }
  return joinBytes([...pieces, bytes.subarray(end)]);
}
