// The versions of a draft: listed with what stands now, read, and made its text again.
import type { DraftVersion, KeptDraft, VersionText } from '../../../shared/draft/kept.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { KeptMessage } from '../../../shared/message/form.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { DraftWorld } from './draft-world.ts';
import { keepVersion } from './keep-draft.ts';

/** Newest first; the newest is what stands now. */
export async function draftVersions(id: string, world: DraftWorld): Promise<Outcome<readonly DraftVersion[]>> {
  const { profileId, drafts } = world;
  const opened = await drafts.openDraft(profileId, id);
  if (!opened.ok) return opened;
  const kept = await keepVersion(opened.value, world);
  return kept.ok ? drafts.listVersions(profileId, id) : kept;
}

export type VersionRef = { readonly id: string; readonly versionId: string };

export function draftVersion({ id, versionId }: VersionRef, world: DraftWorld): Promise<Outcome<VersionText>> {
  return world.drafts.openVersion(world.profileId, id, versionId);
}

export async function restoreVersion(ref: VersionRef, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const version = await draftVersion(ref, world);
  if (!version.ok) return version;
  return putSource(ref.id, { ...version.value, reason: 'restored' }, world);
}

/** Another text takes the draft's place; both are versions afterwards, so that nothing is lost either way. */
export async function putSource(
  id: string,
  put: {
    readonly source: DraftSource;
    /** Left out: as it was. */
    readonly message?: KeptMessage | null;
    readonly reason: 'restored' | 'theirs' | 'imported';
    readonly base?: TemplateContent;
  },
  world: DraftWorld,
): Promise<Outcome<KeptDraft>> {
  const { profileId, drafts, clock } = world;
  const savedAtMs = clock.nowMs();
  const changed = await drafts.changeDraft(profileId, id, (before) => ({
    ...before,
    source: put.source,
    ...(put.message === undefined ? {} : { message: put.message }),
    ...(put.base === undefined ? {} : { base: put.base, baseAtMs: savedAtMs }),
    savedAtMs,
  }));
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  const kept = await keepVersion(before, world);
  if (!kept.ok) return kept;
  const { source, message } = after;
  const added = await drafts.addVersion({ profileId, id }, { source, message, reason: put.reason, atMs: savedAtMs });
  return added.ok ? accept(after) : added;
}
