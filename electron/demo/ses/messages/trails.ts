// What Virtual Deliverability Manager knows of messages: each with what happened to it, as far as VDM counts it.
import type { RegionAccount } from '../state/region-account.ts';
import { happenedBy } from './event-log.ts';
import type { LoggedEvent } from './happening.ts';
import { domainOf, isSimulator } from './mail-address.ts';
import { providerOf } from './mailbox-provider.ts';
import type { SentMessage } from './sent-message.ts';

export type Trail = {
  readonly message: SentMessage;
  readonly destination: string;
  readonly provider: string;
  /** In order; of messages to several and to the simulator no more than the sending. */
  readonly events: readonly LoggedEvent[];
};

/** By message; what does not belong to VDM's kinds of events is left out. */
export function trailsBy({ sending }: RegionAccount, nowMs: number): readonly Trail[] {
  return trailsIn(happenedBy(sending, nowMs));
}

function trailsIn(events: readonly LoggedEvent[]): readonly Trail[] {
  const byMessage = new Map<SentMessage, LoggedEvent[]>();
  for (const event of events) {
    const before = byMessage.get(event.message);
    if (before === undefined) byMessage.set(event.message, [event]);
    else before.push(event);
  }
  return [...byMessage].map(([message, its]) => trailOf(message, its));
}

export function trailOfOne({ sending, month }: RegionAccount, message: SentMessage, nowMs: number): Trail {
  const events = sending.messages.has(message.id) ? happenedBy(sending, nowMs) : (month?.eventsOf(message) ?? []);
  return trailOf(
    message,
    events.filter((event) => event.message === message && event.atMs <= nowMs),
  );
}

/** The month's, by when they were sent: from inclusive, until exclusive. */
export function trailsOfMonth({ month }: RegionAccount, sent: SentStretch, nowMs: number): readonly Trail[] {
  return trailsIn((month?.eventsOfSent(sent.fromMs, sent.untilMs) ?? []).filter(({ atMs }) => atMs <= nowMs));
}

export type SentStretch = { readonly fromMs: number; readonly untilMs: number };

function trailOf(message: SentMessage, events: readonly LoggedEvent[]): Trail {
  const [destination = ''] = message.addresses;
  const kinds = isCounted(message) ? ['send', 'delivery', 'bounce', 'complaint', 'open', 'click'] : ['send'];
  return {
    message,
    destination,
    provider: providerOf(domainOf(destination)),
    events: events.filter(({ happening }) => kinds.includes(happening.kind) && !isSuppressedComplaint(happening)),
  };
}

function isSuppressedComplaint(happening: LoggedEvent['happening']): boolean {
  return happening.kind === 'complaint' && happening.subType === 'OnAccountSuppressionList';
}

/** Developer guide, "Virtual Deliverability Manager": neither several recipients nor the mailbox simulator. */
export function isCounted({ addresses }: SentMessage): boolean {
  return addresses.length === 1 && !addresses.some(isSimulator);
}
