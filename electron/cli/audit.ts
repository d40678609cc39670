// plumbline audit: the audit of one or many domains, as text or as one JSON object.
import type { Target } from '../../shared/artifacts.ts';
import { type Failure, printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, severities, type Severity } from '../../shared/finding.ts';
import type { DomainReport } from '../../shared/report.ts';
import { auditDomains } from '../flows/audit-domains.ts';
import { readTarget } from '../flows/read-target.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { printReport } from './print-report.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { reportAsJson } from './report-as-json.ts';

const options = {
  resolver: { type: 'string' },
  selector: { type: 'string', multiple: true },
  'mail-from': { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
} as const;

type Asked = { readonly targets: readonly Target[]; readonly failOn: Severity | null };
type Audited = { readonly domain: string } & ({ readonly report: DomainReport } | { readonly failure: Failure });

export async function auditCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return wrong(door, printFailure(read.failure)[door.language]);
  const asked = readAsked(read.value, door);
  if (typeof asked === 'string') return wrong(door, asked);
  const world = await door.openWorld(read.value.text('resolver'));
  if (!world.ok) return wrong(door, printFailure(world.failure)[door.language]);

  const audited = new Map<string, Audited>();
  await auditDomains(
    asked.targets,
    { world: world.value, reports: null, signal: door.signal },
    {
      onProgress: (now) =>
        door.progress(
          `${now.domainsDone}/${now.domainsTotal}  ${now.answered}/${now.asked}  ${now.question.type} ${now.question.name}`,
        ),
      onReport: (report) => audited.set(report.domain, { domain: report.domain, report }),
      onFailure: (domain, failure) => audited.set(domain, { domain, failure }),
    },
  );
  door.progress('');
  const inOrder = asked.targets.map(
    ({ domain }): Audited => audited.get(domain) ?? { domain, failure: { kind: 'cancelled' } },
  );
  print(inOrder, read.value.flag('json'), door);
  return exitCodeOf(inOrder, asked.failOn);
}

function readAsked(given: Arguments, door: Door): Asked | string {
  const none = {
    en: 'Name at least one domain: plumbline audit example.com',
    ja: 'ドメインを指定してください: plumbline audit example.com',
  };
  if (given.words.length === 0) return none[door.language];
  const failOn = given.text('fail-on');
  const severity = severities.find((name) => name === failOn) ?? null;
  if (failOn !== null && severity === null) {
    const list = severities.join(', ');
    const text = {
      en: `--fail-on takes one of ${list}, not "${failOn}".`,
      ja: `--fail-on には ${list} のいずれかを指定してください（「${failOn}」は使えません）。`,
    };
    return text[door.language];
  }
  const targets: Target[] = [];
  for (const domain of given.words) {
    const target = readTarget({ domain, selectors: given.texts('selector'), mailFrom: given.text('mail-from') });
    if (!target.ok) return printFailure(target.failure)[door.language];
    if (!targets.some((known) => known.domain === target.value.domain)) targets.push(target.value);
  }
  return { targets, failOn: severity };
}

function print(audited: readonly Audited[], asJson: boolean, door: Door): void {
  for (const one of audited) {
    if ('failure' in one) door.complain(printFailure(one.failure)[door.language]);
    else if (!asJson) printReport(one.report, door);
  }
  if (!asJson) return;
  const domains = audited.map((one) =>
    'report' in one
      ? reportAsJson(one.report, door.language)
      : {
          domain: one.domain,
          failure: { kind: one.failure.kind, says: printFailure(one.failure)[door.language] },
          findings: [],
        },
  );
  door.say(JSON.stringify({ domains }, null, 2));
}

function exitCodeOf(audited: readonly Audited[], failOn: Severity | null): ExitCode {
  if (audited.some((one) => 'failure' in one)) return exitCodes.couldNotRun;
  const found = audited.some(
    (one) =>
      'report' in one &&
      failOn !== null &&
      one.report.findings.some(({ verdict, severity }) => verdict === 'fail' && atLeastAsSevere(severity, failOn)),
  );
  return found ? exitCodes.foundSomething : exitCodes.done;
}

function wrong(door: Door, sentence: string): ExitCode {
  door.complain(sentence);
  return exitCodes.wrongUsage;
}
