// Who would hear of what: configuration sets and identities against event types, and where nobody hears.
import type { AwsGap } from '../aws.ts';
import type { Text } from '../text.ts';

/** SES API v2 reference, EventType; in the order in which a message meets them. */
export const eventTypes = [
  'SEND',
  'RENDERING_FAILURE',
  'REJECT',
  'DELIVERY',
  'DELIVERY_DELAY',
  'BOUNCE',
  'COMPLAINT',
  'OPEN',
  'CLICK',
  'SUBSCRIPTION',
] as const;
export type EventType = (typeof eventTypes)[number];

/** One who may hear: a destination of a set, a topic of an identity, or forwarding by e-mail. */
export type Hearer = {
  readonly kind:
    | 'sns'
    | 'firehose'
    | 'cloudwatch'
    | 'eventbridge'
    | 'pinpoint'
    | 'other'
    | 'identity-topic'
    | 'forwarding';
  /** The destination's name; the topic's name for an identity's. */
  readonly name: string;
  readonly arn: string | null;
  /** `no`: it is disabled, gone, or its permissions cannot work. */
  readonly works: 'yes' | 'no' | 'unknown';
  /** Why not, or what could not be asked. */
  readonly says: Text | null;
};

/**
 * `heard`: each event reaches somebody with its recipient; `counted`: CloudWatch counts it, but not whose it was;
 * `broken`: someone is named who cannot hear; `unheard`; `unknown`: it could not be asked.
 */
export type Hearing = 'heard' | 'counted' | 'broken' | 'unheard' | 'unknown';

export type CoverageCell = { readonly hearing: Hearing; readonly by: readonly Hearer[]; readonly says: Text };

export type CoverageRow = {
  /** `set`: mail sent with it; `identity`: its mail that names no set. */
  readonly kind: 'set' | 'identity';
  readonly name: string;
  /** For a set: identities whose default it is; for an identity: its default set, if any. */
  readonly linked: readonly string[];
  readonly cells: { readonly [E in EventType]: CoverageCell };
};

export type Coverage = {
  readonly headline: Text;
  readonly rows: readonly CoverageRow[];
  /** Identities whose mail would leave no trace at all. */
  readonly traceless: readonly string[];
  /** So many more identities are listed but were not read, for their number. */
  readonly unread?: number;
  readonly gaps: readonly AwsGap[];
};
