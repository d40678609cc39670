// The templates of a region that have a draft whose text SES does not hold.
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { TemplatePlace } from './template-lists.ts';

type Names = { readonly place: TemplatePlace; readonly atMs: number; readonly names: Promise<ReadonlySet<string>> };

/** Drafts are looked at no more often than this, however fast one scrolls. */
const restMs = 1000;

export function changedHere(drafts: DraftStore, clock: Clock) {
  let last: Names | null = null;
  return {
    names: (place: TemplatePlace): Promise<ReadonlySet<string>> => {
      const isSame = last?.place.profileId === place.profileId && last.place.region === place.region;
      if (last !== null && isSame && clock.nowMs() - last.atMs < restMs) return last.names;
      last = { place, atMs: clock.nowMs(), names: namesIn(place, drafts) };
      return last.names;
    },
    forget: (): void => {
      last = null;
    },
  };
}

async function namesIn({ profileId, region }: TemplatePlace, drafts: DraftStore): Promise<ReadonlySet<string>> {
  const listed = await drafts.listDrafts(profileId);
  const lines = listed.ok ? listed.value : [];
  return new Set(
    lines.flatMap(({ home, changed }) =>
      changed && home.kind === 'template' && home.region === region ? [home.name] : [],
    ),
  );
}
