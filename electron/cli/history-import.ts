// plumbline history import: reads files of SES events into a history.
import { printFailure } from '../../shared/failure.ts';
import type { TakenIn } from '../../shared/history/sources.ts';
import { printBytes } from '../../shared/print-bytes.ts';
import type { Text } from '../../shared/text.ts';
import { importFiles, type ImportProgress } from '../flows/history/import-files.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { openStore, storeOption } from './history-options.ts';
import { pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

export async function importCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, { ...storeOption, json: { type: 'boolean' } });
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const paths = read.value.words;
  if (paths.length === 0) return complainOf(door, pathMissing);
  const desk = await openStore(read.value, door, { mayBegin: true });
  if (typeof desk === 'number') return desk;
  const taken = await importFiles(paths, desk, {
    signal: door.signal,
    onProgress: (now) => door.progress(sayProgress(now)[door.language]),
  });
  door.progress('');
  if (!taken.ok) {
    door.complain(printFailure(taken.failure)[door.language]);
    return exitCodes.couldNotRun;
  }
  if (read.value.flag('json')) door.say(printJson(asJson(taken.value, door)));
  else print(taken.value, door);
  return exitCodes.done;
}

function sayProgress({ files, totalFiles, bytes, totalBytes, events, at }: ImportProgress): Text {
  const [read, all] = [printBytes(bytes), printBytes(totalBytes)];
  return {
    en: `Files: ${files} of ${totalFiles}. Read: ${read} of ${all}. Events: ${events}. ${at}`,
    ja: `ファイル: ${files}/${totalFiles}。読み込み: ${read} / ${all}。イベント: ${events}。${at}`,
  };
}

function asJson({ troubles, firstAtMs, lastAtMs, ...counts }: TakenIn, { language }: Door) {
  const time = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());
  return {
    ...counts,
    firstAt: time(firstAtMs),
    lastAt: time(lastAtMs),
    troubles: troubles.map(({ says, ...trouble }) => ({ ...trouble, says: says[language] })),
  };
}

function print(taken: TakenIn, door: Door): void {
  const { language } = door;
  const page = pageOn(door);
  page.write((taken.files + taken.skippedFiles === 0 ? noFiles : sayTaken(taken))[language]);
  for (const { where, says, count } of taken.troubles) page.write(`  ${where}: ${says[language]} (${count})`, 2);
}

function sayTaken({ files, events, known, skippedFiles, broken }: TakenIn): Text {
  return {
    en: `Files read: ${files}, read before: ${skippedFiles}. New events: ${events}, known before: ${known}, unreadable pieces: ${broken}.`,
    ja: `読み込んだファイル: ${files}、読み込み済み: ${skippedFiles}。新しいイベント: ${events}、登録済み: ${known}、読み取れない箇所: ${broken}。`,
  };
}

const noFiles: Text = {
  en: 'There are no files here to read. Name files with SES events, or a folder that holds some.',
  ja: '読み込むファイルがありません。SES のイベントのファイル、またはそれを含むフォルダーを指定してください。',
};

const pathMissing: Text = {
  en: 'Name files or folders with SES events: plumbline history import events/ --store history.duckdb',
  ja: 'SES のイベントのファイルまたはフォルダーを指定してください: plumbline history import events/ --store history.duckdb',
};
