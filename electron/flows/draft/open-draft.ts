// Opens a draft that is kept; as it was left, that text is now a version of its own.
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { Outcome } from '../../../shared/failure.ts';
import type { DraftWorld } from './draft-world.ts';
import { keepVersion } from './keep-draft.ts';

export async function openDraft(id: string, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  if (opened.ok) await keepVersion(opened.value, world);
  return opened;
}
