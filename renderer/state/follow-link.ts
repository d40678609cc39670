// From a diagnosis to where one goes on: findings of a domain, the suppression list, a template, a page of the web.
import type { RegionName } from '../../shared/aws.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { DiagnosisLink } from '../../shared/history/diagnosis.ts';
import { openLink } from './app.ts';
import { showList, showRoom, showTemplatesOf } from './composer-place.ts';
import { enterNew } from './draft-list.ts';
import { goToPanel } from './health-place.ts';
import { loadReports, useReports } from './reports.ts';
import { enterReport, go, noFilters, revealFinding, selectDomain } from './selection.ts';
import { askEverywhere, lookUpAddress } from './suppressed-address.ts';
import { regionNow } from './template-region.ts';
import { arrangeTemplates, openTemplates, readTemplates, useTemplates } from './templates.ts';

export async function followLink(link: DiagnosisLink): Promise<void> {
  switch (link.kind) {
    case 'advisor':
      return showFindings(link.domain, link.audits);
    case 'suppression':
      return showSuppressed(link.address);
    case 'template':
      return showTemplate(link);
    case 'web':
      return openLink(link.url);
    default:
      return assertNever(link);
  }
}

/** With the first of the audits open that the domain does not pass; without any, the report as it is. */
export async function showFindings(domain: string, audits: readonly string[] = []): Promise<void> {
  await loadReports();
  // Before the advisor is on the screen, so that it does not choose a finding by itself.
  await selectDomain(domain);
  const { open } = useReports.getState();
  const findings = open.state === 'ready' && open.domain === domain ? open.report.findings : [];
  const meant = findings.filter(({ id }) => audits.includes(id));
  const finding = meant.find(({ verdict }) => verdict === 'fail') ?? meant[0];
  if (finding === undefined) return go('advisor');
  enterReport(domain, finding.id, noFilters);
  revealFinding(finding);
}

/** In every region, as the address may be on the list of one alone. */
export async function showSuppressed(address: string): Promise<void> {
  goToPanel('suppression', null);
  askEverywhere(true);
  await lookUpAddress(address, null);
}

type Template = { readonly template: string; readonly region: RegionName | null };

/** Opened; one that is not there is looked for among the others. */
async function showTemplate({ template, region: sentFrom }: Template): Promise<void> {
  const region = sentFrom ?? regionNow();
  showRoom('desk');
  showList('templates');
  if (region === null) return;
  showTemplatesOf(region);
  if (await enterNew({ from: 'template', region, name: template })) return;
  await openTemplates(region);
  arrangeTemplates({ typed: template });
  const { facts, readings } = useTemplates.getState();
  // Never read: there would be nothing to look through.
  if (facts !== null && !facts.complete && facts.total === 0 && readings[region] === undefined) await readTemplates();
}
