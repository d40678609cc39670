// plumbline audit: the audit of one or many domains, as text or as one JSON object.
import type { Target } from '../../shared/artifacts.ts';
import { type Failure, printFailure } from '../../shared/failure.ts';
import { atLeastAsSevere, severities, type Severity } from '../../shared/finding.ts';
import type { DomainReport } from '../../shared/report.ts';
import type { Text } from '../../shared/text.ts';
import { auditDomains, type Progress } from '../flows/audit-domains.ts';
import { readTarget } from '../flows/read-target.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { printReport } from './print-report.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { reportAsJson } from './report-as-json.ts';
import { printJson } from './visible.ts';

const options = {
  resolver: { type: 'string' },
  selector: { type: 'string', multiple: true },
  'mail-from': { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
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
      onProgress: (now) => door.progress(sayProgress(now)[door.language]),
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
      en: `--fail-on takes one of ${list}; "${failOn}" is not one of them.`,
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
  for (const sentence of sentencesOf(audited)) door.complain(sentence[door.language]);
  if (asJson) return door.say(printJson({ domains: audited.map((one) => asJsonObject(one, door)) }));
  for (const one of audited) if ('report' in one) printReport(one.report, door, door.language);
}

/** What went wrong, each sentence once: one silent resolver fails every domain alike. */
function sentencesOf(audited: readonly Audited[]): readonly Text[] {
  const failed = audited.flatMap((one) => ('failure' in one ? [one] : []));
  const stopped = failed.filter(({ failure }) => failure.kind === 'cancelled');
  const others = failed
    .filter(({ failure }) => failure.kind !== 'cancelled')
    .map(({ failure }) => printFailure(failure));
  const all = stopped.length === 0 ? others : [...others, sayStopped(stopped.length, audited.length)];
  return [...new Map(all.map((text) => [text.en, text])).values()];
}

function asJsonObject(one: Audited, { language }: Door) {
  if ('report' in one) return reportAsJson(one.report, language);
  const { kind } = one.failure;
  const says = kind === 'cancelled' ? sayStopped(1, 1) : printFailure(one.failure);
  return { domain: one.domain, failure: { kind, says: says[language] }, findings: [] };
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

/** The terminal keeps no reports, so nothing of a domain that was not finished is left. */
function sayStopped(count: number, total: number): Text {
  if (total === 1) return { en: 'Stopped before the audit was finished.', ja: '診断が終わる前に中止しました。' };
  return {
    en: `Stopped: ${count} of ${total} domains were not audited.`,
    ja: `中止しました。${total} ドメイン中 ${count} ドメインは診断できていません。`,
  };
}

function sayProgress({ domainsDone, domainsTotal, answered, asked, question }: Progress): Text {
  const where = domainsTotal === 1 ? '' : `${domainsDone}/${domainsTotal}  `;
  return {
    en: `${where}${answered} of ${asked} answered  ${question.type} ${question.name}`,
    ja: `${where}${answered}/${asked} 応答  ${question.type} ${question.name}`,
  };
}

function wrong(door: Door, sentence: string): ExitCode {
  door.complain(sentence);
  return exitCodes.wrongUsage;
}
