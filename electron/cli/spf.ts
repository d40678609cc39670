// plumbline spf: check_host for one sender, as text or as one JSON object.
import { type Failure, printFailure } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import { checkSpf } from '../flows/check-spf.ts';
import { type Door, type ExitCode, exitCodes } from './door.ts';
import { printSpf } from './print-spf.ts';
import { readArguments } from './read-arguments.ts';
import { treeAsJson } from './tree-as-json.ts';
import { printJson } from './visible.ts';

const options = {
  ip: { type: 'string' },
  'mail-from': { type: 'string' },
  helo: { type: 'string' },
  resolver: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export async function spfCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return refused(read.failure, door);
  const { words, text, flag } = read.value;
  const [domain] = words;
  const ip = text('ip');
  if (domain === undefined || words.length > 1 || ip === null)
    return refused({ kind: 'bad-input', because: incomplete }, door);
  const world = await door.openWorld(text('resolver'));
  if (!world.ok) return refused(world.failure, door);
  const checked = await checkSpf({ domain, ip, mailFrom: text('mail-from'), helo: text('helo') }, world.value, {
    signal: door.signal,
    onQuestion: ({ name, type }, answered) => {
      if (!answered) door.progress(`${type} ${name}`);
    },
  });
  door.progress('');
  if (!checked.ok) return refused(checked.failure, door);
  if (!flag('json')) printSpf(checked.value, door, door.language);
  else {
    const { result, explanation, lookups, voids, tree } = checked.value;
    const shown = tree === null ? null : treeAsJson(tree, door.language);
    door.say(printJson({ result, explanation, lookups, voids, tree: shown }));
  }
  return exitCodes.done;
}

/** What was typed is wrong usage; what the world did is not. */
function refused(failure: Failure, door: Door): ExitCode {
  door.complain((failure.kind === 'cancelled' ? stopped : printFailure(failure))[door.language]);
  const isTyped = failure.kind === 'not-a-domain' || failure.kind === 'bad-input' || failure.kind === 'not-a-resolver';
  return isTyped ? exitCodes.wrongUsage : exitCodes.couldNotRun;
}

const incomplete: Text = {
  en: "Give one domain and the sender's address: plumbline spf example.com --ip 192.0.2.1",
  ja: 'ドメインを 1 つと送信元アドレスを指定してください: plumbline spf example.com --ip 192.0.2.1',
};

const stopped: Text = {
  en: 'Stopped before SPF had a result.',
  ja: 'SPF の結果が出る前に中止しました。',
};
