// Sending counted by stretches of time: what statistics and metrics are made from. The mailbox simulator does not count.
import type { LoggedEvent } from '../messages/happening.ts';
import { happenedBy } from '../messages/event-log.ts';
import { isSimulator } from '../messages/mail-address.ts';
import type { RegionAccount } from '../state/region-account.ts';

export type Counting = {
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly periodMs: number;
  /** Only what was sent with this configuration set. */
  readonly configurationSet?: string;
};

export type SendingCount = {
  readonly startMs: number;
  readonly sent: number;
  readonly delivered: number;
  /** Hard bounces. */
  readonly bounced: number;
  readonly complained: number;
  readonly rejected: number;
};

/** Oldest first; stretches in which nothing happened are left out. */
export function countSending(account: RegionAccount, counting: Counting): readonly SendingCount[] {
  const { sinceMs, untilMs, periodMs, configurationSet } = counting;
  const counts = new Map<number, SendingCount>();
  for (const event of happenedBy(account.sending, untilMs)) {
    const isWanted = configurationSet === undefined || event.message.configurationSet === configurationSet;
    if (event.atMs < sinceMs || !isWanted) continue;
    const startMs = Math.floor(event.atMs / periodMs) * periodMs;
    counts.set(startMs, sum(counts.get(startMs) ?? nothing(startMs), event));
  }
  return [...counts.values()].filter(({ sent, delivered, bounced, complained, rejected }) =>
    [sent, delivered, bounced, complained, rejected].some((count) => count > 0),
  );
}

const nothing = (startMs: number): SendingCount => ({
  startMs,
  sent: 0,
  delivered: 0,
  bounced: 0,
  complained: 0,
  rejected: 0,
});

function sum(count: SendingCount, { happening, message }: LoggedEvent): SendingCount {
  switch (happening.kind) {
    case 'send':
      return { ...count, sent: count.sent + real(message.addresses) };
    case 'delivery':
      return { ...count, delivered: count.delivered + real([happening.recipient]) };
    case 'bounce':
      if (happening.bounceType !== 'Permanent') return count;
      return { ...count, bounced: count.bounced + real(happening.recipients.map(({ address }) => address)) };
    case 'complaint':
      return { ...count, complained: count.complained + real(happening.recipients) };
    case 'reject':
      return { ...count, rejected: count.rejected + 1 };
    default:
      return count;
  }
}

function real(addresses: readonly string[]): number {
  return addresses.filter((address) => !isSimulator(address)).length;
}
