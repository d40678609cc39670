// Changes a draft at once; what stood there becomes a version.
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { DraftWorld } from '../draft/draft-world.ts';
import { keepVersion } from '../draft/keep-draft.ts';

export async function replaceDraft(
  id: string,
  change: (draft: KeptDraft) => KeptDraft,
  world: DraftWorld,
): Promise<Outcome<KeptDraft>> {
  const savedAtMs = world.clock.nowMs();
  const changed = await world.drafts.changeDraft(world.profileId, id, (draft) => ({ ...change(draft), savedAtMs }));
  if (!changed.ok) return changed;
  const kept = await keepVersion(changed.value.before, world);
  return kept.ok ? accept(changed.value.after) : kept;
}
