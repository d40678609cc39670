// The kept reports: one line for each audited domain, and the whole report of the one that is open.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { DomainReport, ReportSummary } from '../../shared/report.ts';
import { notify } from './app.ts';
import { admit, arrange, type Sort, type Summaries } from './arrange.ts';

export type OpenReport =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly domain: string }
  | { readonly state: 'ready'; readonly domain: string; readonly report: DomainReport }
  | { readonly state: 'failed'; readonly domain: string; readonly failure: Failure };

type ReportsStore = {
  readonly listing: 'loading' | 'ready' | 'failed';
  readonly listFailure: Failure | null;
  readonly summaries: Summaries;
  /** Why the last audit of a domain could not be made. */
  readonly failures: { readonly [domain: string]: Failure };
  readonly order: readonly string[];
  readonly sort: Sort;
  /** The domain whose report is to be open; what is open follows it. */
  readonly wanted: string | null;
  readonly open: OpenReport;
};

const nothingYet: ReportsStore = {
  listing: 'loading',
  listFailure: null,
  summaries: {},
  failures: {},
  order: [],
  sort: 'name',
  wanted: null,
  open: { state: 'none' },
};

export const useReports = create<ReportsStore>(() => nothingYet);

function bySummary(list: readonly ReportSummary[]): Summaries {
  return Object.fromEntries(list.map((summary) => [summary.domain, summary]));
}

/** Reads the list anew, for example after another profile was chosen. */
export async function loadReports(): Promise<void> {
  const { sort } = useReports.getState();
  useReports.setState({ ...nothingYet, sort });
  const reply = await bridge.request('report.list', {});
  if (!reply.ok) {
    useReports.setState({ listing: 'failed', listFailure: reply.failure });
    return;
  }
  const summaries = bySummary(reply.value);
  useReports.setState({ listing: 'ready', summaries, order: arrange(Object.keys(summaries), summaries, sort) });
}

/** What is shown stays this long before it gives way to the sign that another report is loading. */
const patienceMs = 150;

/** Opens a kept report; what is open stays on the screen until the next one is here, or takes too long. */
export async function openReport(domain: string): Promise<void> {
  const { open, summaries } = useReports.getState();
  useReports.setState({ wanted: domain });
  const isWanted = () => useReports.getState().wanted === domain;
  const showLoading = () => {
    if (isWanted()) useReports.setState({ open: { state: 'loading', domain } });
  };
  // A domain that is audited for the first time opens when its report comes.
  if (summaries[domain] === undefined) return showLoading();
  if (open.state !== 'ready') showLoading();
  const timer = open.state === 'ready' && open.domain !== domain ? setTimeout(showLoading, patienceMs) : undefined;
  const reply = await bridge.request('report.open', { domain });
  clearTimeout(timer);
  if (!isWanted()) return;
  useReports.setState({
    open: reply.ok
      ? { state: 'ready', domain, report: reply.value }
      : { state: 'failed', domain, failure: reply.failure },
  });
}

export function closeReport(): void {
  useReports.setState({ wanted: null, open: { state: 'none' } });
}

export async function removeReport(domain: string): Promise<boolean> {
  const reply = await bridge.request('report.remove', { domain });
  if (!reply.ok) {
    notify({ kind: 'failure', failure: reply.failure });
    return false;
  }
  forgetFailure(domain);
  const { order, wanted } = useReports.getState();
  useReports.setState({ summaries: bySummary(reply.value), order: order.filter((name) => name !== domain) });
  if (wanted === domain) closeReport();
  return true;
}

/** Takes a domain that has no report off the list. */
export function forgetFailure(domain: string): void {
  const { failures, order, summaries } = useReports.getState();
  const { [domain]: _gone, ...rest } = failures;
  const stays = summaries[domain] !== undefined;
  useReports.setState({ failures: rest, order: stays ? order : order.filter((name) => name !== domain) });
}

export function sortReports(sort: Sort): void {
  const { order, summaries } = useReports.getState();
  useReports.setState({ sort, order: arrange(order, summaries, sort) });
}

/** A run begins: its domains get their rows, and old failures of them are forgotten. */
export function expectReports(domains: readonly string[]): void {
  const { order, failures } = useReports.getState();
  const asked = new Set(domains);
  const rest = Object.fromEntries(Object.entries(failures).filter(([domain]) => !asked.has(domain)));
  useReports.setState({ order: admit(order, domains), failures: rest });
}

export function acceptSummary(summary: ReportSummary): void {
  const { summaries, order, wanted } = useReports.getState();
  useReports.setState({
    summaries: { ...summaries, [summary.domain]: summary },
    order: admit(order, [summary.domain]),
  });
  if (wanted === summary.domain) void openReport(summary.domain);
}

export function acceptFailure(domain: string, failure: Failure): void {
  const { failures, order } = useReports.getState();
  useReports.setState({ failures: { ...failures, [domain]: failure }, order: admit(order, [domain]) });
}

/** All runs are over: rows without a report or a failure go, and the rest is sorted once. */
export function settleReports(): void {
  const { order, summaries, failures, sort } = useReports.getState();
  const known = order.filter((domain) => summaries[domain] !== undefined || failures[domain] !== undefined);
  useReports.setState({ order: arrange(known, summaries, sort) });
}
