// plumbline setup: a set-up to deploy with one's own tools, printed; nothing is asked of AWS.
import { printFailure } from '../../shared/failure.ts';
import { type SetupAsk, setupAskSchema } from '../../shared/health/asks.ts';
import { eventTypes } from '../../shared/health/coverage.ts';
import { setupFormats, setupKinds } from '../../shared/health/generated.ts';
import { regionSchema } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';
import { makeSetup } from '../flows/health/make-setup.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

const options = {
  region: { type: 'string' },
  format: { type: 'string' },
  set: { type: 'string' },
  'existing-set': { type: 'string' },
  domain: { type: 'string' },
  email: { type: 'string' },
  'keep-days': { type: 'string' },
  event: { type: 'string', multiple: true },
} as const;

export async function setupCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const ask = readAsk(read.value);
  if ('en' in ask) return complainOf(door, ask);
  const setup = makeSetup(ask);
  if (!setup.ok) return complainOf(door, printFailure(setup.failure));
  const { files, notes, commands } = setup.value;
  for (const { name, text } of files) door.say(files.length === 1 ? text : `# ${name}\n\n${text}`);
  // Standard output holds the files alone, so that it can be kept as one.
  for (const note of notes) door.complain(`- ${note[door.language]}`);
  for (const command of commands) door.complain(`  ${command}`);
  return exitCodes.done;
}

/** The events that are recorded where none is named: all but opens and clicks, which change the message. */
const usualEvents = eventTypes.filter((type) => type !== 'OPEN' && type !== 'CLICK');

function readAsk(given: Arguments): SetupAsk | Text {
  const [named, more] = given.words;
  const kind = setupKinds.find((one) => one === named);
  if (kind === undefined || more !== undefined) return noKind;
  const region = given.text('region');
  if (region === null || !regionSchema.safeParse(region).success) return noRegion;
  const format = setupFormats.find((one) => one === (given.text('format') ?? 'terraform'));
  if (format === undefined) return noFormat;
  const strange = given.texts('event').find((name) => !eventTypes.some((type) => type === name));
  if (strange !== undefined) return noEvent(strange);
  const keepDays = given.text('keep-days');
  const ask = setupAskSchema.safeParse({
    kind,
    format,
    region,
    accountId: null,
    configurationSet: given.text('existing-set') ?? given.text('set') ?? 'history',
    createSet: given.text('existing-set') === null,
    domain: given.text('domain'),
    eventTypes: given.texts('event').length === 0 ? usualEvents : given.texts('event'),
    email: given.text('email'),
    keepDays: keepDays === null ? null : Number(keepDays),
  });
  if (ask.success) return ask.data;
  return ask.error.issues.some(({ path: [member] }) => member === 'keepDays') ? noDays : noSet;
}

const noKind: Text = {
  en: `Name one set-up: plumbline setup ${setupKinds.join('|')} --region us-east-1`,
  ja: `構成を 1 つ指定してください: plumbline setup ${setupKinds.join('|')} --region us-east-1`,
};
const noRegion: Text = {
  en: 'Name the region that it is for, such as --region us-east-1.',
  ja: '対象のリージョンを --region us-east-1 のように指定してください。',
};
const noFormat: Text = {
  en: `--format takes one of ${setupFormats.join(', ')}.`,
  ja: `--format には ${setupFormats.join(', ')} のいずれかを指定してください。`,
};
const noEvent = (named: string): Text => ({
  en: `"${named}" is no event type. --event takes ${eventTypes.join(', ')}.`,
  ja: `「${named}」というイベントタイプはありません。--event には ${eventTypes.join(', ')} を指定できます。`,
});
const noDays: Text = {
  en: '--keep-days takes a whole number from 1 to 3650.',
  ja: '--keep-days には 1 から 3650 までの整数を指定してください。',
};
const noSet: Text = {
  en: 'A configuration set has at most 64 letters, digits, hyphens and underscores.',
  ja: '設定セットの名前は、英数字、ハイフン、アンダースコアで 64 文字以内です。',
};
