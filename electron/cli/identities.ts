// plumbline identities: the SES identities of an AWS account, or of the demo's, audited against DNS.
import type { IdentityReport } from '../../shared/account-report.ts';
import { printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, type Severity } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';
import { type AccountProgress, auditAccount } from '../flows/audit-account.ts';
import { accountOptions, complainOf, readAccountChoice, readSeverity } from './account-choice.ts';
import { accountAsJson } from './account-as-json.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { printAccount } from './print-account.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

export async function identitiesCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, accountOptions);
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const choice = readAccountChoice(read.value, 'identities');
  if ('en' in choice) return complainOf(door, choice);
  const severity = readSeverity(read.value);
  if (severity !== null && typeof severity !== 'string') return complainOf(door, severity);
  const world = await door.openAccount(choice);
  if (!world.ok) return complainOf(door, printFailure(world.failure));

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
  if (read.value.flag('json')) door.say(printJson(accountAsJson(report, identities, door.language)));
  else printAccount({ report, identities: names.length === 0 ? [] : identities }, door, door.language);
  if (missing.length > 0) door.complain(notThere(missing)[door.language]);
  return exitCodeOf(identities, severity, missing.length > 0);
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

const notThere = (names: readonly string[]): Text => ({
  en: `Not among the identities of these regions: ${names.join(', ')}`,
  ja: `指定したリージョンに次の ID はありません: ${names.join(', ')}`,
});
