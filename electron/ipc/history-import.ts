// Answers history.import: files and folders that the user chose or dropped are read into the history.
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { nothingTaken } from '../../shared/history/sources.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { importFiles } from '../flows/history/import-files.ts';
import type { Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';
import type { HistoryRun, HistoryRuns } from './history-runs.ts';
import { announceReading, type HistoryVoice, type Told } from './run-history.ts';
import type { Desk, Session } from './session.ts';

/** Files are one source of their own. */
const sourceId = '';

type Importing = { readonly session: Session; readonly desk: Desk; readonly place: HistoryPlace };

export function historyImport(
  { session, desk, place }: Importing,
  runs: HistoryRuns,
  voice: HistoryVoice,
): Pick<Answers, 'history.import'> {
  async function read(paths: readonly string[], run: HistoryRun, { onProgress, onChanged }: Told) {
    const archive = await session.events.open(run.profileId);
    if (!archive.ok) return archive;
    let told = 0;
    return importFiles(
      paths,
      { archive: archive.value, listFiles: session.listFiles },
      {
        signal: run.signal,
        onProgress: ({ files, totalFiles, bytes, totalBytes, events, at }) => {
          const { runId } = run;
          onProgress({ runId, sourceId, done: files, total: totalFiles, bytes, totalBytes, events, at });
          // Bytes alone are nothing to be asked for anew.
          if (events > told) onChanged(events);
          told = events;
        },
      },
    );
  }

  return {
    'history.import': async (asked) => {
      const paths = await chosenPaths(asked, desk);
      if (!paths.ok || paths.value === null) return paths.ok ? accept(null) : paths;
      const chosen = paths.value;
      const { profileId } = await place.kept();
      return runs.begin({ profileId, sourceId }, (run) =>
        announceReading(run, voice, async (told) => {
          const taken = await read(chosen, run, told);
          if (taken.ok) await place.expire(run.profileId);
          const failure = taken.ok || run.signal.aborted ? null : taken.failure;
          const { runId, signal } = run;
          return { runId, sourceId, cancelled: signal.aborted, failure, taken: taken.ok ? taken.value : nothingTaken };
        }),
      );
    },
  };
}

async function chosenPaths(
  asked: RequestInput<'history.import'>,
  desk: Desk,
): Promise<Outcome<readonly string[] | null>> {
  if (asked.from === 'files') return accept(await desk.chooseFiles());
  if (asked.from === 'folder') {
    const folder = await desk.chooseFolder();
    return accept(folder === null ? null : [folder]);
  }
  // A path that hangs on where this program was started is nobody's choice.
  if (!asked.paths.every((one) => path.isAbsolute(one) && !one.includes('\0') && !isElsewhere(one)))
    return refuse({ kind: 'bad-input', because: notDropped });
  return accept(asked.paths);
}

/** `\\server\share`: Windows would show the user's credentials to whatever server a window names. */
const isElsewhere = (one: string): boolean => /^[\\/]{2}/u.test(one);

const notDropped = {
  en: 'These are not files of this computer. Choose them with the button instead.',
  ja: 'このコンピューターのファイルではありません。ボタンから選択してください。',
};
