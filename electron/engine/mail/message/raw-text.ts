// A message's bytes as a text that an editor can hold, and back, byte for byte.
import type { MimeStructure } from '../../../../shared/message/mime.ts';
import type { RawCut, RawView } from '../../../../shared/message/raw-view.ts';

export function viewRaw(bytes: Uint8Array, _structure: MimeStructure): Pick<RawView, 'text' | 'encoding' | 'cuts'> {
  const cuts: readonly RawCut[] = [];
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8', cuts };
}

/** The bytes that a typed text stands for: its markers are the bytes that were cut. */
export function putRaw(_bytes: Uint8Array, text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
