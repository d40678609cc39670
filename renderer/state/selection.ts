// Where the user stands: the place, the domain, the finding, and what is filtered.
import { create } from 'zustand';
import type { Severity, Topic, Verdict } from '../../shared/finding.ts';
import { closeReport, loadReports, openReport } from './reports.ts';

export const places = ['advisor', 'identities', 'composer', 'messages', 'account', 'profiles', 'settings'] as const;
export type Place = (typeof places)[number];

export const tabs = ['findings', 'prediction', 'spf', 'dmarc'] as const;
export type Tab = (typeof tabs)[number];

/** What can be shown or hidden together; `problems` are the fails. */
export const verdictFilters = ['problems', 'unknown', 'pass', 'not-applicable'] as const;
export type VerdictFilter = (typeof verdictFilters)[number];

export type Filters = {
  readonly search: string;
  readonly topic: Topic | null;
  readonly severity: Severity | null;
  readonly verdicts: readonly VerdictFilter[];
};

export const noFilters: Filters = { search: '', topic: null, severity: null, verdicts: ['problems', 'unknown'] };

/** What a key or the palette asks of a view; `count` makes two equal wishes differ. */
export type Wish = {
  readonly what: 'add' | 'find' | 'find-domain' | 'findings' | 'inspector' | 'find-identity';
  readonly count: number;
};

type SelectionStore = {
  readonly place: Place;
  readonly domain: string | null;
  /** The domain whose report the finding and the filters are of. */
  readonly shownDomain: string | null;
  readonly findingId: string | null;
  readonly tab: Tab;
  readonly filters: Filters;
  readonly listFilter: string;
  /** Whether the inspector is open; null leaves it to the width of the window. */
  readonly inspector: boolean | null;
  readonly paletteOpen: boolean;
  readonly wish: Wish | null;
};

const start: SelectionStore = {
  place: 'advisor',
  domain: null,
  shownDomain: null,
  findingId: null,
  tab: 'findings',
  filters: noFilters,
  listFilter: '',
  inspector: null,
  paletteOpen: false,
  wish: null,
};

export const useSelection = create<SelectionStore>(() => start);

export function go(place: Place): void {
  useSelection.setState({ place });
}

export function wishFor(what: Wish['what']): void {
  const count = (useSelection.getState().wish?.count ?? 0) + 1;
  const place = what === 'find-identity' ? 'identities' : 'advisor';
  const inReport = what === 'find' || what === 'findings' || what === 'inspector';
  useSelection.setState({ place, wish: { what, count }, ...(inReport ? { tab: 'findings' } : {}) });
}

export function granted(): void {
  useSelection.setState({ wish: null });
}

/** Chooses a domain; done when its report is open, or known not to be there yet. */
export async function selectDomain(domain: string | null): Promise<void> {
  clearTimeout(restTimer);
  useSelection.setState({ domain });
  if (domain === null) closeReport();
  else await openReport(domain);
}

/** From elsewhere in the window: the list may not know yet that the domain was audited along with an account. */
export async function showDomainReport(domain: string): Promise<void> {
  await loadReports();
  go('advisor');
  await selectDomain(domain);
}

const restMs = 60;
let restTimer: ReturnType<typeof setTimeout> | undefined;

/** Chooses a domain on the way to another: its report opens only when the keys come to rest. */
export function passDomain(domain: string): void {
  clearTimeout(restTimer);
  useSelection.setState({ domain });
  restTimer = setTimeout(() => void openReport(domain), restMs);
}

/** A report is on the screen: another one's filters and finding are put back to the start. */
export function enterReport(domain: string, findingId: string | null, filters: Filters): void {
  useSelection.setState({ shownDomain: domain, tab: 'findings', findingId, filters });
}

export function selectFinding(findingId: string | null): void {
  useSelection.setState({ findingId });
}

/** The filters that let a verdict be seen. */
export function filterOf(verdict: Verdict): VerdictFilter {
  return verdict === 'fail' ? 'problems' : verdict === 'error' ? 'unknown' : verdict;
}

/** Shows a finding wherever the user stands, even one that the filters hide. */
export function revealFinding(finding: { readonly id: string; readonly verdict: Verdict }): void {
  const { filters } = useSelection.getState();
  const shown = filterOf(finding.verdict);
  const verdicts = filters.verdicts.includes(shown) ? filters.verdicts : [...filters.verdicts, shown];
  useSelection.setState({
    place: 'advisor',
    tab: 'findings',
    findingId: finding.id,
    inspector: true,
    filters: { ...noFilters, verdicts },
  });
}

export function filter(change: Partial<Filters>): void {
  const { filters } = useSelection.getState();
  useSelection.setState({ filters: { ...filters, ...change }, tab: 'findings' });
}

export function clearFilters(): void {
  useSelection.setState({ filters: noFilters });
}

/** Another profile has other reports: nothing that was selected is left. */
export function forgetSelection(): void {
  const { place } = useSelection.getState();
  useSelection.setState({ ...start, place });
}
