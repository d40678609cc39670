// The suppression list of the region that is looked at: what main answered of it page by page, and where the user stands in it.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SuppressionFilter } from '../../shared/health/asks.ts';
import type { SuppressedAddress, SuppressionPage } from '../../shared/health/suppression.ts';
import type { RequestAnswer } from '../../shared/ipc/requests.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import { gatherCalls } from './gather-calls.ts';
import { forgetWithProfile } from './with-profile.ts';

/** Rows that are asked for together. */
export const pageRows = 200;

export type ListFacts = Pick<SuppressionPage, 'total' | 'matching' | 'complete' | 'readAtMs' | 'failure'>;
export type ListReading = { readonly runId: string; readonly entries: number };
export type ExportedList = NonNullable<RequestAnswer<'suppression.export'>>;

export type SuppressionStore = {
  readonly region: RegionName | null;
  readonly filter: SuppressionFilter;
  /** Null before main has answered. */
  readonly facts: ListFacts | null;
  /** Why main could not answer, or would not begin. */
  readonly failure: Failure | null;
  readonly pages: { readonly [page: number]: readonly SuppressedAddress[] };
  /** The row that the keys stand on; -1: none. */
  readonly cursor: number;
  readonly chosen: ReadonlySet<string>;
  /** In every region, whichever is looked at. */
  readonly readings: { readonly [region: RegionName]: ListReading };
  /** Where the row that stood at the top stands now; `count` makes two equal moves differ. */
  readonly moved: { readonly to: number; readonly count: number } | null;
  readonly exported: ExportedList | null;
  /** How often the search field was called for. */
  readonly sought: number;
};

export const noSuppressionFilter: SuppressionFilter = {
  typed: '',
  reason: null,
  sinceMs: null,
  untilMs: null,
  sort: 'newest',
};

const start: SuppressionStore = {
  region: null,
  filter: noSuppressionFilter,
  facts: null,
  failure: null,
  pages: {},
  cursor: -1,
  chosen: new Set(),
  readings: {},
  moved: null,
  exported: null,
  sought: 0,
};

export const useSuppression = create<SuppressionStore>(() => start);

/** What is on the screen, by row; not drawn itself. */
let seen = { first: 0, last: 0 };
/** Each answer belongs to one state of the list; those of an earlier one come too late. */
let epoch = 0;
const asking = new Set<number>();
/** The readings that were begun here, or joined; those of another profile are not heard. */
const heard = new Set<string>();

export function rowAt({ pages }: Pick<SuppressionStore, 'pages'>, row: number): SuppressedAddress | undefined {
  return pages[Math.floor(row / pageRows)]?.[row % pageRows];
}

/** Shows the list of a region as main holds it; nothing is asked of AWS. */
export async function openSuppression(region: RegionName): Promise<void> {
  const { region: before, readings, filter } = useSuppression.getState();
  if (before !== region) {
    seen = { first: 0, last: 0 };
    useSuppression.setState({ ...start, region, readings, filter });
  }
  await refresh();
}

export async function readSuppression(): Promise<void> {
  const { region } = useSuppression.getState();
  if (region === null) return;
  const reply = await bridge.request('suppression.load', { region });
  if (!reply.ok) return useSuppression.setState({ failure: reply.failure });
  const { readings } = useSuppression.getState();
  const { runId } = reply.value;
  heard.add(runId);
  useSuppression.setState({ failure: null, readings: { ...readings, [region]: { runId, entries: 0 } } });
}

export async function stopSuppression(runId: string): Promise<void> {
  await bridge.request('suppression.stop', { runId });
}

export function filterSuppression(change: Partial<SuppressionFilter>): void {
  const { filter } = useSuppression.getState();
  seen = { first: 0, last: Math.min(seen.last - seen.first, pageRows) };
  useSuppression.setState({ filter: { ...filter, ...change }, cursor: -1, moved: movedTo(0), exported: null });
  void refresh();
}

