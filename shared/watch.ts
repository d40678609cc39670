// Watching an identity's records until every server has them: what turned, and when to look again.
import type { ZoneServer } from './artifacts.ts';
import type { Failure } from './failure.ts';
import type { IdentityRef, VerificationStatus } from './ses.ts';
import type { WantedRecord } from './publish.ts';
import type { Text } from './text.ts';

export type WatchedRecord = {
  readonly record: WantedRecord['record'];
  readonly purpose: Text;
  readonly servers: readonly {
    /** Null: the chosen resolver. */
    readonly server: ZoneServer | null;
    readonly state: 'right' | 'wrong' | 'missing' | 'unknown';
    /** When it turned right, null while it is not. */
    readonly turnedAtMs: number | null;
    /** One short sentence about what stands there. */
    readonly says: Text;
  }[];
};

export type WatchState = {
  readonly watchId: string;
  readonly identity: IdentityRef;
  readonly startedAtMs: number;
  readonly askedAtMs: number;
  /** When the servers are asked again, null once it is over. */
  readonly nextAtMs: number | null;
  /** Why then and not sooner: a cached answer's TTL, a negative TTL, plain patience. */
  readonly because: Text;
  readonly records: readonly WatchedRecord[];
  /** What SES says now, null where it was not asked or would not say. */
  readonly ses: {
    readonly verification: VerificationStatus;
    readonly dkim: VerificationStatus;
    readonly mailFrom: VerificationStatus | null;
    readonly lastCheckedAtMs: number | null;
  } | null;
  /** From when on SES can see the change, as far as negative TTLs and its last look tell. */
  readonly sesCanSeeAtMs: number | null;
  /** `green`: every record is right at every server, and SES says success. */
  readonly outcome: 'watching' | 'green' | 'stopped' | 'failed';
  readonly failure: Failure | null;
};
