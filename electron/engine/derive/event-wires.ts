// The ways by which events of a region are heard: destinations of sets, topics of identities, forwarding by e-mail.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Hearer } from '../../../shared/health/coverage.ts';
import type { IdentityFeed } from '../../../shared/health/wiring.ts';
import type { SesConfigurationSet, SesEventDestination } from '../../../shared/ses.ts';
import { nameInArn } from '../protocols/arn/parse.ts';
import type { RegionWiring } from './region-wiring.ts';
import { streamChecks } from './stream-checks.ts';
import { topicChecks } from './topic-checks.ts';
import { check, type WireCheck, worksBy } from './wire-check.ts';

export type EventWire = {
  /** The set or identity whose events it carries. */
  readonly of: string;
  readonly kind: Hearer['kind'];
  /** The destination's name; the topic's for an identity's. */
  readonly name: string;
  readonly arn: string | null;
  readonly roleArn: string | null;
  readonly eventTypes: readonly string[];
  readonly checks: readonly WireCheck[];
  readonly works: Hearer['works'];
};

/** Amazon Pinpoint's end of support. */
const pinpointEndsAtMs = Date.UTC(2026, 9, 30);
/** SES developer guide, "Set up an Amazon Pinpoint event destination": it has no such events. */
const neverAtPinpoint: readonly string[] = ['DELIVERY_DELAY', 'SUBSCRIPTION'];

type Traced = { readonly in: RegionWiring; readonly wires: readonly EventWire[] };
/** Thirty audits ask about the same wires, and behind each there may be a policy of 20 KB. */
const traced = new WeakMap<SesConfigurationSet | IdentityFeed, Traced>();

function tracedOnce<T extends SesConfigurationSet | IdentityFeed>(
  of: T,
  wiring: RegionWiring,
  trace: (of: T, wiring: RegionWiring) => readonly EventWire[],
): readonly EventWire[] {
  const before = traced.get(of);
  if (before !== undefined && isSameWiring(before.in, wiring)) return before.wires;
  const wires = trace(of, wiring);
  traced.set(of, { in: wiring, wires });
  return wires;
}

/** What wires are made from beside the set or identity itself. */
function isSameWiring(one: RegionWiring, other: RegionWiring): boolean {
  const parts = ['regionOwner', 'regionSets', 'regionTopics', 'regionRoles', 'regionStreams'] as const;
  return parts.every((part) => one[part] === other[part]);
}

export function wiresOfSet(set: SesConfigurationSet, wiring: RegionWiring): readonly EventWire[] {
  return tracedOnce(set, wiring, traceSet);
}

function traceSet(set: SesConfigurationSet, wiring: RegionWiring): readonly EventWire[] {
  return set.eventDestinations.map((destination) => {
    const { name, target, arn, roleArn, eventTypes } = destination;
    const checks = destination.enabled ? checksOf(destination, set.name, wiring) : [check('disabled', true)];
    const heard = target === 'pinpoint' ? eventTypes.filter((type) => !neverAtPinpoint.includes(type)) : eventTypes;
    return { of: set.name, kind: target, name, arn, roleArn, eventTypes: heard, checks, works: worksBy(checks) };
  });
}

function checksOf(destination: SesEventDestination, set: string, wiring: RegionWiring): readonly WireCheck[] {
  const { target, arn, roleArn } = destination;
  const on = check('disabled', false);
  switch (target) {
    case 'sns':
      return arn === null ? [on] : [on, ...topicChecks(arn, sourceOf({ kind: target, of: set }), wiring)];
    case 'firehose':
      return [on, ...streamChecks({ arn, roleArn, set }, wiring)];
    case 'pinpoint':
      return [on, check('pinpoint-retired', wiring.regionSets.atMs >= pinpointEndsAtMs)];
    case 'cloudwatch':
    case 'eventbridge':
    case 'other':
      return [on];
    default:
      return assertNever(target);
  }
}

export function wiresOfIdentity(feed: IdentityFeed, wiring: RegionWiring): readonly EventWire[] {
  return tracedOnce(feed, wiring, traceIdentity);
}

function traceIdentity({ identity, notifications }: IdentityFeed, wiring: RegionWiring): readonly EventWire[] {
  const of = identity.name;
  const topics = [
    { arn: notifications?.bounceTopic ?? null, eventType: 'BOUNCE' },
    { arn: notifications?.complaintTopic ?? null, eventType: 'COMPLAINT' },
    { arn: notifications?.deliveryTopic ?? null, eventType: 'DELIVERY' },
  ];
  const byTopic = [...new Set(topics.flatMap(({ arn }) => arn ?? []))].map((arn): EventWire => {
    const checks = topicChecks(arn, sourceOf({ kind: 'identity-topic', of }), wiring);
    const eventTypes = topics.filter((topic) => topic.arn === arn).map(({ eventType }) => eventType);
    const name = nameInArn(arn);
    return { of, kind: 'identity-topic', name, arn, roleArn: null, eventTypes, checks, works: worksBy(checks) };
  });
  return identity.feedbackForwarding ? [forwardingOf(of), ...byTopic] : byTopic;
}

function forwardingOf(of: string): EventWire {
  const eventTypes = ['BOUNCE', 'COMPLAINT'];
  return { of, kind: 'forwarding', name: of, arn: null, roleArn: null, eventTypes, checks: [], works: 'yes' };
}

/** Whose events it carries, as the end of an ARN of SES. */
export function sourceOf({ kind, of }: Pick<EventWire, 'kind' | 'of'>): string {
  return kind === 'identity-topic' || kind === 'forwarding' ? `identity/${of}` : `configuration-set/${of}`;
}

/** Every wire of the region: those of each set, then those of each identity. */
export function allWires(wiring: RegionWiring): readonly EventWire[] {
  const { regionSets, regionFeeds } = wiring;
  const sets = regionSets.state === 'seen' ? regionSets.value.seen : [];
  const feeds = regionFeeds.state === 'seen' ? regionFeeds.value.seen : [];
  return [...sets.flatMap((set) => wiresOfSet(set, wiring)), ...feeds.flatMap((feed) => wiresOfIdentity(feed, wiring))];
}
