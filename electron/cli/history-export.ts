// plumbline history export: all rows that match, as CSV or JSON by the file's name.
import { printFailure } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import { exportRows } from '../flows/history/export-rows.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { filterOptions, openStore, readFilter, storeOption } from './history-options.ts';
import { readArguments } from './read-arguments.ts';

export async function exportCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, { ...storeOption, ...filterOptions, out: { type: 'string' } });
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const filter = readFilter(read.value);
  if ('en' in filter) return complainOf(door, filter);
  const out = read.value.text('out') ?? '';
  if (!/\.(?:csv|json)$/iu.test(out)) return complainOf(door, outMissing);
  const desk = await openStore(read.value, door, { mayBegin: false });
  if (typeof desk === 'number') return desk;
  const { signal, language } = door;
  const exported = await exportRows(out, { text: read.value.words.join(' '), filter }, { ...desk, signal });
  if (!exported.ok) {
    door.complain(printFailure(exported.failure)[language]);
    return exitCodes.couldNotRun;
  }
  const { path, rows } = exported.value;
  door.say(saved(path, rows)[language]);
  return rows > 0 ? exitCodes.done : exitCodes.foundSomething;
}

const saved = (path: string, rows: number): Text => ({
  en: `${path}: ${rows} ${rows === 1 ? 'row' : 'rows'} written.`,
  ja: `${path} に ${rows} 行を書き込みました。`,
});

const outMissing: Text = {
  en: 'Name the file to be written, ending with .csv or .json: --out messages.csv',
  ja: '書き込むファイルを .csv または .json で終わる名前で指定してください: --out messages.csv',
};
