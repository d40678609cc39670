// The drafts of a profile, and one of them taken away.
import type { DraftLine } from '../../../shared/draft/kept.ts';
import type { Outcome } from '../../../shared/failure.ts';
import type { DraftWorld } from './draft-world.ts';

/** Newest first. */
export function listDrafts({ profileId, drafts }: DraftWorld): Promise<Outcome<readonly DraftLine[]>> {
  return drafts.listDrafts(profileId);
}

/** With all its versions; answers those that stay. */
export async function removeDraft(id: string, world: DraftWorld): Promise<Outcome<readonly DraftLine[]>> {
  const removed = await world.drafts.removeDraft(world.profileId, id);
  return removed.ok ? listDrafts(world) : removed;
}
