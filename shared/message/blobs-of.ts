// The blobs that a message names: its attachments, and the bytes that it is.
import type { KeptMessage } from './form.ts';

export function blobsOf(message: KeptMessage | null): readonly string[] {
  if (message === null) return [];
  const attached = message.form.attachments.map(({ blob }) => blob);
  return [...new Set(message.raw === null ? attached : [message.raw.blob, ...attached])];
}
