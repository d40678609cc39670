// plumbline account: how an AWS account stands in each region, and what to do about it.
import { printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere } from '../../shared/finding.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { Text } from '../../shared/text.ts';
import { type HealthProgress, readHealth } from '../flows/health/read-health.ts';
import { accountOptions, complainOf, readAccountChoice, readSeverity } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { healthAsJson } from './health-as-json.ts';
import { printHealth } from './print-health.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

export async function accountCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, accountOptions);
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const [word] = read.value.words;
  if (word !== undefined) return complainOf(door, noWord(word));
  const choice = readAccountChoice(read.value, 'account');
  if ('en' in choice) return complainOf(door, choice);
  const failOn = readSeverity(read.value);
  if (failOn !== null && typeof failOn !== 'string') return complainOf(door, failOn);
  const world = await door.openAccount(choice);
  if (!world.ok) return complainOf(door, printFailure(world.failure));

  const outcome = await readHealth(
    { world: world.value, accounts: null, signal: door.signal, regions: null },
    { onPart: () => {}, onRegion: () => {}, onProgress: (now) => door.progress(sayProgress(now)[door.language]) },
  );
  door.progress('');
  if (!outcome.ok) {
    door.complain(printFailure(outcome.failure)[door.language]);
    return exitCodes.couldNotRun;
  }
  const reports = outcome.value;
  if (read.value.flag('json')) door.say(printJson(healthAsJson(reports, door.language)));
  else printHealth(reports, door, door.language);
  if (reports.some(({ failure }) => failure !== null)) return exitCodes.couldNotRun;
  return reports.some((report) => hasFail(report, failOn)) ? exitCodes.foundSomething : exitCodes.done;
}

function hasFail({ parts }: HealthReport, failOn: ReturnType<typeof readSeverity>): boolean {
  if (failOn === null || typeof failOn !== 'string') return false;
  return parts.some(({ findings }) =>
    findings.some(({ verdict, severity }) => verdict === 'fail' && atLeastAsSevere(severity, failOn)),
  );
}

function sayProgress({ callsDone, callsWanted, waitingMs }: HealthProgress): Text {
  const seconds = Math.ceil(waitingMs / 1000);
  return {
    en: `${callsDone} of ${callsWanted} calls${seconds > 1 ? `, AWS's rate limit asks for about ${seconds} s` : ''}`,
    ja: `API 呼び出し ${callsDone}/${callsWanted}${seconds > 1 ? `、AWS のレート制限により残り約 ${seconds} 秒` : ''}`,
  };
}

const noWord = (word: string): Text => ({
  en: `plumbline account takes options only, not "${word}". Name regions with --region.`,
  ja: `plumbline account に「${word}」は指定できません。リージョンは --region で指定してください。`,
});
