// Looking for messages: what is asked for, and the pages of rows that came back, of which only those near the screen are held.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { HistoryFilter, HistoryPage, HistoryQuery, MessageRow, NearAddress } from '../../shared/history/search.ts';
import type { Text } from '../../shared/text.ts';
import { gatherCalls } from './gather-calls.ts';
import { loadChoices, loadExamples, loadHeld } from './history-held.ts';
import { noHistoryWish, printFilter, type HistoryWish } from './history-wish.ts';
import { closeSubject, refreshSubject } from './history-subject.ts';
import { findMessage } from './messages-place.ts';
import { forgetWithProfile } from './with-profile.ts';

/** So many rows come at once, and so many pages are held at most. */
export const pageRows = 100;
const heldPages = 30;
/** A list longer than this cannot be scrolled: its height would be more than the browser draws. */
export const maxShownRows = 1_000_000;

/** What is known of all that match. */
export type HistoryAnswer = {
  readonly query: HistoryQuery;
  readonly says: Text;
  readonly total: number;
  readonly tookMs: number;
  readonly near: readonly NearAddress[];
};

type HistoryStore = {
  /** As it is typed. */
  readonly text: string;
  readonly wish: HistoryWish;
  /** Null before main has answered for the first time. */
  readonly answer: HistoryAnswer | null;
  readonly pages: ReadonlyMap<number, readonly MessageRow[]>;
  /** What is shown answers an earlier question. */
  readonly isAsking: boolean;
  readonly failure: Failure | null;
  /** The row that the keys stand on; -1: none. */
  readonly cursor: number;
  /** Counts the searches: the list begins at its top with each. */
  readonly searches: number;
  /** Where the rows were exported to last. */
  readonly savedAs: string | null;
};

const start: HistoryStore = {
  text: '',
  wish: noHistoryWish,
  answer: null,
  pages: new Map(),
  isAsking: false,
  failure: null,
  cursor: -1,
  searches: 0,
  savedAs: null,
};

export const useHistory = create<HistoryStore>(() => start);

/** What is on the screen, by row. */
let seen = { first: 0, last: 0 };
/** Each answer belongs to one question; those to an earlier one come too late. */
let epoch = 0;
const asking = new Set<number>();
let asked: { readonly text: string; readonly filter: HistoryFilter } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const typingPauseMs = 250;
const seenPages = 2;

export function rowAt({ pages }: Pick<HistoryStore, 'pages'>, row: number): MessageRow | undefined {
  return pages.get(Math.floor(row / pageRows))?.[row % pageRows];
}

/** A message is for one recipient; a trace has no message. */
function keyOfRow({ messageId, recipient, lastAtMs }: MessageRow): string {
  return `${messageId ?? `trace ${lastAtMs}`} ${recipient.toLowerCase()}`;
}

/** Goes to the place and searches, from wherever in the window. */
export function showHistory(text: string, wish: HistoryWish = noHistoryWish): void {
  findMessage();
  void searchFor(text, wish);
}

export async function searchFor(text: string, wish: HistoryWish = noHistoryWish): Promise<void> {
  useHistory.setState({ text, wish });
  await search();
}

/** The first time, or another profile's. */
export async function openHistory(): Promise<void> {
  if (asked === null) await Promise.all([search(), loadHeld(), loadChoices(), loadExamples()]);
}

export function typeQuery(text: string): void {
  useHistory.setState({ text });
  clearTimeout(timer);
  timer = setTimeout(() => void search(), typingPauseMs);
}

export function wishHistory(change: Partial<HistoryWish>): void {
  useHistory.setState(({ wish }) => ({ wish: { ...wish, ...change } }));
  void search();
}

export function clearWish(): void {
  wishHistory(noHistoryWish);
}

/** As main was asked last. */
export const askedHistory = () => asked ?? { text: '', filter: printFilter(noHistoryWish, 0) };

/** From the first row on. */
export async function search(): Promise<void> {
  clearTimeout(timer);
  const { text, wish } = useHistory.getState();
  asked = { text: text.trim(), filter: printFilter(wish, Date.now()) };
  seen = { first: 0, last: 0 };
  const answer = await askSeen();
  if (answer === null) return;
  useHistory.setState(({ searches }) => ({ ...answer, cursor: -1, searches: searches + 1, savedAs: null }));
}

