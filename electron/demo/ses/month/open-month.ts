// A month of mail that is made up a day at a time, when it is first asked for: its events, its messages, whom it got suppressed.
import type { LoggedEvent } from '../messages/happening.ts';
import type { SentMessage } from '../messages/sent-message.ts';
import type { Suppressed } from '../state/sending-state.ts';
import { planDay, unknownUsers } from './plan-day.ts';
import { longestMs } from './plan-turns.ts';
import { dayMs, dayOf, type Planned, startOfDay } from './planned.ts';
import { storiesOf } from './stories.ts';
import { type Account, feedbackId, idOf, loggedEvent, sentMessage } from './write-out.ts';

export type Month = {
  /** Its messages were sent from then, and until then. */
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Sent from inclusive, until exclusive, in order. */
  readonly plannedIn: (fromMs: number, untilMs: number) => readonly Planned[];
  /** What happens from inclusive, until exclusive, in order. */
  readonly eventsIn: (fromMs: number, untilMs: number) => readonly LoggedEvent[];
  /** All that becomes of what was sent from inclusive, until exclusive. */
  readonly eventsOfSent: (fromMs: number, untilMs: number) => readonly LoggedEvent[];
  /** Null where none of its messages has the id. */
  readonly find: (id: string) => SentMessage | null;
  /** All that becomes of one of its messages, in order. */
  readonly eventsOf: (message: SentMessage) => readonly LoggedEvent[];
};

/** The month that ends now. */
export function openMonth(account: Account, nowMs: number): Month {
  const sinceMs = nowMs - 30 * dayMs;
  const today = dayOf(nowMs);
  const days = new Map<number, readonly Planned[]>();
  const dayAt = (day: number): readonly Planned[] => {
    const made = planDay(day, today).filter(({ atMs }) => atMs >= sinceMs && atMs < nowMs);
    days.set(day, made);
    return made;
  };
  const plannedIn = (fromMs: number, untilMs: number): readonly Planned[] => {
    const found: Planned[] = [];
    const lastMs = Math.min(untilMs, nowMs);
    for (let day = dayOf(Math.max(fromMs, sinceMs)); startOfDay(day) < lastMs; day += 1)
      for (const planned of days.get(day) ?? dayAt(day))
        if (planned.atMs >= fromMs && planned.atMs < untilMs) found.push(planned);
    return found;
  };
  const plannedOf = (id: string): Planned | null => {
    const atMs = sentAtOf(id);
    return plannedIn(atMs, atMs + 1).find((planned) => idOf(account, planned) === id) ?? null;
  };
  return {
    sinceMs,
    untilMs: nowMs,
    plannedIn,
    eventsIn: (fromMs, untilMs) => eventsOfAll(account, plannedIn(fromMs - longestMs, untilMs), { fromMs, untilMs }),
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

/** SES's ids begin with a region, and go on with the time. */
function sentAtOf(id: string): number {
  return Number.parseInt(/^[0-9a-f]{4}([0-9a-f]{12})-/u.exec(id)?.[1] ?? '0', 16);
}

type Stretch = { readonly fromMs: number; readonly untilMs: number };

function eventsOfAll(account: Account, all: readonly Planned[], { fromMs, untilMs }: Stretch): readonly LoggedEvent[] {
  const events: LoggedEvent[] = [];
  for (const planned of all) {
    const turns = planned.turns.filter(({ afterMs }) => {
      const atMs = planned.atMs + afterMs;
      return atMs >= fromMs && atMs < untilMs;
    });
    if (turns.length === 0) continue;
    const message = sentMessage(account, planned);
    for (const turn of turns) events.push(loggedEvent(message, turn));
  }
  return events.toSorted((one, other) => one.atMs - other.atMs);
}

/** Whom the month's hard bounces put on the suppression list, found without the rest of it. */
export function suppressedBy(account: Account, nowMs: number): readonly Suppressed[] {
  const today = dayOf(nowMs);
  const days = Array.from({ length: 31 }, (_, ago) => today - ago);
  return days
    .flatMap((day) => [...unknownUsers(day), ...storiesOf(day, today)])
    .filter(({ atMs }) => atMs >= nowMs - 30 * dayMs)
    .flatMap((planned) =>
      planned.turns.flatMap((turn): readonly Suppressed[] => {
        const updatedAtMs = planned.atMs + turn.afterMs;
        const isHard = turn.is === 'bounce' && turn.bounceType === 'Permanent' && turn.subType === 'General';
        if (!isHard || updatedAtMs > nowMs) return [];
        const message = sentMessage(account, planned);
        const address = planned.addresses[turn.to] ?? '';
        return [
          { address, reason: 'BOUNCE', updatedAtMs, messageId: message.id, feedbackId: feedbackId(message, turn) },
        ];
      }),
    );
}
