// The templates of the region that is looked at: what main answered of them page by page, and how far reading them is.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { TemplatePage, TemplateProgress, TemplateRow } from '../../shared/draft/template.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { gatherCalls } from './gather-calls.ts';
import { forgetWithProfile } from './with-profile.ts';

/** Rows that are asked for together. */
const templatePageRows = 200;
/** As many as main takes for the subjects that are wanted first. */
const maxWanted = 100;

export type TemplateFacts = Omit<TemplatePage, 'region' | 'offset' | 'rows'>;
export type TemplateSort = RequestInput<'template.page'>['sort'];
export const templateSorts: readonly TemplateSort[] = ['name', 'newest', 'oldest'];

export type TemplatesStore = {
  readonly region: RegionName | null;
  readonly typed: string;
  readonly sort: TemplateSort;
  /** Null before main has answered. */
  readonly facts: TemplateFacts | null;
  /** Why main could not answer, or would not begin. */
  readonly failure: Failure | null;
  readonly pages: { readonly [page: number]: readonly TemplateRow[] };
  /** The row that the keys stand on; -1: none. */
  readonly cursor: number;
  /** In every region, whichever is looked at; null before the first word of it. */
  readonly readings: {
    readonly [region: RegionName]: { readonly runId: string; readonly progress: TemplateProgress | null };
  };
  readonly exported: { readonly path: string; readonly written: number } | null;
};

const start: TemplatesStore = {
  region: null,
  typed: '',
  sort: 'name',
  facts: null,
  failure: null,
  pages: {},
  cursor: -1,
  readings: {},
  exported: null,
};

export const useTemplates = create<TemplatesStore>(() => start);

/** What is on the screen, by row; not drawn itself. */
let seen = { first: 0, last: 0 };
/** Each answer belongs to one state of the list; those of an earlier one come too late. */
let epoch = 0;
const asking = new Set<number>();
/** The readings that were begun here; those of another profile are not heard. */
const heard = new Set<string>();

export function templateAt({ pages }: Pick<TemplatesStore, 'pages'>, row: number): TemplateRow | undefined {
  return pages[Math.floor(row / templatePageRows)]?.[row % templatePageRows];
}

/** Shows the templates of a region as main holds them; nothing is asked of AWS. */
export async function openTemplates(region: RegionName): Promise<void> {
  const { region: before, readings, sort } = useTemplates.getState();
  if (before !== region) {
    seen = { first: 0, last: 0 };
    useTemplates.setState({ ...start, region, readings, sort });
  }
  await refreshTemplates();
}

export async function readTemplates(): Promise<void> {
  const { region } = useTemplates.getState();
  if (region === null) return;
  const reply = await bridge.request('template.load', { region, subjects: true });
  if (!reply.ok) return useTemplates.setState({ failure: reply.failure });
  const { runId } = reply.value;
  heard.add(runId);
  const { readings } = useTemplates.getState();
  useTemplates.setState({ failure: null, readings: { ...readings, [region]: { runId, progress: null } } });
}

export async function stopTemplates(runId: string): Promise<void> {
  await bridge.request('template.stop', { runId });
}

export function arrangeTemplates(change: { readonly typed?: string; readonly sort?: TemplateSort }): void {
  seen = { first: 0, last: Math.min(seen.last - seen.first, templatePageRows) };
  useTemplates.setState({ ...change, cursor: -1, exported: null });
  void refreshTemplates();
}

/** The rows that are on the screen, or soon will be. */
export function showTemplateRows(first: number, last: number): void {
  seen = { first, last };
  const { pages, facts } = useTemplates.getState();
  if (facts === null) return;
  const mine = epoch;
  for (const page of pagesOf(seen)) {
    if (pages[page] !== undefined || asking.has(page)) continue;
    asking.add(page);
    void askPage(page).then((answer) => {
      if (mine !== epoch) return;
      asking.delete(page);
      if (answer !== null) useTemplates.setState((state) => ({ pages: { ...state.pages, [page]: answer.rows } }));
    });
  }
}

/** Asks for what is on the screen anew; what stood there stays until the answer comes. */
export async function refreshTemplates(): Promise<void> {
  epoch += 1;
  const mine = epoch;
  asking.clear();
  const wanted = pagesOf(seen);
  const answers = await Promise.all(wanted.map(askPage));
  const [answer] = answers;
  if (mine !== epoch || answer === null || answer === undefined) return;
  const { region: _region, offset: _offset, rows: _rows, ...facts } = answer;
  useTemplates.setState(({ cursor }) => ({
    facts,
    failure: null,
    pages: Object.fromEntries(answers.map((each, at) => [wanted[at] ?? 0, each?.rows ?? []])),
    cursor: Math.min(cursor, facts.matching - 1),
  }));
}

function pagesOf({ first, last }: typeof seen): readonly number[] {
  const from = Math.floor(first / templatePageRows);
  return Array.from({ length: Math.floor(last / templatePageRows) - from + 1 }, (_, at) => from + at);
}

/** The names on the screen whose subjects are not known yet. */
function wantedNames(): readonly string[] {
  const state = useTemplates.getState();
  const rows = Array.from({ length: seen.last - seen.first + 1 }, (_, at) => templateAt(state, seen.first + at));
  return rows.flatMap((row) => (row === undefined || row.readAtMs !== null ? [] : [row.name])).slice(0, maxWanted);
}

async function askPage(page: number): Promise<TemplatePage | null> {
  const { region, typed, sort } = useTemplates.getState();
  if (region === null) return null;
  const rows = { offset: page * templatePageRows, limit: templatePageRows };
  const reply = await bridge.request('template.page', { region, typed, sort, ...rows, wanted: wantedNames() });
  if (reply.ok) return reply.value;
  if (useTemplates.getState().region === region) useTemplates.setState({ failure: reply.failure });
  return null;
}

const pauseMs = 250;
const soon = gatherCalls(pauseMs);

/** The list has grown or changed in main: asked for anew a few times a second at most. */
export function acceptTemplatesChanged({ region }: { readonly region: RegionName }): void {
  if (useTemplates.getState().region === region) soon(() => void refreshTemplates());
}

export function acceptTemplateProgress(progress: TemplateProgress): void {
  const { runId, region, ended } = progress;
  if (!heard.has(runId)) return;
  const { readings } = useTemplates.getState();
  const { [region]: _over, ...others } = readings;
  useTemplates.setState({ readings: ended === null ? { ...readings, [region]: { runId, progress } } : others });
  if (ended !== null) acceptTemplatesChanged({ region });
}

export function moveInTemplates(cursor: number): void {
  useTemplates.setState({ cursor });
}

export function toldExport(exported: TemplatesStore['exported'], failure: Failure | null): void {
  useTemplates.setState({ exported, failure });
}

/** Another profile has other templates, and its readings are not heard here. */
export function forgetTemplates(): void {
  epoch += 1;
  heard.clear();
  useTemplates.setState(start);
}

forgetWithProfile(forgetTemplates);
