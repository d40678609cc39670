// All that sending needs and leaves behind: configuration sets, templates, suppression, lists, messages.
import type { LoggedEvent } from '../messages/happening.ts';
import type { SentMessage } from '../messages/sent-message.ts';
import type { JsonObject } from '../operation.ts';
import type { SuppressionReason } from './account-state.ts';
import type { SuppressionList } from './suppression-list.ts';

export type ConfigurationSet = {
  readonly name: string;
  /** `DeliveryOptions`, `SendingOptions` and so on, as GetConfigurationSet answers them; without the tags. */
  readonly options: JsonObject;
  /** As GetConfigurationSetEventDestinations answers them. */
  readonly destinations: readonly JsonObject[];
};

export type TemplateContent = {
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
};
export type EmailTemplate = { readonly content: TemplateContent; readonly createdAtMs: number };

export type Suppressed = {
  /** As it was spelt. */
  readonly address: string;
  readonly reason: SuppressionReason;
  readonly updatedAtMs: number;
  /** The message and the bounce or complaint that put it here; null: someone did. */
  readonly messageId: string | null;
  readonly feedbackId: string | null;
};

export type DedicatedIp = {
  readonly ip: string;
  /** 0 to 100; -1 in a managed pool. */
  readonly warmupPercentage: number;
  readonly poolName: string;
  /** GetBlacklistReports' entries. */
  readonly listings: readonly JsonObject[];
};
export type ScalingMode = 'STANDARD' | 'MANAGED';

export type Subscription = 'OPT_IN' | 'OPT_OUT';
export type Topic = {
  readonly name: string;
  readonly displayName: string;
  readonly description: string | undefined;
  readonly byDefault: Subscription;
};
export type ContactState = {
  readonly address: string;
  /** The topics that were chosen for, one way or the other. */
  readonly preferences: ReadonlyMap<string, Subscription>;
  readonly unsubscribeAll: boolean;
  readonly attributesData: string | undefined;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
};
export type ContactList = {
  readonly name: string;
  readonly description: string | undefined;
  readonly topics: readonly Topic[];
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** By address in lower case. */
  readonly contacts: Map<string, ContactState>;
};

export type TenantState = {
  readonly name: string;
  readonly id: string;
  readonly createdAtMs: number;
  /** What SES set, and what the customer set: ENABLED, DISABLED, REINSTATED. */
  readonly sesStatus: string;
  /** Why SES set it; null: there is no cause. */
  readonly sesCause: string | null;
  readonly customerStatus: string;
  readonly suppression: JsonObject | undefined;
  /** ARNs and since when. */
  readonly resources: readonly { readonly arn: string; readonly sinceMs: number }[];
};

export type EndpointState = {
  readonly name: string;
  readonly id: string;
  /** CREATING, READY, FAILED, DELETING */
  readonly status: string;
  /** The first is the one that it was made in. */
  readonly regions: readonly string[];
  readonly createdAtMs: number;
};

export type ExportJob = {
  readonly id: string;
  readonly createdAtMs: number;
  readonly cancelled: boolean;
  /** As they were asked for. */
  readonly source: JsonObject;
  readonly format: 'CSV' | 'JSON';
};

export type SendingState = {
  readonly configurationSets: Map<string, ConfigurationSet>;
  readonly templates: Map<string, EmailTemplate>;
  readonly suppressed: SuppressionList;
  /** As ListRecommendations answers them. */
  readonly recommendations: readonly JsonObject[];
  readonly dedicatedIps: Map<string, DedicatedIp>;
  readonly pools: Map<string, ScalingMode>;
  readonly contactLists: Map<string, ContactList>;
  readonly tenants: Map<string, TenantState>;
  readonly endpoints: ReadonlyMap<string, EndpointState>;
  readonly exportJobs: Map<string, ExportJob>;
  /** By SES's message id. */
  readonly messages: Map<string, SentMessage>;
  /** What happens to them, the future included: see messages/event-log.ts. */
  readonly events: LoggedEvent[];
  /** Those of them that still have something to change when their time comes. */
  unsettled: LoggedEvent[];
  /** Those of them that nobody has been told of yet: see topics/publish-events.ts. */
  unpublished: readonly LoggedEvent[];
  /** Scripts of receiving domains that the scenario names. */
  readonly receivers: ReadonlyMap<string, string>;
  /** Recipients that the sending rate still admits, as of a time; below zero after a message to many. */
  sendRate: { readonly left: number; readonly atMs: number } | null;
};
