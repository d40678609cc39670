// plumbline spf: check_host for one sender, as text or as one JSON object.
import type { TreeNode } from '../../shared/detail.ts';
import { printFailure } from '../../shared/failure.ts';
import { checkSpf } from '../flows/check-spf.ts';
import { type Door, type ExitCode, exitCodes } from './door.ts';
import { readArguments } from './read-arguments.ts';

const options = {
  ip: { type: 'string' },
  'mail-from': { type: 'string' },
  helo: { type: 'string' },
  resolver: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export async function spfCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return refused(door, printFailure(read.failure)[door.language], exitCodes.wrongUsage);
  const { words, text, flag } = read.value;
  const [domain] = words;
  const ip = text('ip');
  if (domain === undefined || words.length > 1 || ip === null) {
    return refused(door, incomplete[door.language], exitCodes.wrongUsage);
  }
  const world = await door.openWorld(text('resolver'));
  if (!world.ok) return refused(door, printFailure(world.failure)[door.language], exitCodes.wrongUsage);
  const checked = await checkSpf({ domain, ip, mailFrom: text('mail-from'), helo: text('helo') }, world.value);
  if (!checked.ok) {
    const isTyped = checked.failure.kind === 'not-a-domain' || checked.failure.kind === 'bad-input';
    const code = isTyped ? exitCodes.wrongUsage : exitCodes.couldNotRun;
    return refused(door, printFailure(checked.failure)[door.language], code);
  }
  const { result, explanation, lookups, voids, tree } = checked.value;
  if (flag('json')) {
    door.say(JSON.stringify({ result, explanation, lookups, voids, tree }, null, 2));
    return exitCodes.done;
  }
  door.say(result);
  if (explanation !== null) door.say(explanation);
  door.say('');
  if (tree !== null) {
    door.say(tree.title[door.language]);
    for (const line of treeLines(tree.root, '', door)) door.say(line);
  }
  return exitCodes.done;
}

function treeLines(node: TreeNode, indent: string, door: Door): readonly string[] {
  const beside = [node.badge?.[door.language], node.note?.[door.language]].filter((part) => part !== undefined);
  const own = `${indent}${node.label}${beside.length === 0 ? '' : `  (${beside.join('; ')})`}`;
  return [own, ...node.children.flatMap((child) => treeLines(child, `${indent}  `, door))];
}

function refused(door: Door, sentence: string, code: ExitCode): ExitCode {
  door.complain(sentence);
  return code;
}

const incomplete = {
  en: "Give one domain and the sender's address: plumbline spf example.com --ip 192.0.2.1",
  ja: 'ドメインを 1 つと送信元アドレスを指定してください: plumbline spf example.com --ip 192.0.2.1',
};