/** The rows that are on the screen, or soon will be. */
export function showRows(first: number, last: number): void {
  seen = { first, last };
  const { pages, facts } = useSuppression.getState();
  if (facts === null) return;
  const mine = epoch;
  for (const page of pagesOf(seen)) {
    if (pages[page] !== undefined || asking.has(page)) continue;
    asking.add(page);
    void askPage(page, null).then((answer) => {
      if (mine !== epoch) return;
      asking.delete(page);
      if (answer !== null) useSuppression.setState((state) => ({ pages: { ...state.pages, [page]: answer.rows } }));
    });
  }
}

/** Asks for what is on the screen anew; what stood there stays until the answer comes, and the top row keeps its place. */
export async function refresh(): Promise<void> {
  epoch += 1;
  const mine = epoch;
  asking.clear();
  const { first } = seen;
  const top = first === 0 ? undefined : rowAt(useSuppression.getState(), first);
  const wanted = pagesOf(seen);
  const answers = await Promise.all(wanted.map((page, at) => askPage(page, at === 0 ? (top?.address ?? null) : null)));
  const [answer] = answers;
  if (mine !== epoch || answer === null || answer === undefined) return;
  const { total, matching, complete, readAtMs, failure, foundAt } = answer;
  const { cursor } = useSuppression.getState();
  const shift = foundAt === null ? 0 : foundAt - first;
  useSuppression.setState({
    facts: { total, matching, complete, readAtMs, failure },
    pages: Object.fromEntries(answers.map((each, at) => [wanted[at] ?? 0, each?.rows ?? []])),
    cursor: Math.min(cursor < 0 ? cursor : cursor + shift, matching - 1),
    ...(shift === 0 ? {} : { moved: movedTo(first + shift) }),
  });
}

function movedTo(to: number): SuppressionStore['moved'] {
  return { to, count: (useSuppression.getState().moved?.count ?? 0) + 1 };
}

function pagesOf({ first, last }: typeof seen): readonly number[] {
  const from = Math.floor(first / pageRows);
  return Array.from({ length: Math.floor(last / pageRows) - from + 1 }, (_, at) => from + at);
}

async function askPage(page: number, find: string | null): Promise<SuppressionPage | null> {
  const { region, filter } = useSuppression.getState();
  if (region === null) return null;
  const asked = { region, filter, offset: page * pageRows, limit: pageRows, find };
  const reply = await bridge.request('suppression.page', asked);
  if (reply.ok) return reply.value;
  if (useSuppression.getState().region === region) useSuppression.setState({ failure: reply.failure });
  return null;
}

const pauseMs = 200;
const soon = gatherCalls(pauseMs);

/** The list has grown or changed in main: asked for anew a few times a second at most. */
export function refreshSoon(): void {
  soon(() => void refresh());
}

export function acceptListReading({ runId, region, entries, ended }: SignalPayload<'suppression.read'>): void {
  if (!heard.has(runId)) return;
  const { readings, region: shown } = useSuppression.getState();
  const { [region]: _over, ...others } = readings;
  useSuppression.setState({ readings: ended === null ? { ...readings, [region]: { runId, entries } } : others });
  if (region === shown) refreshSoon();
}

export function moveCursor(cursor: number): void {
  useSuppression.setState({ cursor });
}

/** Chooses a row for removal, or no longer. */
export function chooseAddress(address: string): void {
  const chosen = new Set(useSuppression.getState().chosen);
  if (!chosen.delete(address)) chosen.add(address);
  useSuppression.setState({ chosen });
}

export function chooseNone(): void {
  useSuppression.setState({ chosen: new Set() });
}

/** Main asks where to save; what the filter lets through is written. */
export async function exportSuppression(): Promise<void> {
  const { region, filter } = useSuppression.getState();
  if (region === null) return;
  const reply = await bridge.request('suppression.export', { region, filter });
  if (!reply.ok) useSuppression.setState({ failure: reply.failure });
  else if (reply.value !== null) useSuppression.setState({ exported: reply.value, failure: null });
}

/** Into the search field. */
export function findSuppressed(): void {
  useSuppression.setState(({ sought }) => ({ sought: sought + 1 }));
}

/** Another profile has other lists, and its readings are not heard here. */
export function forgetSuppression(): void {
  epoch += 1;
  heard.clear();
  useSuppression.setState(start);
}

forgetWithProfile(forgetSuppression);
