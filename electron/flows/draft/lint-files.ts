// Checks a draft that stands in files, for the clients that are named.
import type { DraftReport } from '../../../shared/draft/report.ts';
import type { Dialect, TemplatePart } from '../../../shared/draft/source.ts';
import { type ClientId, defaultTargets, type SupportFacts } from '../../../shared/draft/support.ts';
import { nothingOutside } from '../../../shared/draft/outside.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import type { Finding } from '../../../shared/finding.ts';
import { type DraftDesk, type DraftFiles, type DraftRead, readDraftFiles } from './read-draft.ts';

export type LintAsk = DraftFiles & { readonly dialect: Dialect; readonly targets: readonly ClientId[] };

export type Linted = DraftRead & { readonly report: DraftReport; readonly targets: readonly ClientId[] };

export async function lintFiles(ask: LintAsk, desk: DraftDesk): Promise<Outcome<Linted>> {
  const { dialect, targets } = ask;
  const read = await readDraftFiles(ask, desk);
  if (!read.ok) return read;
  const name = fileNameOf(ask.filePath);
  const draft = { source: read.value.source, dialect, targets, name };
  const report = await desk.workshop.work('check', { draft, outside: nothingOutside });
  if (!report.ok) return report;
  const { elsewhere } = read.value;
  const findings = report.value.findings.filter((finding) => !isAbout(elsewhere, finding));
  return accept({ ...read.value, report: { ...report.value, findings }, targets });
}

function isAbout(parts: readonly TemplatePart[], { topic, details }: Finding): boolean {
  if (topic === 'draft-text' && parts.includes('text')) return true;
  return details.some((detail) => detail.kind === 'place' && parts.some((part) => part === detail.place.part));
}

/** Families (`gmail`) or single clients (`gmail.ios`); none: what most recipients read mail in. */
export async function namedTargets(
  names: readonly string[],
  { workshop }: DraftDesk,
): Promise<Outcome<readonly ClientId[]>> {
  const facts = await workshop.work('useSupport', { json: null });
  return facts.ok ? targetsNamed(names, facts.value) : facts;
}

function targetsNamed(names: readonly string[], { clients }: SupportFacts): Outcome<readonly ClientId[]> {
  const found = new Set<ClientId>();
  for (const name of names) {
    const meant = clients.filter(({ id, family }) => id === name || family === name);
    if (meant.length === 0) return refuse({ kind: 'bad-input', because: noClient(name, clients) });
    for (const { id } of meant) found.add(id);
  }
  return accept(found.size === 0 ? defaultTargets : [...found]);
}

function noClient(name: string, clients: SupportFacts['clients']) {
  const families = [...new Set(clients.map(({ family }) => family))].join(', ');
  return {
    en: `"${name}" is not a mail client in the caniemail data. Give a family (${families}) or one client such as gmail.ios.`,
    ja: `「${name}」は caniemail のデータにないメールクライアントです。ファミリー（${families}）か、gmail.ios のようなクライアント名を指定してください。`,
  };
}
