// The options by which commands about an AWS account name it, and the sentences where they do not fit together.
import { severities, type Severity } from '../../shared/finding.ts';
import { regionSchema } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';
import { type AccountChoice, type Door, exitCodes, type ExitCode } from './door.ts';
import type { Arguments } from './read-arguments.ts';

export const accountOptions = {
  demo: { type: 'boolean' },
  profile: { type: 'string' },
  region: { type: 'string', multiple: true },
  endpoint: { type: 'string' },
  resolver: { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
} as const;

/** Who and where; `en` in it: the sentence that says what is missing. */
export function readAccountChoice(given: Arguments, command: string): AccountChoice | Text {
  const resolver = given.text('resolver');
  if (given.flag('demo')) {
    const named = ['profile', 'region', 'endpoint', 'resolver'].find((name) => given.text(name) !== null);
    return named === undefined ? { kind: 'demo' } : demoTakesNone(named);
  }
  const regions = given.texts('region').flatMap((text) => text.split(','));
  if (regions.length === 0) return regionMissing(command);
  const strange = regions.find((region) => !regionSchema.safeParse(region).success);
  if (strange !== undefined) return noRegion(strange);
  return { kind: 'aws', awsProfile: given.text('profile'), regions, endpoint: given.text('endpoint'), resolver };
}

/** Null where none is asked for; `en` in it: the sentence that says which there are. */
export function readSeverity(given: Arguments): Severity | Text | null {
  const named = given.text('fail-on');
  if (named === null) return null;
  return severities.find((name) => name === named) ?? noSeverity(named);
}

export function complainOf(door: Door, sentence: Text): ExitCode {
  door.complain(sentence[door.language]);
  return exitCodes.wrongUsage;
}

const regionMissing = (command: string): Text => ({
  en: `Name at least one region: plumbline ${command} --region us-east-1 (or --demo for the demo account)`,
  ja: `リージョンを指定してください: plumbline ${command} --region us-east-1（デモアカウントは --demo）`,
});

const noRegion = (region: string): Text => ({
  en: `"${region}" is not a region. Give a name such as us-east-1.`,
  ja: `「${region}」はリージョンとして読めません。us-east-1 のような名前を指定してください。`,
});

const noSeverity = (named: string): Text => ({
  en: `--fail-on takes one of ${severities.join(', ')}; "${named}" is not one of them.`,
  ja: `--fail-on には ${severities.join(', ')} のいずれかを指定してください（「${named}」は使えません）。`,
});

const demoTakesNone = (option: string): Text => ({
  en: `--demo has an account, regions and a name server of its own; leave out --${option}.`,
  ja: `--demo には専用のアカウント、リージョン、ネームサーバーがあります。--${option} は指定しないでください。`,
});
