// Writes what changed in the form or in the texts into the bytes that are a draft's message.
import { isDeepStrictEqual } from 'node:util';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { KeptMessage, MessageForm, RawRef } from '../../../shared/message/form.ts';
import type { AmendedMessage } from '../../ports/workshop.ts';
import { readBlobs } from './message-bytes.ts';
import type { RawWorld } from './raw-message.ts';

export type Amending = { readonly form: MessageForm; readonly source: DraftSource };

/** The message as it is afterwards; its bytes are on the disk, and the draft does not name them yet. */
export async function amendRaw(
  draft: KeptDraft & { readonly message: KeptMessage & { readonly raw: RawRef } },
  { form, source }: Amending,
  world: RawWorld,
): Promise<Outcome<KeptMessage>> {
  const { id, message } = draft;
  const [before, after] = [amendedOf(message.form, draft.source), amendedOf(form, source)];
  if (isDeepStrictEqual(before, after)) return accept({ form, raw: message.raw });
  const others = form.attachments.filter((one) => !message.form.attachments.some((had) => isDeepStrictEqual(had, one)));
  const names = others.map(({ blob }) => blob);
  const blobs = await readBlobs(id, names, world);
  if (!blobs.ok) return blobs;
  const bytes = await world.drafts.readBlob(world.profileId, id, message.raw.blob);
  if (!bytes.ok) return bytes;
  const amended = await world.workshop.work('amend', { bytes: bytes.value, before, after, blobs: blobs.value });
  if (!amended.ok) return amended;
  const blob = await world.drafts.putBlob(world.profileId, id, amended.value.bytes);
  if (!blob.ok) return blob;
  world.structures.put(blob.value, amended.value.structure);
  return accept({ form, raw: { blob: blob.value, bytes: amended.value.bytes.length } });
}

function amendedOf(form: MessageForm, { subject, html, text }: DraftSource): AmendedMessage {
  return { form, content: { subject, html, text } };
}