/** The same question again, for the rows on the screen: the row that the keys stand on stays chosen. */
export async function refreshHistory(): Promise<void> {
  if (asked === null) return;
  asked = { ...asked, filter: printFilter(useHistory.getState().wish, Date.now()) };
  const { cursor, pages } = useHistory.getState();
  const chosen = cursor < 0 ? undefined : rowAt({ pages }, cursor);
  const answer = await askSeen();
  if (answer === null) return;
  const now = useHistory.getState().cursor;
  useHistory.setState({ ...answer, cursor: now === cursor ? findRow(answer.pages, chosen, cursor) : now });
}

function findRow(pages: HistoryStore['pages'], wanted: MessageRow | undefined, otherwise: number): number {
  if (wanted === undefined) return otherwise;
  const key = keyOfRow(wanted);
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => keyOfRow(row) === key);
    if (at >= 0) return page * pageRows + at;
  }
  return otherwise;
}

/** Null where another question came between, or main would not answer. */
async function askSeen(): Promise<Pick<HistoryStore, 'answer' | 'pages' | 'isAsking' | 'failure'> | null> {
  epoch += 1;
  const mine = epoch;
  asking.clear();
  useHistory.setState({ isAsking: true });
  const wanted = pagesOf(seen).slice(0, seenPages);
  const replies = await Promise.all(wanted.map(askPage));
  if (mine !== epoch) return null;
  const pages = new Map<number, readonly MessageRow[]>();
  let first: HistoryPage | null = null;
  for (const [at, reply] of replies.entries()) {
    if (!reply.ok) {
      useHistory.setState({ failure: reply.failure, isAsking: false });
      return null;
    }
    first ??= reply.value;
    pages.set(wanted[at] ?? 0, reply.value.rows);
  }
  if (first === null) return null;
  const { query, says, total, tookMs, near = [] } = first;
  return { answer: { query, says, total, tookMs, near }, pages, isAsking: false, failure: null };
}

function askPage(page: number) {
  return bridge.request('history.find', { ...askedHistory(), offset: page * pageRows, limit: pageRows });
}

function pagesOf({ first, last }: typeof seen): readonly number[] {
  const from = Math.floor(first / pageRows);
  return Array.from({ length: Math.floor(last / pageRows) - from + 1 }, (_, at) => from + at);
}

const scrollPauseMs = 60;
const onRest = gatherCalls(scrollPauseMs);

/** The rows that are on the screen, or soon will be: what is passed by on the way is not asked for. */
export function showRows(first: number, last: number): void {
  seen = { first, last };
  const { pages } = useHistory.getState();
  if (pagesOf(seen).some((page) => !pages.has(page))) onRest(askMissing);
}

function askMissing(): void {
  const mine = epoch;
  const { pages, answer } = useHistory.getState();
  if (answer === null) return;
  for (const page of pagesOf(seen)) {
    if (pages.has(page) || asking.has(page)) continue;
    asking.add(page);
    void askPage(page).then((reply) => {
      if (mine !== epoch) return;
      asking.delete(page);
      if (!reply.ok) useHistory.setState({ failure: reply.failure });
      else useHistory.setState((now) => ({ pages: keepNear(new Map(now.pages).set(page, reply.value.rows)) }));
    });
  }
}

/** Those far from the screen are let go. */
function keepNear(pages: ReadonlyMap<number, readonly MessageRow[]>): HistoryStore['pages'] {
  if (pages.size <= heldPages) return pages;
  const here = Math.floor((seen.first + seen.last) / 2 / pageRows);
  return new Map([...pages].toSorted(([a], [b]) => Math.abs(a - here) - Math.abs(b - here)).slice(0, heldPages));
}

export function moveTo(cursor: number): void {
  useHistory.setState({ cursor });
}

const changePauseMs = 400;
const onChange = gatherCalls(changePauseMs);

/** The store has new rows: asked for anew a few times a second at most, and not where nobody has looked yet. */
export function acceptHistoryChanged(): void {
  if (asked === null) return;
  onChange(() => {
    void refreshHistory();
    void refreshSubject();
    void loadHeld();
  });
}

/** Another profile has another store. */
export function forgetHistory(): void {
  epoch += 1;
  asked = null;
  clearTimeout(timer);
  asking.clear();
  closeSubject();
  useHistory.setState({ ...start, searches: useHistory.getState().searches + 1 });
}

forgetWithProfile(forgetHistory);
