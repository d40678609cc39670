// Writes a draft's message, or one of its parts, to where the user says.
import type { DraftHome, KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import type { WriteBytes } from '../write-bytes.ts';
import { messageBytes } from './message-bytes.ts';
import type { MessageWorld } from './message-world.ts';
import { savedName } from './saved-name.ts';

export type Saving = {
  /** Brings null where the user changed their mind. */
  readonly choose: (proposed: string) => Promise<string | null>;
  readonly writeBytes: WriteBytes;
};
type Saved = Outcome<{ readonly path: string } | null>;

export async function saveMessage(id: string, saving: Saving, world: MessageWorld): Promise<Saved> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  if (!opened.ok) return opened;
  const found = await messageBytes(opened.value, world);
  if (!found.ok) return found;
  return save({ proposed: `${nameOf(opened.value)}.eml`, bytes: found.value.bytes }, saving);
}

export async function savePart(
  { draftId, path }: { readonly draftId: string; readonly path: string },
  saving: Saving,
  world: MessageWorld,
): Promise<Saved> {
  const opened = await world.drafts.openDraft(world.profileId, draftId);
  const found = opened.ok ? await messageBytes(opened.value, world) : opened;
  if (!found.ok) return found;
  const part = await world.workshop.work('readPart', { bytes: found.value.bytes, path });
  if (!part.ok) return part;
  if (part.value === null) return refuse(notFound(path));
  const { fileName, content } = part.value;
  return save({ proposed: savedName(fileName ?? '') || `part-${path || 'all'}`, bytes: content }, saving);
}

async function save(
  { proposed, bytes }: { readonly proposed: string; readonly bytes: Uint8Array },
  { choose, writeBytes }: Saving,
): Promise<Saved> {
  const filePath = await choose(proposed);
  if (filePath === null) return accept(null);
  const written = await writeBytes(filePath, bytes);
  return written.ok ? accept({ path: filePath }) : written;
}

function nameOf({ home, source }: KeptDraft): string {
  return savedName(homeName(home)) || savedName(source.subject) || 'message';
}

const homeName = (home: DraftHome): string => (home.kind === 'file' ? fileNameOf(home.path) : home.name);
