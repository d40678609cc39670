// Writes a draft to a file that the user named.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { WriteText } from '../export-profiles.ts';
import type { DraftWorld } from './draft-world.ts';
import { printDraftFile, proposedFileName } from './print-draft-file.ts';

/** `choose` asks for the place, and brings null where the user changed their mind. */
export async function saveDraftFile(
  id: string,
  {
    choose,
    writeText,
  }: { readonly choose: (proposed: string) => Promise<string | null>; readonly writeText: WriteText },
  world: DraftWorld,
): Promise<Outcome<{ readonly path: string } | null>> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  if (!opened.ok) return opened;
  const filePath = await choose(proposedFileName(opened.value));
  if (filePath === null) return accept(null);
  const text = printDraftFile(opened.value, filePath);
  if (!text.ok) return text;
  const written = await writeText(filePath, text.value);
  return written.ok ? accept({ path: filePath }) : written;
}
