// plumbline eml: what a received message tells of itself, as text or as one JSON object.
import { type Failure, printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, severities } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';
import { checkMailFile } from '../flows/mail/check-mail-file.ts';
import { type Door, type ExitCode, exitCodes } from './door.ts';
import { emlAsJson } from './eml-as-json.ts';
import { printEml } from './print-eml.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const options = {
  resolver: { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
} as const;

export async function emlCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return refused(read.failure, door);
  const { words, text, flag } = read.value;
  const [filePath] = words;
  if (filePath === undefined || words.length > 1) return wrong(nothingGiven, door);
  const failOn = severities.find((name) => name === text('fail-on')) ?? null;
  if (text('fail-on') !== null && failOn === null) return wrong(noSeverity, door);
  const world = await door.openWorld(text('resolver'));
  if (!world.ok) return refused(world.failure, door);
  const file = {
    filePath,
    signal: door.signal,
    onQuestion: ({ name, type }: { readonly name: string; readonly type: string }, answered: boolean) => {
      if (!answered) door.progress(`${type} ${name}`);
    },
  };
  const checked = await checkMailFile(file, door.openMails(), world.value);
  door.progress('');
  if (!checked.ok) return refused(checked.failure, door);
  if (flag('json')) door.say(printJson(emlAsJson(checked.value, door.language)));
  else printEml(checked.value, door);
  const isFound = checked.value.findings.some(
    ({ verdict, severity }) => verdict === 'fail' && failOn !== null && atLeastAsSevere(severity, failOn),
  );
  return isFound ? exitCodes.foundSomething : exitCodes.done;
}

function refused(failure: Failure, door: Door): ExitCode {
  door.complain((failure.kind === 'cancelled' ? stopped : printFailure(failure))[door.language]);
  return failure.kind === 'bad-input' || failure.kind === 'not-a-resolver'
    ? exitCodes.wrongUsage
    : exitCodes.couldNotRun;
}

function wrong(sentence: Text, door: Door): ExitCode {
  door.complain(sentence[door.language]);
  return exitCodes.wrongUsage;
}

const nothingGiven: Text = {
  en: 'Name one message: plumbline eml message.eml (or - for standard input)',
  ja: 'メールのファイルを 1 つ指定してください: plumbline eml message.eml（標準入力は -）',
};

const noSeverity: Text = {
  en: `--fail-on takes one of ${severities.join(', ')}.`,
  ja: `--fail-on には ${severities.join('、')} のいずれかを指定してください。`,
};

const stopped: Text = { en: 'Stopped before the message was checked.', ja: '確認が終わる前に中止しました。' };
