// plumbline identities: the SES identities of an AWS account, or of the demo's, audited against DNS.
import type { IdentityReport } from '../../shared/account-report.ts';
import { printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, severities, type Severity } from '../../shared/finding.ts';
import { regionSchema } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';
import { type AccountProgress, auditAccount } from '../flows/audit-account.ts';
import { accountAsJson } from './account-as-json.ts';
import { type AccountChoice, type Door, exitCodes, type ExitCode } from './door.ts';
import { printAccount } from './print-account.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

const options = {
  demo: { type: 'boolean' },
  profile: { type: 'string' },
  region: { type: 'string', multiple: true },
  endpoint: { type: 'string' },
  resolver: { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
} as const;

export async function identitiesCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return wrong(door, printFailure(read.failure));
  const choice = readChoice(read.value);
  if ('en' in choice) return wrong(door, choice);
  const failOn = read.value.text('fail-on');
  const severity = severities.find((name) => name === failOn) ?? null;
  if (failOn !== null && severity === null) return wrong(door, noSeverity(failOn));
  const world = await door.openAccount(choice);
  if (!world.ok) return wrong(door, printFailure(world.failure));

  const names = read.value.words;
  const only = names.flatMap((name) => world.value.ses.regions.map((region) => ({ name, region })));
  const identities: IdentityReport[] = [];
  const outcome = await auditAccount(
    { world: world.value, accounts: null, reports: null, signal: door.signal, only: names.length === 0 ? null : only },
    {
      onRegion: () => {},
      onRow: () => {},
      onReport: (report) => identities.push(report),
      onProgress: (now) => door.progress(sayProgress(now)[door.language]),
    },
  );
  door.progress('');
  if (!outcome.ok) {
    door.complain(printFailure(outcome.failure)[door.language]);
    return exitCodes.couldNotRun;
  }
  const report = outcome.value;
  const missing = names.filter((name) => !report.rows.some((row) => row.name === name));
  if (read.value.flag('json')) door.say(JSON.stringify(accountAsJson(report, identities, door.language), null, 2));
  else printAccount({ report, identities: names.length === 0 ? [] : identities }, door, door.language);
  if (missing.length > 0) door.complain(notThere(missing)[door.language]);
  return exitCodeOf(identities, severity, missing.length > 0);
}

/** Who and where; `en` in it: the sentence that says what is missing. */
function readChoice(given: Arguments): AccountChoice | Text {
  const resolver = given.text('resolver');
  if (given.flag('demo')) {
    const named = ['profile', 'region', 'endpoint', 'resolver'].find((name) => given.text(name) !== null);
    return named === undefined ? { kind: 'demo' } : demoTakesNone(named);
  }
  const regions = given.texts('region').flatMap((text) => text.split(','));
  if (regions.length === 0) return regionMissing;
  const strange = regions.find((region) => !regionSchema.safeParse(region).success);
  if (strange !== undefined) return noRegion(strange);
  return { kind: 'aws', awsProfile: given.text('profile'), regions, endpoint: given.text('endpoint'), resolver };
}

function exitCodeOf(identities: readonly IdentityReport[], failOn: Severity | null, isMissing: boolean): ExitCode {
  if (isMissing) return exitCodes.couldNotRun;
  const found = identities.some(({ findings }) =>
    findings.some(
      ({ verdict, severity }) => verdict === 'fail' && failOn !== null && atLeastAsSevere(severity, failOn),
    ),
  );
  return found ? exitCodes.foundSomething : exitCodes.done;
}

function sayProgress({ identitiesDone, identitiesTotal, questions, waitingMs }: AccountProgress): Text {
  const seconds = Math.ceil(waitingMs / 1000);
  return {
    en: `${identitiesDone} of ${identitiesTotal} identities, ${questions} DNS questions${seconds > 1 ? `, AWS's rate limit asks for about ${seconds} s` : ''}`,
    ja: `ID ${identitiesDone}/${identitiesTotal}、DNS 問い合わせ ${questions} 件${seconds > 1 ? `、AWS のレート制限により残り約 ${seconds} 秒` : ''}`,
  };
}

const regionMissing: Text = {
  en: 'Name at least one region: plumbline identities --region us-east-1 (or --demo for the demo account)',
  ja: 'リージョンを指定してください: plumbline identities --region us-east-1（デモアカウントは --demo）',
};

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

const notThere = (names: readonly string[]): Text => ({
  en: `Not among the identities of these regions: ${names.join(', ')}`,
  ja: `指定したリージョンに次の ID はありません: ${names.join(', ')}`,
});

function wrong(door: Door, sentence: Text): ExitCode {
  door.complain(sentence[door.language]);
  return exitCodes.wrongUsage;
}
