// The structure of the bytes that are a draft's message, kept for those that were worked on last: a check need not read them again.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { RawRef } from '../../../shared/message/form.ts';
import type { MimeStructure } from '../../../shared/message/mime.ts';
import type { MessageWorld } from './message-world.ts';

export type RawStructures = {
  of(draftId: string, raw: RawRef, world: MessageWorld): Promise<Outcome<MimeStructure>>;
  put(blob: string, structure: MimeStructure): void;
};

const maxKept = 4;

export function rawStructures(): RawStructures {
  const kept = new Map<string, MimeStructure>();

  function put(blob: string, structure: MimeStructure): void {
    kept.delete(blob);
    kept.set(blob, structure);
    const [oldest] = kept.keys();
    if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
  }

  return {
    put,
    async of(draftId, { blob }, { profileId, drafts, workshop }) {
      const known = kept.get(blob);
      if (known !== undefined) return accept(known);
      const bytes = await drafts.readBlob(profileId, draftId, blob);
      if (!bytes.ok) return bytes;
      const view = await workshop.work('viewRaw', { bytes: bytes.value });
      if (!view.ok) return view;
      put(blob, view.value.structure);
      return accept(view.value.structure);
    },
  };
}
