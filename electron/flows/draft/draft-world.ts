// What a flow about kept drafts needs: whose they are, where they are kept, and the time.
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';

export type DraftWorld = { readonly profileId: string; readonly drafts: DraftStore; readonly clock: Clock };
