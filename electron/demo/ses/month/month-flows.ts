// The month in numbers: what statistics and metrics count of it, hour by hour, without writing its messages out.
import { domainOf } from '../messages/mail-address.ts';
import { providerOf } from '../messages/mailbox-provider.ts';
import type { Flow, Kind } from '../traffic/flow.ts';
import { type MailKind, mailKinds } from './kinds.ts';
import type { Month } from './open-month.ts';
import { hourMs, type Planned, type Turn } from './planned.ts';
import { receivers } from './receivers.ts';

/** One for each identity and set. */
export function monthFlows(month: Month): readonly Flow[] {
  const providers = [...new Set(receivers.map(({ domain }) => providerOf(domain)))];
  const hours = countHours(month);
  const senders = new Map(Object.values<MailKind>(mailKinds).map((kind) => [senderOf(kind), kind]));
  return [...senders].map(([sender, { identity, configurationSet }]) => ({
    identity,
    configurationSet,
    tenant: null,
    tags: new Map([
      ['ses:configuration-set', [configurationSet]],
      ['ses:from-domain', [identity.slice(identity.indexOf('@') + 1)]],
    ]),
    providers,
    isToOne: true,
    inHour: (atMs, provider, kind) =>
      // Most of what is asked for lies before the month.
      atMs < month.sinceMs - hourMs
        ? 0
        : (hours(Math.floor(atMs / hourMs)).get(placeOf(sender, providers[provider] ?? '', kind)) ?? 0),
    phaseOf: () => 0,
  }));
}

const senderOf = ({ identity, configurationSet }: MailKind): string => `${identity} ${configurationSet}`;
const placeOf = (sender: string, provider: string, kind: Kind): string => `${sender} ${provider} ${kind}`;

type Counts = Map<string, number>;

/** The whole month is gone through once, when its first number is asked for. */
function countHours(month: Month): (hour: number) => Counts {
  let counted: ReadonlyMap<number, Counts> | null = null;
  const none: Counts = new Map();
  return (hour) => {
    counted ??= countAll(month.plannedIn(month.sinceMs, month.untilMs));
    return counted.get(hour) ?? none;
  };
}

function countAll(all: readonly Planned[]): ReadonlyMap<number, Counts> {
  const hours = new Map<number, Counts>();
  for (const { kind, atMs, addresses, turns } of all) {
    const seen = new Set<Kind>();
    for (const turn of turns) {
      const hour = Math.floor((atMs + turn.afterMs) / hourMs);
      const counts = hours.get(hour) ?? new Map<string, number>();
      hours.set(hour, counts);
      for (const address of turn.is === 'send' ? addresses : [addresses['to' in turn ? turn.to : 0] ?? ''])
        for (const one of kindsOf(turn, seen)) {
          const place = placeOf(senderOf(kind), providerOf(domainOf(address)), one);
          counts.set(place, (counts.get(place) ?? 0) + 1);
        }
    }
  }
  return hours;
}

/** Readers and clickers are counted once a message. */
function kindsOf(turn: Turn, seen: Set<Kind>): readonly Kind[] {
  if ('subType' in turn && turn.subType === 'OnAccountSuppressionList') return [];
  if (turn.is === 'bounce') return [turn.bounceType === 'Permanent' ? 'hard-bounce' : 'soft-bounce'];
  if (turn.is !== 'open' && turn.is !== 'click') return [turn.is];
  const who: Kind = turn.is === 'open' ? 'reader' : 'clicker';
  const isFirst = !seen.has(who);
  seen.add(who);
  return isFirst ? [turn.is, who] : [turn.is];
}
