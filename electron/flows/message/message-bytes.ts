// The exact bytes of a draft's message: those that are it, or built just now from its form and its texts filled in.
import { createHash } from 'node:crypto';
import { blobsOf } from '../../../shared/message/blobs-of.ts';
import { renderedContent } from '../../../shared/draft/content.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { KeptMessage } from '../../../shared/message/form.ts';
import type { Text } from '../../../shared/text.ts';
import type { MessageWorld } from './message-world.ts';

export type MessageBytes = {
  readonly bytes: Uint8Array;
  /** What they are kept as; null where they were built. */
  readonly rawBlob: string | null;
};

export async function messageBytes(draft: KeptDraft, world: MessageWorld): Promise<Outcome<MessageBytes>> {
  const { message } = draft;
  if (message === null) return refuse({ kind: 'bad-input', because: noMessage });
  if (message.raw === null) return buildDraft(draft, message, world);
  const bytes = await world.drafts.readBlob(world.profileId, draft.id, message.raw.blob);
  return bytes.ok ? accept({ bytes: bytes.value, rawBlob: message.raw.blob }) : bytes;
}

async function buildDraft(
  { id, source, createdAtMs }: KeptDraft,
  message: KeptMessage,
  world: MessageWorld,
): Promise<Outcome<MessageBytes>> {
  const rendered = await world.workshop.work('render', { source });
  if (!rendered.ok) return rendered;
  const content = renderedContent(rendered.value.rendered);
  const blobs = await readBlobs(id, blobsOf(message), world);
  if (!blobs.ok) return blobs;
  // SES sets the date anew: one that stands still lets the same draft be the same bytes.
  const work = { form: message.form, content, blobs: blobs.value, dateMs: createdAtMs, seed: seedOf(id) };
  const built = await world.workshop.work('build', work);
  return built.ok ? accept({ bytes: built.value.bytes, rawBlob: null }) : built;
}

/** Of boundaries and of the Message-ID; as long for every draft. */
export function seedOf(draftId: string): string {
  return createHash('sha256').update(draftId).digest('hex').slice(0, 16);
}

/** All of them, or why one is not there. */
export async function readBlobs(
  draftId: string,
  names: readonly string[],
  { profileId, drafts }: Pick<MessageWorld, 'profileId' | 'drafts'>,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const blobs = new Map<string, Uint8Array>();
  for (const name of names) {
    const content = await drafts.readBlob(profileId, draftId, name);
    if (!content.ok) return content;
    blobs.set(name, content.value);
  }
  return accept(blobs);
}

/** As a blob of it would be called. */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const noMessage: Text = {
  en: 'This draft is only a template. Turn it into a message first.',
  ja: 'この下書きはテンプレートだけです。先に「メールにする」を選んでください。',
};
