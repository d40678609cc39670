// A month of mail that is made up a day at a time, when it is first asked for: its events, its messages, whom it got suppressed.
import type { LoggedEvent } from '../messages/happening.ts';
import type { SentMessage } from '../messages/sent-message.ts';
import type { Suppressed } from '../state/sending-state.ts';
import { heedingReaders } from './heed-readers.ts';
import { letters, planDay, unknownUsers } from './plan-day.ts';
import { longestMs } from './plan-turns.ts';
import { dayMs, dayOf, hourMs, type Planned, startOfDay, type Turn } from './planned.ts';
import { storiesOf } from './stories.ts';
import { type Account, feedbackId, idOf, loggedEvent, sentMessage } from './write-out.ts';

export type Month = {
  /** Its messages were sent from then, and until then. */
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Sent from inclusive, until exclusive, in order. */
  readonly plannedIn: (fromMs: number, untilMs: number) => readonly Planned[];
  /** What happens from inclusive, until exclusive, in order; not written out yet. */
  readonly happeningIn: (fromMs: number, untilMs: number) => readonly PlannedEvent[];
  readonly writtenOut: (planned: readonly PlannedEvent[]) => readonly LoggedEvent[];
  /** All that becomes of what was sent from inclusive, until exclusive. */
  readonly eventsOfSent: (fromMs: number, untilMs: number) => readonly LoggedEvent[];
  /** Null where none of its messages has the id. */
  readonly find: (id: string) => SentMessage | null;
  /** All that becomes of one of its messages, in order. */
  readonly eventsOf: (message: SentMessage) => readonly LoggedEvent[];
};

export type PlannedEvent = { readonly atMs: number; readonly planned: Planned; readonly turn: Turn };

const lengthMs = 30 * dayMs;

/** The month that ends now. */
export function openMonth(account: Account, nowMs: number): Month {
  const sinceMs = nowMs - lengthMs;
  const { plannedIn, happeningIn } = openDays(sinceMs, nowMs);
  const plannedOf = (id: string): Planned | null => {
    const atMs = sentAtOf(id);
    return plannedIn(atMs, atMs + 1).find((planned) => idOf(account, planned) === id) ?? null;
  };
  return {
    sinceMs,
    untilMs: nowMs,
    plannedIn,
    happeningIn,
    writtenOut: (planned) => writtenOut(account, planned),
    eventsOfSent: (fromMs, untilMs) =>
      plannedIn(fromMs, untilMs).flatMap((planned) => {
        const message = sentMessage(account, planned);
        return planned.turns.map((turn) => loggedEvent(message, turn));
      }),
    find: (id) => {
      const planned = plannedOf(id);
      return planned === null ? null : sentMessage(account, planned);
    },
    eventsOf: (message) => plannedOf(message.id)?.turns.map((turn) => loggedEvent(message, turn)) ?? [],
  };
}

/** What happens, written out: one message for all of its events. */
export function eventsIn(month: Month, fromMs: number, untilMs: number): readonly LoggedEvent[] {
  return month.writtenOut(month.happeningIn(fromMs, untilMs));
}

/** SES's ids begin with a region, and go on with the time. */
function sentAtOf(id: string): number {
  return Number.parseInt(/^[0-9a-f]{4}([0-9a-f]{12})-/u.exec(id)?.[1] ?? '0', 16);
}

/** Days as they were made up so far, and by the hour what happens to their mail. */
function openDays(sinceMs: number, nowMs: number): Pick<Month, 'plannedIn' | 'happeningIn'> {
  const days = new Map<number, readonly Planned[]>();
  const hours = new Map<number, PlannedEvent[]>();
  const asSent = heedingReaders(sinceMs, nowMs);
  const madeUp = (day: number): readonly Planned[] => {
    const inMonth = planDay(day, dayOf(nowMs)).filter(({ atMs }) => atMs >= sinceMs && atMs < nowMs);
    const made = inMonth.flatMap(asSent);
    days.set(day, made);
    for (const planned of made)
      for (const turn of planned.turns) {
        const event = { atMs: planned.atMs + turn.afterMs, planned, turn };
        const hour = Math.floor(event.atMs / hourMs);
        const before = hours.get(hour);
        if (before === undefined) hours.set(hour, [event]);
        else before.push(event);
      }
    return made;
  };
  const plannedIn = (fromMs: number, untilMs: number): readonly Planned[] => {
    const found: Planned[] = [];
    const lastMs = Math.min(untilMs, nowMs);
    for (let day = dayOf(Math.max(fromMs, sinceMs)); startOfDay(day) < lastMs; day += 1)
      for (const planned of days.get(day) ?? madeUp(day))
        if (planned.atMs >= fromMs && planned.atMs < untilMs) found.push(planned);
    return found;
  };
  return {
    plannedIn,
    happeningIn: (fromMs, untilMs) => {
      // What was sent days before may still happen.
      plannedIn(fromMs - longestMs, untilMs);
      const found: PlannedEvent[] = [];
      const last = Math.min(untilMs, nowMs + longestMs + hourMs);
      for (let hour = Math.floor(Math.max(fromMs, sinceMs) / hourMs); hour * hourMs < last; hour += 1)
        for (const event of hours.get(hour) ?? []) if (event.atMs >= fromMs && event.atMs < untilMs) found.push(event);
      return found.toSorted((one, other) => one.atMs - other.atMs);
    },
  };
}

function writtenOut(account: Account, events: readonly PlannedEvent[]): readonly LoggedEvent[] {
  const messages = new Map<Planned, SentMessage>();
  return events.map(({ planned, turn }) => {
    const message = messages.get(planned) ?? sentMessage(account, planned);
    messages.set(planned, message);
    return loggedEvent(message, turn);
  });
}

/** Whom the month's hard bounces and complaints put on the suppression list, found without the rest of it. */
export function suppressedBy(account: Account, nowMs: number): readonly Suppressed[] {
  const today = dayOf(nowMs);
  const sinceMs = nowMs - lengthMs;
  const days = Array.from({ length: lengthMs / dayMs + 1 }, (_, ago) => today - ago);
  return days
    .flatMap((day) => [...letters(day, today), ...unknownUsers(day), ...storiesOf(day, today)])
    .filter(({ atMs }) => atMs >= sinceMs)
    .flatMap(heedingReaders(sinceMs, nowMs))
    .flatMap((planned) => suppressedByOne(account, planned))
    .filter(({ updatedAtMs }) => updatedAtMs <= nowMs);
}

function suppressedByOne(account: Account, planned: Planned): readonly Suppressed[] {
  return planned.turns.flatMap((turn) => {
    const isHardBounce = turn.is === 'bounce' && turn.bounceType === 'Permanent' && turn.subType === 'General';
    const isComplaint = turn.is === 'complaint' && turn.subType === null;
    if (!isComplaint && !isHardBounce) return [];
    const reason = isComplaint ? 'COMPLAINT' : 'BOUNCE';
    const message = sentMessage(account, planned);
    const address = planned.addresses[turn.to] ?? '';
    const updatedAtMs = planned.atMs + turn.afterMs;
    return [{ address, reason, updatedAtMs, messageId: message.id, feedbackId: feedbackId(message, turn) }];
  });
}
