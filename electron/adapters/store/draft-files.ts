// Drafts on disk: one folder a profile, one a draft, its versions beside it.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RegionName } from '../../../shared/aws.ts';
import type { DraftLine, VersionText } from '../../../shared/draft/kept.ts';
import { unreadableVersion } from '../../../shared/draft/kept-failure.ts';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { DraftStore, KeptTemplates } from '../../ports/draft-store.ts';
import * as blobs from './draft-blobs.ts';
import { lineOfDraft, openDraft, saveDraft } from './draft-file.ts';
import * as versions from './draft-versions.ts';
import { guarded } from './guarded.ts';
import { inTurn, type InTurn } from './in-turn.ts';
import { hasVersion, readKept, writeKept } from './kept-file.ts';
import { idsIn, isId, removeFolder } from './kept-folders.ts';

type InDraft = <T>(
  profileId: string,
  id: string,
  act: (draftFolder: string, sweep: blobs.BlobSweep) => Promise<Outcome<T>>,
) => Promise<Outcome<T>>;

export function draftFiles(folder: string): DraftStore {
  const opened = new Map<string, { readonly turn: InTurn; readonly sweep: blobs.BlobSweep }>();
  const folderOf = (profileId: string): string => path.join(folder, `profile-${profileId}`);

  /** What is done to one draft is done one after the other. */
  const inDraft: InDraft = async (profileId, id, act) => {
    if (!isId(id)) return refuse(notFound(id));
    const draftFolder = path.join(folderOf(profileId), `draft-${id}`);
    const { turn, sweep } = opened.get(draftFolder) ?? { turn: inTurn(), sweep: blobs.blobSweep() };
    opened.set(draftFolder, { turn, sweep });
    return turn(() => guarded(draftFolder, () => act(draftFolder, sweep)));
  };

  return {
    listDrafts: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const lineOf = (id: string): Promise<Outcome<DraftLine | null>> =>
          inDraft(profileId, id, async (draftFolder) => accept(await lineOfDraft(draftFolder, { profileId, id })));
        return accept(await linesOf(await idsIn(folderPath, /^draft-([A-Za-z0-9-]{1,64})$/u), lineOf));
      }),
    openDraft: (profileId, id) => inDraft(profileId, id, (draftFolder) => openDraft(draftFolder, { profileId, id })),
    saveDraft: (draft) =>
      inDraft(draft.profileId, draft.id, async (draftFolder) => {
        await saveDraft(draftFolder, draft);
        return accept(null);
      }),
    changeDraft: (profileId, id, change) =>
      inDraft(profileId, id, async (draftFolder, sweep) => {
        const before = await openDraft(draftFolder, { profileId, id });
        if (!before.ok) return before;
        const after = change(before.value);
        await saveDraft(draftFolder, after);
        sweep.changed(before.value, after);
        await swept(draftFolder, after, sweep);
        return accept({ before: before.value, after });
      }),
    removeDraft: (profileId, id) =>
      inDraft(profileId, id, async (draftFolder) => {
        await removeFolder(draftFolder);
        return accept(null);
      }),
    ...versionFiles(inDraft),
    ...blobFiles(inDraft),
    ...templateFiles(folderOf),
    removeProfile: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        await rm(folderPath, { recursive: true, force: true });
        return accept(null);
      }),
  };
}

function versionFiles(inDraft: InDraft): Pick<DraftStore, 'listVersions' | 'openVersion' | 'addVersion'> {
  return {
    listVersions: (profileId, id) =>
      inDraft(profileId, id, async (draftFolder) => accept(await versions.listVersions(draftFolder))),
    openVersion: (profileId, id, versionId) =>
      inDraft(profileId, id, async (draftFolder) => {
        const text = await versions.openVersion(draftFolder, versionId);
        if (text !== null) return accept(text);
        const isThere = (await versions.listVersions(draftFolder)).some(({ id: known }) => known === versionId);
        return refuse(isThere ? unreadableVersion : notFound(versionId));
      }),
    addVersion: ({ profileId, id }, version) =>
      inDraft(profileId, id, async (draftFolder) => {
        await versions.addVersion(draftFolder, { message: null, ...version });
        return accept(null);
      }),
  };
}

function blobFiles(inDraft: InDraft): Pick<DraftStore, 'putBlob' | 'readBlob'> {
  return {
    putBlob: (profileId, id, content) =>
      inDraft(profileId, id, async (draftFolder, sweep) => {
        const blob = await blobs.putBlob(draftFolder, content);
        sweep.put(blob);
        return accept(blob);
      }),
    readBlob: (profileId, id, blob) => inDraft(profileId, id, (draftFolder) => blobs.readBlob(draftFolder, blob)),
  };
}

/** What could not be removed now is removed after a later change. */
const swept = (draftFolder: string, draft: VersionText, sweep: blobs.BlobSweep): Promise<void> =>
  sweep.sweep(draftFolder, draft).catch(() => undefined);

function templateFiles(folderOf: (profileId: string) => string): Pick<DraftStore, 'openTemplates' | 'saveTemplates'> {
  const templatesPath = (profileId: string, region: RegionName): string =>
    path.join(folderOf(profileId), `templates-${region}.json`);
  return {
    openTemplates: (profileId, region) =>
      guarded(templatesPath(profileId, region), async (filePath) =>
        accept(await readKept<KeptTemplates>(filePath, { isWhole: isTemplates, version: 1 })),
      ),
    saveTemplates: (templates) => writeKept(templatesPath(templates.profileId, templates.region), templates),
  };
}

/** One that cannot be read does not take the others with it. */
async function linesOf(
  ids: readonly string[],
  lineOf: (id: string) => Promise<Outcome<DraftLine | null>>,
): Promise<readonly DraftLine[]> {
  const lines: DraftLine[] = [];
  // A few at a time: a thousand open files are more than some systems allow.
  for (let start = 0; start < ids.length; start += 32) {
    const part = await Promise.all(ids.slice(start, start + 32).map(lineOf));
    lines.push(...part.flatMap((line) => (line.ok && line.value !== null ? [line.value] : [])));
  }
  return lines.toSorted((one, other) => other.savedAtMs - one.savedAtMs);
}

function isTemplates(value: unknown): boolean {
  return hasVersion(value) && 'rows' in value && Array.isArray(value.rows) && 'readAtMs' in value;
}
