// The exact bytes of a draft's message, as an editor shows them, and what was typed over them.
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { MessageForm } from '../../../shared/message/form.ts';
import type { RawView } from '../../../shared/message/raw-view.ts';
import type { Text } from '../../../shared/text.ts';
import { blobName, type MessageBytes, messageBytes } from './message-bytes.ts';
import type { DraftTurns } from './draft-turns.ts';
import type { MessageWorld } from './message-world.ts';
import type { RawStructures } from './raw-structures.ts';
import { replaceDraft } from './replace-draft.ts';
import { takeBytes } from './take-bytes.ts';

export type RawWorld = MessageWorld & { readonly structures: RawStructures; readonly turn: DraftTurns };

export async function viewMessage(id: string, world: RawWorld): Promise<Outcome<RawView>> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  const found = opened.ok ? await messageBytes(opened.value, world) : opened;
  if (!found.ok) return found;
  const { bytes, rawBlob } = found.value;
  // The bytes are given away to the workshop: what they are called has to be known before.
  const blob = nameOf(found.value);
  const view = await world.workshop.work('viewRaw', { bytes });
  if (!view.ok) return view;
  if (rawBlob !== null) world.structures.put(blob, view.value.structure);
  return accept({ ...view.value, blob, isRaw: rawBlob !== null });
}

export type TypedRaw = { readonly draftId: string; readonly blob: string; readonly text: string };

/** These bytes are the message from then on; refused where the draft has changed since they were shown. */
export function putRawMessage(typed: TypedRaw, world: RawWorld): Promise<Outcome<KeptDraft>> {
  return world.turn(typed.draftId, () => putRaw(typed, world));
}

async function putRaw({ draftId, blob, text }: TypedRaw, world: RawWorld): Promise<Outcome<KeptDraft>> {
  const { profileId, drafts, workshop } = world;
  const opened = await drafts.openDraft(profileId, draftId);
  const found = opened.ok ? await messageBytes(opened.value, world) : opened;
  if (!found.ok) return found;
  if (nameOf(found.value) !== blob) return refuse({ kind: 'bad-input', because: changedSince });
  const typed = await workshop.work('putRaw', { bytes: found.value.bytes, text });
  const taken = typed.ok ? await takeBytes(draftId, typed.value.bytes, world) : typed;
  if (!taken.ok) return taken;
  const { message, source, structure } = taken.value;
  if (message.raw !== null) world.structures.put(message.raw.blob, structure);
  return replaceDraft(
    draftId,
    (draft) => ({
      ...draft,
      source: { ...draft.source, ...source, mjml: source.html === draft.source.html ? draft.source.mjml : null },
      message: { ...message, form: withUnsaid(message.form, draft.message?.form) },
    }),
    world,
  );
}

/** Those that are kept have their name already: a large message takes long to digest. */
function nameOf({ bytes, rawBlob }: MessageBytes): string {
  return rawBlob ?? blobName(bytes);
}

/** Builds it from the form again; the bytes are in its versions. */
export function rebuildMessage(id: string, world: RawWorld): Promise<Outcome<KeptDraft>> {
  const built = (draft: KeptDraft): KeptDraft =>
    draft.message === null ? draft : { ...draft, message: { ...draft.message, raw: null } };
  return world.turn(id, () => replaceDraft(id, built, world));
}

/** Bytes do not say from where they are sent, nor, where they were built, to whom a blind copy goes. */
function withUnsaid(read: MessageForm, before: MessageForm | undefined): MessageForm {
  if (before === undefined) return read;
  return { ...read, region: before.region, bcc: read.bcc.length === 0 ? before.bcc : read.bcc };
}

const changedSince: Text = {
  en: 'The message has changed since these bytes were shown. Keep your text, or discard it.',
  ja: 'このソースを表示した後にメールが変更されました。入力した内容を残すか、破棄してください。',
};
