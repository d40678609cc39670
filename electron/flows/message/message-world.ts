// What a flow about a draft's message needs: where drafts are kept, and the workshop that knows MIME.
import type { Workshop } from '../../ports/workshop.ts';
import type { DraftWorld } from '../draft/draft-world.ts';

export type MessageWorld = DraftWorld & { readonly workshop: Pick<Workshop, 'work'> };
