// Sending counted by stretches of time, single messages and traffic alike: what statistics and metrics are made from.
import { assertNever } from '../../../../shared/assert-never.ts';
import { trackedBy } from '../messages/engagement-tracking.ts';
import { happenedBy } from '../messages/event-log.ts';
import type { Happening, LoggedEvent } from '../messages/happening.ts';
import { domainOf } from '../messages/mail-address.ts';
import { providerOf } from '../messages/mailbox-provider.ts';
import type { SentMessage } from '../messages/sent-message.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { countTraffic, type Stretch, type TrafficWanted } from '../traffic/count-traffic.ts';
import type { Flow, Kind } from '../traffic/flow.ts';

/** Whose mail it is: what a message and a flow of traffic have in common. */
export type Sent = Pick<SentMessage, 'configurationSet' | 'tags'>;

/** Traffic has no addresses. */
export type Recipient = { readonly address: string | null; readonly provider: string };

export type Wanted = {
  readonly kinds: readonly Kind[];
  readonly isOf?: (sent: Sent) => boolean;
  readonly isTo?: (recipient: Recipient) => boolean;
};

/** How often it happened by the beginnings of periods, oldest first; periods in which it did not are left out. */
export function countSending(account: RegionAccount, wanted: Wanted, stretch: Stretch): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (startMs: number, count: number): void => {
    if (count > 0) counts.set(startMs, (counts.get(startMs) ?? 0) + count);
  };
  for (const event of happenedBy(account.sending, stretch.untilMs)) {
    if (event.atMs < stretch.sinceMs || event.atMs >= stretch.untilMs) continue;
    add(Math.floor(event.atMs / stretch.periodMs) * stretch.periodMs, countOf(event, wanted));
  }
  for (const flow of account.traffic) {
    if (wanted.isOf?.(flow) === false) continue;
    for (const [startMs, count] of countTraffic(flow, trafficOf(account, flow, wanted), stretch)) add(startMs, count);
  }
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}

function countOf({ happening, message }: LoggedEvent, { kinds, isOf, isTo = () => true }: Wanted): number {
  const kind = kindOf(happening);
  if (kind === null || !kinds.includes(kind) || isOf?.(message) === false) return 0;
  return recipientsOf(happening, message)
    .map((address) => ({ address, provider: providerOf(domainOf(address)) }))
    .filter(isTo).length;
}

/** Null: it is not counted. What the account's own list suppresses is neither a bounce nor a complaint. */
function kindOf(happening: Happening): Kind | null {
  switch (happening.kind) {
    case 'bounce':
      if (happening.bounceSubType === 'OnAccountSuppressionList') return null;
      return happening.bounceType === 'Permanent' ? 'hard-bounce' : 'soft-bounce';
    case 'complaint':
      return happening.subType === null ? 'complaint' : null;
    case 'send':
    case 'delivery':
    case 'reject':
    case 'delay':
    case 'open':
    case 'click':
    case 'rendering-failure':
    case 'subscription':
      return happening.kind;
    default:
      return assertNever(happening);
  }
}

function recipientsOf(happening: Happening, { addresses }: SentMessage): readonly string[] {
  switch (happening.kind) {
    case 'send':
      return addresses;
    case 'delivery':
    case 'subscription':
      return [happening.recipient];
    case 'delay':
      return [happening.recipient.address];
    case 'bounce':
      return happening.recipients.map(({ address }) => address);
    case 'complaint':
      return happening.recipients;
    case 'reject':
    case 'open':
    case 'click':
    case 'rendering-failure':
      return addresses.slice(0, 1);
    default:
      return assertNever(happening);
  }
}

function trafficOf(account: RegionAccount, flow: Flow, { kinds, isTo }: Wanted): TrafficWanted {
  const heard = kinds.filter((kind) => isHeard(account, flow, kind));
  return isTo === undefined
    ? { kinds: heard }
    : { kinds: heard, isTo: (provider) => isTo({ address: null, provider }) };
}

/** Nobody hears of an open or a click without a tracker. */
function isHeard(account: RegionAccount, { configurationSet }: Flow, kind: Kind): boolean {
  const { opens, clicks } = trackedBy(account, configurationSet);
  if (kind === 'open' || kind === 'reader') return opens;
  return kind === 'click' || kind === 'clicker' ? clicks : true;
}
