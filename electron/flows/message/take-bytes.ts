// Takes bytes as a draft's message: keeps them and all that they carry with the draft, and reads its form and texts from them.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { KeptMessage } from '../../../shared/message/form.ts';
import type { MimeStructure } from '../../../shared/message/mime.ts';
import type { ReadMessage } from '../../../shared/message/raw-view.ts';
import type { MessageWorld } from './message-world.ts';

export type TakenMessage = {
  readonly message: KeptMessage;
  readonly source: ReadMessage['source'];
  readonly structure: MimeStructure;
};

/** The bytes are given away to the workshop: on this side they are empty afterwards. */
export async function takeBytes(
  draftId: string,
  bytes: Uint8Array,
  { profileId, drafts, workshop }: MessageWorld,
): Promise<Outcome<TakenMessage>> {
  const length = bytes.length;
  const blob = await drafts.putBlob(profileId, draftId, bytes);
  if (!blob.ok) return blob;
  const read = await workshop.work('readMessage', { bytes });
  if (!read.ok) return read;
  const { form, source, structure, blobs } = read.value;
  for (const { content } of blobs) {
    const kept = await drafts.putBlob(profileId, draftId, content);
    if (!kept.ok) return kept;
  }
  return accept({ message: { form, raw: { blob: blob.value, bytes: length } }, source, structure });
}
