// The smaller panels of an account's health: dedicated IPs, recommendations, alarms, and what is newer in SES.
import type { AwsGap } from '../aws.ts';
import type { Severity } from '../finding.ts';
import type { SesDedicatedIp } from '../ses.ts';
import type { Text } from '../text.ts';
import type { Known } from './known.ts';
import type { RateName } from './standing.ts';
import type { CloudWatchAlarm } from './wiring.ts';

/** `ListDedicatedIpPools` and `GetDedicatedIpPool`. */
export type SesPool = {
  readonly name: string;
  /** STANDARD, MANAGED; null where SES does not say. */ readonly scaling: string | null;
};

/** `GetBlacklistReports`: a list that names an address. */
export type IpListing = {
  readonly address: string;
  readonly list: string;
  readonly description: string;
  readonly listedAtMs: number | null;
};

/** Outlook's SNDS as SES passes it on to CloudWatch, the newest day; null where there is no value. */
export type SndsRow = {
  readonly atMs: number;
  readonly rcptCommands: number | null;
  readonly dataCommands: number | null;
  readonly messageRecipients: number | null;
  /** 0: below 10% spam, 0.5: 10 to 90%, 1: above 90%. */
  readonly spamRate: number | null;
  /** A fraction; 0: below 0.1%. */
  readonly complaintRate: number | null;
  readonly trapHits: number | null;
};

export type IpRow = SesDedicatedIp & {
  readonly ptr: {
    readonly names: readonly string[];
    /** Whether a name leads back to the address. */
    readonly confirmed: 'yes' | 'no' | 'none' | 'unknown';
    readonly says: Text;
  };
  readonly listings: Known<readonly IpListing[]>;
  readonly snds: Known<SndsRow | null>;
};

/** Null where the addresses, or any set, could not be read. */
export type PoolRow = SesPool & { readonly ips: number | null; readonly usedBy: readonly string[] | null };

export type DedicatedIps = {
  readonly headline: Text;
  readonly ips: Known<readonly IpRow[]>;
  readonly pools: Known<readonly PoolRow[]>;
  readonly autoWarmup: boolean | null;
};

/** One finding of SES's advisor or of ours, with its history. */
export type RecommendationRow = {
  /** The same for the same thing at the same resource, so that its history is found again. */
  readonly key: string;
  readonly foundBy: 'ses' | 'plumbline' | 'both';
  /** `example.com`, the region, or what an ARN names: `tenant/shop/tn-1`. */
  readonly resource: string;
  /** DKIM, DMARC, SPF, BIMI, COMPLAINT, BOUNCE, FEEDBACK_3P, IP_LISTING; the topic where only we found it. */
  readonly type: string;
  /** SES's own words; null where only we found it. */
  readonly description: string | null;
  readonly says: Text;
  readonly severity: Severity;
  /** HIGH, LOW; null where only we found it. */
  readonly impact: string | null;
  /** `fixed`: SES says so or we no longer find it; `forgotten`: SES lists it no more, as it does 30 days after. */
  readonly status: 'open' | 'fixed' | 'forgotten';
  readonly firstSeenAtMs: number;
  readonly lastSeenAtMs: number;
  readonly fixedAtMs: number | null;
  readonly findings: readonly string[];
};

export type Recommendations = {
  readonly rows: readonly RecommendationRow[];
  readonly gaps: readonly AwsGap[];
  /** Identities that we did not audit yet, so that only SES speaks of them. */
  readonly unaudited: readonly string[];
};

export type AlarmRow = {
  readonly alarm: CloudWatchAlarm;
  /** Null: it watches another metric of SES. */
  readonly rate: RateName | null;
  /** Null: the account; else the configuration set. */
  readonly set: string | null;
  readonly verdict: 'right' | 'wrong' | 'other';
  /** What is wrong with it, one sentence each. */
  readonly faults: readonly Text[];
};

export type Alarms = {
  readonly headline: Text;
  readonly alarms: Known<readonly AlarmRow[]>;
  /** Rates of the account that no working alarm watches. */
  readonly missing: readonly RateName[];
};

export type SesTenant = {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  /** ENABLED, REINSTATED, DISABLED */
  readonly sendingStatus: string;
  readonly createdAtMs: number | null;
};

/** `ListReputationEntities`. */
export type ReputationEntity = {
  readonly reference: string;
  readonly type: string;
  readonly policy: string | null;
  /** ENABLED, REINSTATED, DISABLED: what the customer set, what SES set, and both together. */
  readonly customerStatus: string | null;
  readonly sesStatus: string | null;
  readonly sesCause: string | null;
  readonly sendingStatus: string;
  /** HIGH, LOW; null where there is none. */
  readonly impact: string | null;
};

export type MultiRegionEndpoint = {
  readonly name: string;
  readonly id: string;
  /** CREATING, READY, FAILED, DELETING */
  readonly status: string;
  readonly regions: readonly string[];
  readonly createdAtMs: number | null;
};

/** Empty lists: the account has none. A region that does not know the operation is a gap of its own. */
export type Newer = {
  readonly tenants: Known<readonly SesTenant[]>;
  readonly entities: Known<readonly ReputationEntity[]>;
  readonly endpoints: Known<readonly MultiRegionEndpoint[]>;
};

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** `GetEmailAddressInsights`: how sure SES is of each; null where it does not say. */
export type AddressInsights = {
  readonly address: string;
  readonly isValid: Confidence | null;
  readonly hasValidSyntax: Confidence | null;
  readonly hasValidDnsRecords: Confidence | null;
  readonly mailboxExists: Confidence | null;
  readonly isRoleAddress: Confidence | null;
  readonly isDisposable: Confidence | null;
  readonly isRandomInput: Confidence | null;
};
