// Starts a draft that is a whole message: empty, of an `.eml`, or of a template draft that becomes one.
import { randomUUID } from 'node:crypto';
import type { RegionName } from '../../../shared/aws.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { maxTemplateName } from '../../../shared/draft/template-name.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import { emptyForm, type KeptMessage } from '../../../shared/message/form.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import { emptySource } from '../draft/parse-draft-file.ts';
import { type ReadBytes, startFresh } from '../draft/start-draft.ts';
import { foreignFile, unreadFile } from './foreign-file.ts';
import type { MessageWorld } from './message-world.ts';
import type { RawWorld } from './raw-message.ts';
import { replaceDraft } from './replace-draft.ts';
import { takeBytes } from './take-bytes.ts';

export function startMessage(region: RegionName | null, world: MessageWorld): Promise<Outcome<KeptDraft>> {
  const message: KeptMessage = { form: { ...emptyForm, region }, raw: null };
  return startFresh({ home: { kind: 'new', name: '', region }, source: emptySource, message, reason: 'opened' }, world);
}

export async function startOfEmlFile(
  filePath: string,
  readBytes: ReadBytes,
  world: MessageWorld,
): Promise<Outcome<KeptDraft>> {
  const bytes = await readBytes(filePath, mimeLimits.maxBytes);
  return bytes.ok ? startOfEml(filePath, bytes.value, world) : unreadFile(bytes.failure);
}

/** The bytes are the message from then on. */
export async function startOfEml(
  fileName: string,
  bytes: Uint8Array,
  world: MessageWorld,
): Promise<Outcome<KeptDraft>> {
  const foreign = foreignFile(bytes);
  if (foreign !== null) return refuse(foreign);
  const id = randomUUID();
  const taken = await takeBytes(id, bytes, world);
  if (!taken.ok) {
    await world.drafts.removeDraft(world.profileId, id);
    return taken;
  }
  const { message, source } = taken.value;
  const home = { kind: 'new', name: nameOf(fileName), region: null } as const;
  return startFresh({ id, home, source: { ...emptySource, ...source }, message, reason: 'imported' }, world);
}

/** A template draft is a message from then on. */
export async function turnIntoMessage(
  { id, region }: { readonly id: string; readonly region: RegionName | null },
  { profileId, drafts }: MessageWorld,
): Promise<Outcome<KeptDraft>> {
  const changed = await drafts.changeDraft(profileId, id, (draft) => ({
    ...draft,
    message: draft.message ?? { form: { ...emptyForm, region }, raw: null },
  }));
  return changed.ok ? accept(changed.value.after) : changed;
}

/** The draft is a template alone again; its form is in its versions. */
export function dropMessage(id: string, world: RawWorld): Promise<Outcome<KeptDraft>> {
  return world.turn(id, () => replaceDraft(id, (draft) => ({ ...draft, message: null }), world));
}

function nameOf(fileName: string): string {
  const name = fileNameOf(fileName).replace(/\.eml$/iu, '');
  return [...name].slice(0, maxTemplateName).join('').slice(0, maxTemplateName);
}
