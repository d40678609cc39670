// plumbline lint: what breaks in a template, where, and how to mend it.
import { type Failure, printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, severities, type Severity } from '../../shared/finding.ts';
import { dialects } from '../../shared/draft/source.ts';
import { type LintAsk, type Linted, lintFiles, namedTargets } from '../flows/draft/lint-files.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { lintAsJson } from './lint-as-json.ts';
import { printLint } from './print-lint.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const options = {
  data: { type: 'string' },
  targets: { type: 'string', multiple: true },
  subject: { type: 'string' },
  dialect: { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
} as const;

type One = { readonly file: string } & ({ readonly linted: Linted } | { readonly failure: Failure });

export async function lintCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return wrong(door, printFailure(read.failure)[door.language]);
  const asked = readAsked(read.value);
  if ('en' in asked) return wrong(door, asked[door.language]);
  const desk = door.openDrafts();
  const targets = await namedTargets(asked.targetNames, desk);
  if (!targets.ok) return wrong(door, printFailure(targets.failure)[door.language]);
  const all: One[] = [];
  for (const file of read.value.words) {
    const linted = await lintFiles({ ...asked.ask, targets: targets.value, filePath: file }, desk);
    all.push(linted.ok ? { file, linted: linted.value } : { file, failure: linted.failure });
  }
  print(all, read.value.flag('json'), door);
  if (all.some((one) => 'failure' in one)) return exitCodes.couldNotRun;
  return all.some((one) => 'linted' in one && isFound(one.linted, asked.failOn))
    ? exitCodes.foundSomething
    : exitCodes.done;
}

type Asked = {
  readonly ask: Omit<LintAsk, 'filePath' | 'targets'>;
  readonly targetNames: readonly string[];
  readonly failOn: Severity | null;
};

function readAsked(given: Arguments): Asked | { readonly en: string; readonly ja: string } {
  if (given.words.length === 0) return nothingGiven;
  const failOn = severities.find((name) => name === given.text('fail-on')) ?? null;
  if (given.text('fail-on') !== null && failOn === null) return noneOf('--fail-on', severities);
  const dialect = dialects.find((name) => name === (given.text('dialect') ?? 'stored'));
  if (dialect === undefined) return noneOf('--dialect', dialects);
  const targetNames = given
    .texts('targets')
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  return { ask: { dataPath: given.text('data'), subject: given.text('subject'), dialect }, targetNames, failOn };
}

function isFound({ report }: Linted, failOn: Severity | null): boolean {
  if (failOn === null) return false;
  return report.findings.some(({ verdict, severity }) => verdict === 'fail' && atLeastAsSevere(severity, failOn));
}

function print(all: readonly One[], asJson: boolean, door: Door): void {
  for (const one of all) {
    if ('failure' in one) door.complain(`${one.file}: ${printFailure(one.failure)[door.language]}`);
  }
  if (asJson) {
    const files = all.map((one) =>
      'linted' in one
        ? lintAsJson(one.file, one.linted, door.language)
        : {
            file: one.file,
            failure: { kind: one.failure.kind, says: printFailure(one.failure)[door.language] },
            findings: [],
          },
    );
    return door.say(printJson({ files }));
  }
  for (const one of all) if ('linted' in one) printLint(one.file, one.linted, door);
}

const nothingGiven = {
  en: 'Name at least one file: plumbline lint receipt.html --data data.json',
  ja: 'ファイルを指定してください: plumbline lint receipt.html --data data.json',
};

function noneOf(option: string, names: readonly string[]) {
  return {
    en: `${option} takes one of ${names.join(', ')}.`,
    ja: `${option} には ${names.join('、')} のいずれかを指定してください。`,
  };
}

function wrong(door: Door, sentence: string): ExitCode {
  door.complain(sentence);
  return exitCodes.wrongUsage;
}
