// The message, recipient or sending domain that is open in the history, the way that led there, and what main told of it.
import { create } from 'zustand';
import { assertNever } from '../../shared/assert-never.ts';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { DomainPage, RecipientPage } from '../../shared/history/pages.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { Timeline } from '../../shared/timeline.ts';
import { forgetWithProfile } from './with-profile.ts';

export type Subject =
  | { readonly kind: 'message'; readonly messageId: string; readonly recipient: string | null }
  | { readonly kind: 'recipient'; readonly address: string }
  | { readonly kind: 'domain'; readonly domain: string; readonly days: StretchDays };

/** Of a domain's page; null: everything that is kept. */
export const stretchDays = [7, 30, 90, null] as const;
export type StretchDays = (typeof stretchDays)[number];

export type SubjectPage =
  | { readonly kind: 'message'; readonly timeline: Timeline }
  | { readonly kind: 'recipient'; readonly page: RecipientPage }
  | { readonly kind: 'domain'; readonly page: DomainPage };

/** An event's JSON as it came. */
export type Original =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly text: string }
  | { readonly state: 'failed'; readonly failure: Failure };

export type EventRef = RequestInput<'history.original'>;
export type PackKind = RequestInput<'history.pack'>['as'];

type SubjectStore = {
  /** The way within the pane; `at` is where one stands on it, -1: nothing is open. */
  readonly trail: readonly Subject[];
  readonly at: number;
  /** Of the subject that is open; null until main has answered. */
  readonly page: SubjectPage | null;
  readonly isAsking: boolean;
  readonly failure: Failure | null;
  readonly originals: { readonly [key: string]: Original };
  /** The evidence pack that is being written. */
  readonly packing: PackKind | null;
  /** Where the last one was written. */
  readonly packedTo: string | null;
  readonly packFailure: Failure | null;
};

const start: SubjectStore = {
  trail: [],
  at: -1,
  page: null,
  isAsking: false,
  failure: null,
  originals: {},
  packing: null,
  packedTo: null,
  packFailure: null,
};

export const useHistorySubject = create<SubjectStore>(() => start);

/** So many steps back are kept. */
const keptSteps = 50;

export function openSubject({ trail, at }: Pick<SubjectStore, 'trail' | 'at'>): Subject | null {
  return trail[at] ?? null;
}

/** `recipient`: whose story is shown first, where there are several. */
export function openMessage(messageId: string, recipient: string | null = null): void {
  step({ kind: 'message', messageId, recipient });
}

export function openRecipient(address: string): void {
  step({ kind: 'recipient', address });
}

export function openDomain(domain: string, days: StretchDays = 30): void {
  step({ kind: 'domain', domain, days });
}

export function closeSubject(): void {
  asked += 1;
  useHistorySubject.setState(start);
}

forgetWithProfile(closeSubject);

export function goBack(): void {
  moveTo(useHistorySubject.getState().at - 1);
}

export function goForward(): void {
  moveTo(useHistorySubject.getState().at + 1);
}

/** Another stretch of the same domain is no step of its own. */
export function chooseStretch(days: StretchDays): void {
  replace((subject) => (subject.kind === 'domain' ? { ...subject, days } : subject));
  void ask();
}

/** Whose story is shown. */
export function chooseStory(recipient: string): void {
  replace((subject) => (subject.kind === 'message' ? { ...subject, recipient } : subject));
}

function replace(change: (subject: Subject) => Subject): void {
  useHistorySubject.setState(({ trail, at }) => ({
    trail: trail.map((subject, index) => (index === at ? change(subject) : subject)),
  }));
}

function step(subject: Subject): void {
  const { trail, at } = useHistorySubject.getState();
  const open = trail[at];
  const way = open !== undefined && isSame(open, subject) ? trail.slice(0, at) : trail.slice(0, at + 1);
  const next = [...way, subject].slice(-keptSteps);
  enter(next, next.length - 1);
}

function moveTo(at: number): void {
  const { trail } = useHistorySubject.getState();
  if (trail[at] !== undefined) enter(trail, at);
}

function enter(trail: readonly Subject[], at: number): void {
  const before = openSubject(useHistorySubject.getState());
  const open = trail[at];
  const isKept = before !== null && open !== undefined && isSame(before, open);
  useHistorySubject.setState({ ...start, trail, at, ...(isKept ? { page: useHistorySubject.getState().page } : {}) });
  void ask();
}

