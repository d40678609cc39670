// The one log of what happens to messages: it is written ahead, and an event exists from its time on.
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { SendingState } from '../state/sending-state.ts';
import type { LoggedEvent } from './happening.ts';
import { printEvent } from './print-event.ts';

export function logEvents(sending: SendingState, planned: readonly LoggedEvent[]): void {
  sending.events.push(...planned);
  sending.unsettled = [...sending.unsettled, ...planned];
  sending.unpublished = [...sending.unpublished, ...planned];
}

/** What has happened by a time, in order. */
export function happenedBy({ events }: SendingState, nowMs: number): readonly LoggedEvent[] {
  return events.filter(({ atMs }) => atMs <= nowMs).toSorted((one, other) => one.atMs - other.atMs);
}

/** After the first time, up to and including the second. */
export type Stretch = { readonly sinceMs: number; readonly untilMs: number };

/** SES event-publishing records, in order: those of messages that had a configuration set, since no others are published. */
export function eventsOf({ sending }: RegionAccount, { sinceMs, untilMs }: Stretch): readonly JsonObject[] {
  return happenedBy(sending, untilMs)
    .filter(({ atMs, message }) => atMs > sinceMs && message.configurationSet !== null)
    .map(printEvent);
}
