// One draft's file: opened, saved, and mended from its newest version where it is damaged.
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { draftLine } from '../../../shared/draft/content.ts';
import { type DraftLine, type KeptDraft, keptDraftVersion } from '../../../shared/draft/kept.ts';
import { damagedDraft, newerDraft } from '../../../shared/draft/kept-failure.ts';
import { defaultTargets } from '../../../shared/draft/support.ts';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import { parseDraftFile, parseDraftHead, printDraftFile } from './draft-shape.ts';
import { listVersions, newestVersion } from './draft-versions.ts';
import { writeDurably } from './durable-file.ts';
import { isMissing, putAside } from './json-file.ts';

const fileName = 'draft.json';
/** The first line is far shorter. */
const maxHeadBytes = 16_384;

export type DraftPlace = { readonly profileId: string; readonly id: string };

export function saveDraft(draftFolder: string, draft: KeptDraft): Promise<void> {
  return writeDurably(path.join(draftFolder, fileName), printDraftFile(draft));
}

export async function openDraft(draftFolder: string, where: DraftPlace): Promise<Outcome<KeptDraft>> {
  const filePath = path.join(draftFolder, fileName);
  let text: string;
  try {
    text = await readFile(filePath, 'utf8');
  } catch (error) {
    // What a crash between two steps left has versions all the same.
    if (isMissing(error)) return recovered(draftFolder, { ...where, text: '', asideAt: null });
    throw error;
  }
  const read = parseDraftFile(text);
  if (read.state === 'newer') return refuse(newerDraft);
  // A folder that was copied by hand is another draft than it says.
  if (read.state === 'whole') return accept({ ...read.draft, ...where });
  const asideAt = await putAside(filePath);
  return recovered(draftFolder, { ...where, text, asideAt });
}

type Remains = DraftPlace & { readonly text: string; readonly asideAt: string | null };

/** The newest version as a draft, with what its first line still tells. */
async function recovered(draftFolder: string, { id, profileId, text, asideAt }: Remains): Promise<Outcome<KeptDraft>> {
  const version = await newestVersion(draftFolder);
  if (version === null) return refuse(asideAt === null ? notFound(id) : damagedDraft(asideAt));
  const line = parseDraftHead(text);
  const savedAtMs = line?.savedAtMs ?? (await listVersions(draftFolder))[0]?.atMs ?? 0;
  const draft: KeptDraft = {
    version: keptDraftVersion,
    id,
    profileId,
    home: line?.home ?? { kind: 'new', name: 'recovered', region: null },
    dialect: 'stored',
    ...version,
    base: null,
    baseAtMs: null,
    targets: defaultTargets,
    remoteImages: false,
    createdAtMs: savedAtMs,
    savedAtMs,
    ...(asideAt === null ? {} : { asideAt }),
  };
  await saveDraft(draftFolder, draft);
  return accept(draft);
}

/** What its first line tells; one that cannot be read is opened, which mends it. Null where there is no such draft. */
export async function lineOfDraft(draftFolder: string, place: DraftPlace): Promise<DraftLine | null> {
  const line = parseDraftHead(await readHead(path.join(draftFolder, fileName)));
  if (line !== null) return { ...line, id: place.id };
  const opened = await openDraft(draftFolder, place);
  return opened.ok ? draftLine(opened.value) : null;
}

async function readHead(filePath: string): Promise<string> {
  try {
    const file = await open(filePath, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(maxHeadBytes), position: 0 });
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}
