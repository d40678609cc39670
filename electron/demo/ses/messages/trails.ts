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
  const byMessage = new Map<SentMessage, LoggedEvent[]>();
  for (const event of happenedBy(sending, nowMs)) {
    const before = byMessage.get(event.message);
    if (before === undefined) byMessage.set(event.message, [event]);
    else before.push(event);
  }
  return [...byMessage].map(([message, events]) => trailOf(message, events));
}

export function trailOfOne({ sending }: RegionAccount, message: SentMessage, nowMs: number): Trail {
  return trailOf(
    message,
    happenedBy(sending, nowMs).filter((event) => event.message === message),
  );
}

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