/** About the same, whichever story or stretch of it is shown. */
function isSame(a: Subject, b: Subject): boolean {
  return keyOf(a) === keyOf(b);
}

/** Nothing else was opened meanwhile. */
function isOpen(subject: Subject | null): boolean {
  const open = openSubject(useHistorySubject.getState());
  return open !== null && subject !== null && isSame(open, subject);
}

export function keyOf(subject: Subject): string {
  switch (subject.kind) {
    case 'message':
      return `message ${subject.messageId}`;
    case 'recipient':
      return `recipient ${subject.address}`;
    case 'domain':
      return `domain ${subject.domain}`;
    default:
      return assertNever(subject);
  }
}

let asked = 0;

/** Asks main anew; what is shown stays until it has answered. */
export async function refreshSubject(): Promise<void> {
  if (useHistorySubject.getState().at >= 0) await ask();
}

async function ask(): Promise<void> {
  const subject = openSubject(useHistorySubject.getState());
  if (subject === null) return;
  asked += 1;
  const mine = asked;
  useHistorySubject.setState({ isAsking: true, failure: null });
  const reply = await pageOf(subject);
  if (mine !== asked) return;
  useHistorySubject.setState(
    reply.ok ? { isAsking: false, page: reply.value } : { isAsking: false, failure: reply.failure },
  );
}

async function pageOf(subject: Subject): Promise<Reply<SubjectPage>> {
  switch (subject.kind) {
    case 'message': {
      const reply = await bridge.request('history.message', { messageId: subject.messageId });
      return reply.ok ? { ok: true, value: { kind: 'message', timeline: reply.value } } : reply;
    }
    case 'recipient': {
      const reply = await bridge.request('history.recipient', { address: subject.address });
      return reply.ok ? { ok: true, value: { kind: 'recipient', page: reply.value } } : reply;
    }
    case 'domain': {
      const reply = await bridge.request('history.domain', {
        domain: subject.domain,
        stretch: stretchOf(subject.days),
      });
      return reply.ok ? { ok: true, value: { kind: 'domain', page: reply.value } } : reply;
    }
    default:
      return assertNever(subject);
  }
}

const dayMs = 86_400_000;

/** Whole days in UTC, today's included, as the store counts them. */
function stretchOf(days: StretchDays): RequestInput<'history.domain'>['stretch'] {
  if (days === null) return null;
  const untilMs = (Math.floor(Date.now() / dayMs) + 1) * dayMs;
  return { fromMs: untilMs - days * dayMs, untilMs };
}

export const keyOfEvent = ({ messageId, recipient, type, atMs }: EventRef): string =>
  JSON.stringify([messageId, recipient, type, atMs]);

/** The record as it came; asked for once. */
export async function showOriginal(event: EventRef): Promise<void> {
  const key = keyOfEvent(event);
  const { originals } = useHistorySubject.getState();
  if (originals[key] !== undefined && originals[key].state !== 'failed') return;
  const subject = openSubject(useHistorySubject.getState());
  const keep = (original: Original) => {
    if (isOpen(subject)) useHistorySubject.setState((now) => ({ originals: { ...now.originals, [key]: original } }));
  };
  keep({ state: 'asking' });
  const reply = await bridge.request('history.original', event);
  keep(reply.ok ? { state: 'known', text: reply.value } : { state: 'failed', failure: reply.failure });
}

/** Writes the evidence pack of the message or domain that is open. */
export async function savePack(as: PackKind): Promise<void> {
  const state = useHistorySubject.getState();
  const subject = openSubject(state);
  if (subject === null || subject.kind === 'recipient' || state.packing !== null) return;
  const about: RequestInput<'history.pack'>['about'] =
    subject.kind === 'message'
      ? { kind: 'message', messageId: subject.messageId }
      : { kind: 'domain', domain: subject.domain, stretch: stretchOf(subject.days) };
  useHistorySubject.setState({ packing: as, packedTo: null, packFailure: null });
  const reply = await bridge.request('history.pack', { about, as });
  if (!isOpen(subject)) return;
  useHistorySubject.setState({
    packing: null,
    packedTo: reply.ok ? (reply.value?.path ?? null) : null,
    packFailure: reply.ok ? null : reply.failure,
  });
}
