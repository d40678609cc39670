// Who would hear of each type of event: for mail sent with a set, and for an identity's mail that names none.
import type { AwsGap } from '../../../shared/aws.ts';
import { type EventType, eventTypes, type Hearing } from '../../../shared/health/coverage.ts';
import type { IdentityFeed, Wired } from '../../../shared/health/wiring.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import { type EventWire, wiresOfIdentity, wiresOfSet } from './event-wires.ts';
import { gapsIn, type RegionWiring, seenIn } from './region-wiring.ts';

export type HearingRow = {
  readonly kind: 'set' | 'identity';
  readonly name: string;
  readonly linked: readonly string[];
  /** False for an identity that may not send yet. */
  readonly sends: boolean;
  /** SES refuses its mail, because its default set was deleted. */
  readonly refused: boolean;
  readonly wires: readonly EventWire[];
  /** Where something could not be read, more may be heard. */
  readonly open: readonly { readonly events: readonly EventType[]; readonly gap: AwsGap }[];
};

/** The sets, then the identities; one that could not be read has a row in which everything is open. */
export function hearingRows(wiring: RegionWiring): readonly HearingRow[] {
  return [...setRows(wiring), ...identityRows(wiring)];
}

export function setRows(wiring: RegionWiring): readonly HearingRow[] {
  const feeds = seenIn(wiring.regionFeeds);
  const linkedTo = (set: string) =>
    feeds.flatMap(({ identity }) => (identity.configurationSet === set ? [identity.name] : []));
  const seen = seenIn(wiring.regionSets).map((set): HearingRow => ({
    kind: 'set',
    name: set.name,
    linked: linkedTo(set.name),
    sends: true,
    refused: false,
    wires: wiresOfSet(set, wiring),
    open: [],
  }));
  return [...seen, ...unreadRows('set', wiring.regionSets, linkedTo)];
}

export function identityRows(wiring: RegionWiring): readonly HearingRow[] {
  const seen = seenIn(wiring.regionFeeds).map((feed): HearingRow => {
    const { name, configurationSet, verifiedForSending } = feed.identity;
    const set = defaultSetOf(configurationSet, wiring);
    const setWires = set.state === 'seen' ? wiresOfSet(set.value, wiring) : [];
    return {
      kind: 'identity',
      name,
      linked: configurationSet === null ? [] : [configurationSet],
      sends: verifiedForSending,
      refused: set.state === 'gone',
      wires: [...wiresOfIdentity(feed, wiring), ...setWires],
      open: [...notificationGap(feed, wiring), ...(set.state === 'unknown' ? everything(set.gap) : [])],
    };
  });
  const gaps = unreadRows('identity', wiring.regionFeeds, () => []);
  // A gap about notifications alone leaves the identity itself seen.
  return [...seen, ...gaps.filter(({ name }) => !seen.some((row) => row.name === name))];
}

type DefaultSet =
  | { readonly state: 'none' | 'gone' }
  | { readonly state: 'seen'; readonly value: SesConfigurationSet }
  | { readonly state: 'unknown'; readonly gap: AwsGap };

/** The set that an identity names; one that is in no list was deleted. */
export function defaultSetOf(name: string | null, { regionSets, regionOwner: { region } }: RegionWiring): DefaultSet {
  if (name === null) return { state: 'none' };
  const value = seenIn(regionSets).find((set) => set.name === name);
  if (value !== undefined) return { state: 'seen', value };
  const gaps = gapsIn(regionSets, region, 'ListConfigurationSets');
  const gap = gaps.find(({ subject }) => regionSets.state === 'unreachable' || subject === name);
  return gap === undefined ? { state: 'gone' } : { state: 'unknown', gap };
}

function notificationGap(
  { identity, notifications }: IdentityFeed,
  { regionFeeds, regionOwner: { region } }: RegionWiring,
): HearingRow['open'] {
  if (notifications !== null) return [];
  const operation = 'GetIdentityNotificationAttributes';
  const known = gapsIn(regionFeeds, region, operation).find(({ subject }) => subject === identity.name);
  const gap = known ?? { region, operation, subject: identity.name, failure: { kind: 'cancelled' } };
  return [{ events: ['BOUNCE', 'COMPLAINT', 'DELIVERY'], gap }];
}

function unreadRows(
  kind: HearingRow['kind'],
  evidence: Evidence<Wired<SesConfigurationSet | IdentityFeed>>,
  linkedTo: (name: string) => readonly string[],
): readonly HearingRow[] {
  const gaps = evidence.state === 'seen' ? evidence.value.gaps : [];
  const named = gaps.flatMap((gap) => (gap.subject === null ? [] : [{ name: gap.subject, gap }]));
  const once = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
  return once.map(({ name, gap }) => ({
    kind,
    name,
    linked: linkedTo(name),
    sends: true,
    refused: false,
    wires: [],
    open: everything(gap),
  }));
}

function everything(gap: AwsGap): HearingRow['open'] {
  return [{ events: eventTypes, gap }];
}

export type Heard = {
  readonly hearing: Hearing;
  readonly by: readonly EventWire[];
  /** Why it is unknown, where something could not be read. */
  readonly gaps: readonly AwsGap[];
};

export function heardOf({ wires, open, refused }: HearingRow, event: EventType): Heard {
  if (refused) return { hearing: 'broken', by: [], gaps: [] };
  const by = wires.filter((wire) => wire.eventTypes.includes(event));
  // CloudWatch counts events, and whose they were is lost.
  const tellers = by.filter(({ kind }) => kind !== 'cloudwatch');
  const gaps = [
    ...open.flatMap((part) => (part.events.includes(event) ? [part.gap] : [])),
    ...tellers
      .filter(({ works }) => works === 'unknown')
      .flatMap(({ checks }) => checks.flatMap(({ found, gap }) => (found === 'unknown' ? (gap ?? []) : []))),
  ];
  if (tellers.some(({ works }) => works === 'yes')) return { hearing: 'heard', by, gaps: [] };
  const isOpen = gaps.length > 0 || tellers.some(({ works }) => works === 'unknown');
  if (isOpen) return { hearing: 'unknown', by, gaps };
  if (by.some(({ works }) => works === 'no')) return { hearing: 'broken', by, gaps: [] };
  return { hearing: by.length > 0 ? 'counted' : 'unheard', by, gaps: [] };
}

/** Nothing that becomes of its mail is told to anybody or counted. */
export function isTraceless({ wires, open, refused, sends }: HearingRow): boolean {
  const lives = wires.filter(({ works, eventTypes: types }) => works !== 'no' && types.length > 0);
  return sends && !refused && open.length === 0 && lives.length === 0;
}
