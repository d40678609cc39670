// Sendings and runs of the simulator lab on disk: one folder a profile.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import { labRunLine } from '../../../shared/message/lab-run.ts';
import type { SendRunLine } from '../../../shared/message/send.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { guarded } from './guarded.ts';
import { inTurn, type InTurn } from './in-turn.ts';
import { idsIn, isId, removeFolder } from './kept-folders.ts';
import { openLab, removeLab, saveLab } from './run-lab-file.ts';
import { openLoad, removeLoad, saveLoad } from './run-load-files.ts';
import { type SendFile, sendFile } from './run-send-file.ts';

type InSend = <T>(profileId: string, id: string, act: (file: SendFile) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

export function runFiles(folder: string): RunStore {
  const opened = new Map<string, { readonly turn: InTurn; readonly file: SendFile }>();
  const folderOf = (profileId: string): string => path.join(folder, `profile-${profileId}`);

  /** What is done to one sending is done one after the other. */
  const inSend: InSend = async (profileId, id, act) => {
    if (!isId(id)) return refuse(notFound(id));
    const sendFolder = path.join(folderOf(profileId), `send-${id}`);
    const { turn, file } = opened.get(sendFolder) ?? { turn: inTurn(), file: sendFile(sendFolder) };
    opened.set(sendFolder, { turn, file });
    return turn(() => guarded(sendFolder, () => act(file)));
  };

  return {
    listSends: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const lines: SendRunLine[] = [];
        for (const id of await idsIn(folderPath, /^send-([A-Za-z0-9-]{1,64})$/u)) {
          const line = await inSend(profileId, id, async (file) => accept(await file.line()));
          if (line.ok && line.value !== null) lines.push({ ...line.value, id });
        }
        return accept(newestFirst(lines));
      }),
    openSend: (profileId, id) =>
      inSend(profileId, id, async (file) => {
        const run = await file.open();
        // A folder that was copied by hand is another sending than it says.
        return run.ok ? accept({ ...run.value, profileId, id }) : run;
      }),
    saveSend: (run) => inSend(run.profileId, run.id, async (file) => accept(await file.save(run))),
    removeSend: (profileId, id) =>
      inSend(profileId, id, async (file) => {
        await removeFolder(file.folder);
        file.forget();
        return accept(null);
      }),
    saveLoad: (profileId, id, load) => inSend(profileId, id, async (file) => accept(await saveLoad(file.folder, load))),
    openLoad: (profileId, id) => inSend(profileId, id, (file) => openLoad(file.folder)),
    removeLoad: (profileId, id) => inSend(profileId, id, async (file) => accept(await removeLoad(file.folder))),
    ...labFiles(folderOf),
    removeProfile: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        await rm(folderPath, { recursive: true, force: true });
        for (const { file } of opened.values()) if (file.folder.startsWith(folderPath + path.sep)) file.forget();
        return accept(null);
      }),
  };
}

function labFiles(
  folderOf: (profileId: string) => string,
): Pick<RunStore, 'listLabs' | 'openLab' | 'saveLab' | 'removeLab'> {
  const labPath = (profileId: string, id: string): string => path.join(folderOf(profileId), `lab-${id}.json`);
  return {
    listLabs: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const ids = await idsIn(folderPath, /^lab-([A-Za-z0-9-]{1,64})\.json$/u);
        const runs = await Promise.all(ids.map(async (id) => openLab(labPath(profileId, id))));
        return accept(newestFirst(runs.flatMap((run) => (run.ok ? [labRunLine(run.value)] : []))));
      }),
    openLab: async (profileId, id) => (isId(id) ? guarded(labPath(profileId, id), openLab) : refuse(notFound(id))),
    saveLab: (run) => guarded(labPath(run.profileId, run.id), async (filePath) => accept(await saveLab(filePath, run))),
    removeLab: async (profileId, id) =>
      isId(id)
        ? guarded(labPath(profileId, id), async (filePath) => accept(await removeLab(filePath)))
        : refuse(notFound(id)),
  };
}

function newestFirst<T extends { readonly startedAtMs: number }>(lines: readonly T[]): readonly T[] {
  return lines.toSorted((one, other) => other.startedAtMs - one.startedAtMs);
}
