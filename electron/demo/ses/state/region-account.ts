// The state of one account in one region, and the site that holds them all.
import type { RecordToPublish } from '../../../../shared/detail.ts';
import type { DnsName, DnsRecord, DnsType } from '../../../../shared/dns.ts';
import type { JsonObject } from '../operation.ts';
import type { Month } from '../month/open-month.ts';
import type { Flow } from '../traffic/flow.ts';
import type { AccountState } from './account-state.ts';
import type { AlarmState } from '../alarms/alarm-state.ts';
import type { Bell } from './bell.ts';
import type { IdentityState } from './identity-state.ts';
import type { SendingState } from './sending-state.ts';
import type { WiringState } from './wiring-state.ts';

export type RegionAccount = {
  /** Twelve digits. */
  readonly accountId: string;
  readonly region: string;
  readonly settings: AccountState;
  /** By name: domains in lower case, addresses as they were spelt. */
  readonly identities: Map<string, IdentityState>;
  /** Configuration sets, templates, suppression, lists, pools, messages and what follows from them. */
  readonly sending: SendingState;
  /** Tags of any resource by its ARN, key to value. */
  readonly tags: Map<string, ReadonlyMap<string, string>>;
  /** SNS topics by identity: members of the API v1's GetIdentityNotificationAttributes. */
  readonly notifications: Map<string, JsonObject>;
  /** Mail of the past that is told of in numbers alone. */
  readonly traffic: readonly Flow[];
  /** Mail of the past month, made up message by message when it is asked for; null: there was none. */
  readonly month: Month | null;
  /** CloudWatch's metric alarms by name. */
  readonly alarms: Map<string, AlarmState>;
  /** The active receipt rule set: members of DescribeActiveReceiptRuleSet; null: none is. */
  readonly receiptRuleSet: JsonObject | null;
  /** Operations that do not exist here yet. */
  readonly unknownOperations: readonly string[];
  /** Topics, queues, roles, policies, streams. */
  readonly wiring: WiringState;
};

/** What the simulated SES gets when it looks in DNS. */
export type SiteDnsAnswer =
  | { readonly kind: 'answer'; readonly records: readonly DnsRecord[] }
  | { readonly kind: 'nodata' | 'nxdomain' | 'failed' };

export type Site = {
  /** A clock that tests can set. */
  nowMs(): number;
  /** The state of an account in a region; an account that no scenario tells of is empty and in the sandbox. */
  region(accountId: string, region: string): RegionAccount;
  /** Every region of the account that has a state so far. */
  regionsOf(accountId: string): readonly RegionAccount[];
  /** Asks the demo's DNS as SES would ask the public one. */
  ask(name: DnsName, type: DnsType): SiteDnsAnswer;
  /** Puts records into that DNS; null where nobody takes them. */
  readonly publish: ((records: readonly RecordToPublish[]) => void) | null;
  /** Rings whenever something may have happened. */
  readonly bell: Bell;
  /** Lower-case letters and digits, of the length asked for; the same sequence for the same seed. */
  randomText(length: number): string;
};

/**
 * What a scenario file tells of a region, in the words and shapes of the SES API v2; everything is optional and has the
 * defaults of a fresh resource. A scenario file holds it as JSON in its `; ses:` lines:
 * `{ "<region>": ScenarioRegion }`, joined from all lines of all files; the account is the demo's.
 */
export type ScenarioRegion = {
  /** Members of GetAccount's answer. */
  readonly account?: object;
  /** Name -> members of GetEmailIdentity's answer; tokens, times and states that are left out are made up from the seed. */
  readonly identities?: { readonly [name: string]: object };
  readonly configurationSets?: { readonly [name: string]: object };
  readonly templates?: { readonly [name: string]: object };
  /** As many made-up ones beside them: see state/store-many.ts. */
  readonly templatesMany?: object;
  readonly suppressed?: readonly object[];
  /** As many made-up entries beside them: see state/suppress-many.ts. */
  readonly suppressedMany?: object;
  readonly recommendations?: readonly object[];
  readonly dedicatedIps?: readonly object[];
  readonly pools?: { readonly [name: string]: object };
  readonly contactLists?: { readonly [name: string]: object };
  /** Members of GetTenant's answer by name; `Cause`: why SES set the status. */
  readonly tenants?: { readonly [name: string]: object };
  /** Multi-region endpoints by name: `Regions` besides this one, `Status`. */
  readonly endpoints?: { readonly [name: string]: object };
  /** Operations that do not exist here yet. */
  readonly unknownOperations?: readonly string[];
  /** Members of GetIdentityNotificationAttributes, by identity. */
  readonly notifications?: { readonly [name: string]: object };
  /** Members of DescribeActiveReceiptRuleSet. */
  readonly receiptRuleSet?: object;
  /**
   * SNS topics by name: members of GetTopicAttributes' `Attributes`; beside them `Subscriptions`, each with `Protocol`,
   * `Endpoint`, `RawMessageDelivery` and, until it is confirmed, `"Confirmed": false`. All documents may be told as JSON.
   */
  readonly topics?: { readonly [name: string]: object };
  /** SQS queues by name: members of GetQueueAttributes' `Attributes`. */
  readonly queues?: { readonly [name: string]: object };
  /** `JitterMs`, `RepeatEvery`: how loosely events are published; see `Publishing`. */
  readonly publishing?: object;
  /** IAM roles by name, for all regions: members of GetRole's; beside them inline `Policies` by name, `AttachedPolicies`. */
  readonly roles?: { readonly [name: string]: object };
  /** IAM policies by name, AWS's own by ARN, for all regions: `PolicyDocument`. */
  readonly policies?: { readonly [name: string]: object };
  /** Firehose streams by name: members of DescribeDeliveryStream; `S3`: those of ExtendedS3DestinationDescription; `"Newlines": false`. */
  readonly streams?: { readonly [name: string]: object };
  /** Names of S3 buckets beside those that the streams write to. */
  readonly buckets?: readonly string[];
  /** Log groups by name: `RetentionInDays`, `CreationTime`. */
  readonly logGroups?: { readonly [name: string]: object };
  /** Work groups of Athena by name, beside `primary`: members of GetWorkGroup's. */
  readonly workGroups?: { readonly [name: string]: object };
  /** Messages of the past: see messages/seed-history.ts. */
  readonly messages?: readonly object[];
  /** True: the shop's month took place here: see month/open-month.ts. */
  readonly month?: boolean;
  /** Lambda functions by name: `Writes`: `addresses` or `records`; `LogGroup`. */
  readonly functions?: { readonly [name: string]: object };
  /** Mail of the past in numbers: see traffic/README.md. */
  readonly traffic?: readonly object[];
  /** Members of PutMetricAlarm. */
  readonly alarms?: readonly object[];
  /** How receiving domains treat mail: the name of a script in messages/receiver-scripts.ts. */
  readonly receivers?: { readonly [domain: string]: string };
};
