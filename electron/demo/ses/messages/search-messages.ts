// Searches messages as an export job of message insights does: filters with wildcards, the last of two kinds of events.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonObject } from '../operation.ts';
import { oneOf, texts } from '../wire/members.ts';
import { invalid } from './draft.ts';
import type { LoggedEvent } from './happening.ts';
import type { Trail } from './trails.ts';

/** Filters and how many values each takes (API reference, `MessageInsightsFilters`). */
const mostValues = {
  FromEmailAddress: 5,
  Destination: 5,
  Subject: 1,
  Isp: 5,
  TenantName: 5,
  LastDeliveryEvent: 5,
  LastEngagementEvent: 2,
} as const;
type FilterName = keyof typeof mostValues;
const names = Object.keys(mostValues) as readonly FilterName[];

const deliveryEvents = [
  'SEND',
  'DELIVERY',
  'TRANSIENT_BOUNCE',
  'PERMANENT_BOUNCE',
  'UNDETERMINED_BOUNCE',
  'COMPLAINT',
] as const;

export type Filters = ReadonlyMap<FilterName, readonly string[]>;

export function readFilters(members: JsonObject): Filters {
  const given = names.map((name) => [name, texts(members, name)] as const).filter(([, values]) => values.length > 0);
  for (const [name, values] of given) {
    if (values.length > mostValues[name]) throw invalid(`${name} takes at most ${mostValues[name]} values.`);
    for (const value of values) refuseValue(name, value);
  }
  return new Map(given);
}

function refuseValue(name: FilterName, value: string): void {
  if (name === 'LastDeliveryEvent') oneOf(value, deliveryEvents, name);
  else if (name === 'LastEngagementEvent') oneOf(value, ['OPEN', 'CLICK'], name);
  else if (/(?<!\\)\*/u.test(value.slice(1, -1))) throw invalid(`${name} may have * at its start and end only.`);
}

/** All filters have to fit, of each one value. */
export function fits(trail: Trail, filters: Filters): boolean {
  return [...filters].every(([name, values]) => values.some((value) => isLike(memberOf(trail, name), value)));
}

/** One filter is enough to leave a message out. */
export function isExcluded(trail: Trail, filters: Filters): boolean {
  return [...filters].some(([name, values]) => values.some((value) => isLike(memberOf(trail, name), value)));
}

function memberOf(trail: Trail, name: FilterName): string {
  const { message, destination, provider } = trail;
  switch (name) {
    case 'FromEmailAddress':
      return message.fromAddress;
    case 'Destination':
      return destination;
    case 'Subject':
      return message.subject;
    case 'Isp':
      return provider;
    case 'TenantName':
      return message.tenant ?? '';
    case 'LastDeliveryEvent':
      return lastDelivery(trail);
    case 'LastEngagementEvent':
      return lastEngagement(trail);
    default:
      return assertNever(name);
  }
}

/** Case-sensitive; `*` at the start and the end, `\*` and `\\` for the signs themselves. */
export function isLike(text: string, pattern: string): boolean {
  const literal = pattern
    .replace(/^\*/u, '')
    .replace(/(?<!\\)\*$/u, '')
    .replace(/\\([*\\])/gu, '$1');
  const [isOpenAtStart, isOpenAtEnd] = [pattern.startsWith('*'), /(?<!\\)\*$/u.test(pattern)];
  if (isOpenAtStart && isOpenAtEnd) return text.includes(literal);
  if (isOpenAtStart) return text.endsWith(literal);
  return isOpenAtEnd ? text.startsWith(literal) : text === literal;
}

/** SEND < BOUNCE < DELIVERY < COMPLAINT, whatever came last. */
export function lastDelivery({ events }: Trail): string {
  const bounce = events.map(({ happening }) => happening).find((happening) => happening.kind === 'bounce');
  if (has(events, 'complaint')) return 'COMPLAINT';
  if (has(events, 'delivery')) return 'DELIVERY';
  return bounce === undefined ? 'SEND' : `${bounce.bounceType.toUpperCase()}_BOUNCE`;
}

export function lastEngagement({ events }: Trail): string {
  return has(events, 'click') ? 'CLICK' : has(events, 'open') ? 'OPEN' : '';
}

function has(events: readonly LoggedEvent[], kind: LoggedEvent['happening']['kind']): boolean {
  return events.some(({ happening }) => happening.kind === kind);
}
