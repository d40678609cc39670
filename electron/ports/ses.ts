// What we need from an AWS account: reads with a budget, and changes that a read-only profile refuses.
import type { AwsReply, RegionName } from '../../shared/aws.ts';
import type { TemplateContent } from '../../shared/draft/template.ts';
import type { SuppressionChange } from '../../shared/health/asks.ts';
import type { CloudWatchAsk, MetricName, MetricSeries, SendPoint, VdmAsk } from '../../shared/health/metrics.ts';
import type {
  AddressInsights,
  IpListing,
  MultiRegionEndpoint,
  ReputationEntity,
  SesPool,
  SesTenant,
} from '../../shared/health/panels.ts';
import type { SuppressedAddress, SuppressedDetail } from '../../shared/health/suppression.ts';
import type { CloudWatchAlarm, FirehoseStream, IamRole, SnsTopic } from '../../shared/health/wiring.ts';
import type {
  CallerIdentity,
  IdentityLine,
  IdentityRef,
  SesAccount,
  SesConfigurationSet,
  SesDedicatedIp,
  SesIdentity,
  SesNotifications,
  SesReceiving,
  SesRecommendation,
} from '../../shared/ses.ts';
import type { BulkMail, Mail } from '../../shared/message/mail.ts';
import type { EventCloud } from './event-cloud.ts';
import type { SesChange } from '../../shared/ses-change.ts';

export type {
  BulkMail,
  Mail,
  MailAttachment,
  MailContent,
  MailEnvelope,
  MailTemplate,
} from '../../shared/message/mail.ts';

/** What can be read of one region, by name: what it takes and what it brings. All pages are turned. */
export type SesReads = {
  /** sts:GetCallerIdentity, asked in the region. */
  readonly caller: { readonly takes: null; readonly brings: CallerIdentity };
  readonly account: { readonly takes: null; readonly brings: SesAccount };
  readonly identities: { readonly takes: null; readonly brings: readonly IdentityLine[] };
  /** Takes the identity's name. */
  readonly identity: { readonly takes: string; readonly brings: SesIdentity };
  readonly configurationSets: { readonly takes: null; readonly brings: readonly string[] };
  /** Takes the set's name. */
  readonly configurationSet: { readonly takes: string; readonly brings: SesConfigurationSet };
  /** Takes one identity's name; names asked for at the same time travel together, up to 100 in a call. */
  readonly notifications: { readonly takes: string; readonly brings: SesNotifications };
  /** All recommendations of the region. */
  readonly recommendations: { readonly takes: null; readonly brings: readonly SesRecommendation[] };
  readonly receiving: { readonly takes: null; readonly brings: SesReceiving };
  readonly dedicatedIps: { readonly takes: null; readonly brings: readonly SesDedicatedIp[] };
  readonly pools: { readonly takes: null; readonly brings: readonly SesPool[] };
  /** Takes addresses. */
  readonly ipListings: { readonly takes: readonly string[]; readonly brings: readonly IpListing[] };
  /** `GetSendStatistics` (API v1), in time order. */
  readonly sendStatistics: { readonly takes: null; readonly brings: readonly SendPoint[] };
  /** All metrics of the namespace AWS/SES. */
  readonly metricNames: { readonly takes: null; readonly brings: readonly MetricName[] };
  /** One series for each metric asked, in their order; one that has no data has no points. */
  readonly metrics: { readonly takes: CloudWatchAsk; readonly brings: readonly MetricSeries[] };
  /** Likewise from Virtual Deliverability Manager; a query that AWS could not answer fails the read with what it said. */
  readonly vdmMetrics: { readonly takes: VdmAsk; readonly brings: readonly MetricSeries[] };
  /** The metric alarms whose metric is in AWS/SES, expressions over it included. */
  readonly alarms: { readonly takes: null; readonly brings: readonly CloudWatchAlarm[] };
  /** Takes a topic's ARN. */
  readonly topic: { readonly takes: string; readonly brings: SnsTopic };
  /** Takes a role's ARN; seen even where its policies may not be read, which it then says. */
  readonly role: { readonly takes: string; readonly brings: IamRole };
  /** Takes a delivery stream's ARN. */
  readonly stream: { readonly takes: string; readonly brings: FirehoseStream };
  /** Takes an address; `aws-not-found` where it is not on the list. */
  readonly suppressed: { readonly takes: string; readonly brings: SuppressedDetail };
  readonly tenants: { readonly takes: null; readonly brings: readonly SesTenant[] };
  readonly reputationEntities: { readonly takes: null; readonly brings: readonly ReputationEntity[] };
  readonly multiRegionEndpoints: { readonly takes: null; readonly brings: readonly MultiRegionEndpoint[] };
  /** Takes an address. AWS charges for each. */
  readonly addressInsights: { readonly takes: string; readonly brings: AddressInsights };
  /** Takes a stored template's name; `aws-not-found` where there is none. */
  readonly template: { readonly takes: string; readonly brings: TemplateContent };
};
export type SesReadName = keyof SesReads;

export type SesRead<N extends SesReadName> = {
  readonly read: N;
  readonly region: RegionName;
  readonly about: SesReads[N]['takes'];
};

export type SesOptions = {
  /** Once aborted, the reply's failure is `cancelled`. */
  readonly signal?: AbortSignal;
  /** Past the cache. */
  readonly fresh?: boolean;
};

/** A line of `ListEmailTemplates`. */
export type TemplateName = { readonly name: string; readonly createdAtMs: number };

export type TestRender = { readonly name: string; readonly data: string };

/** `update` replaces all of the content: a part that is null in it is gone afterwards. */
export type TemplateChange =
  | { readonly kind: 'create' | 'update'; readonly name: string; readonly content: TemplateContent }
  | { readonly kind: 'delete'; readonly name: string };

/** One of `BulkEmailEntryResults`, in the order of the entries. */
export type BulkResult = { readonly status: string; readonly messageId: string | null; readonly error: string | null };

/** A message of an SQS queue, its body as it came. */
export type QueueMessage = { readonly id: string; readonly receipt: string; readonly body: string };

/** A queue that was made to watch events, and what it hangs on. */
export type EventQueue = {
  readonly queueUrl: string;
  readonly queueArn: string;
  /** ARNs of its subscriptions. */
  readonly subscriptions: readonly string[];
};

/** An action that is tried without effect, to learn whether IAM allows it. */
export type SesTrial = { readonly region: RegionName; readonly action: string };

/** How busy the account's budgets are, for progress. */
export type SesQueue = { readonly waiting: number; readonly waitingMs: number; readonly done: number };

export type Ses = {
  readonly regions: readonly RegionName[];
  /** What others stored of the account's events. */
  readonly events: EventCloud;
  /** Never rejects. Queued by the budget of account, region and operation; answered from the cache for a stated time. */
  read<N extends SesReadName>(what: SesRead<N>, options?: SesOptions): Promise<AwsReply<SesReads[N]['brings']>>;
  /** Sends one change; refused with `read-only` here, in one place, where the profile says so. */
  change(identity: IdentityRef, change: SesChange, options?: SesOptions): Promise<AwsReply<null>>;
  /** Turns all pages of the suppression list, each handed over as it comes; never from the cache. */
  readSuppressed(
    region: RegionName,
    onPage: (entries: readonly SuppressedAddress[]) => void,
    options?: SesOptions,
  ): Promise<AwsReply<null>>;
  /** Puts one address on the suppression list or takes it off; refused with `read-only` like every change. */
  changeSuppression(region: RegionName, change: SuppressionChange, options?: SesOptions): Promise<AwsReply<null>>;
  /** Turns all pages of the stored templates' names, each handed over as it comes; never from the cache. */
  readTemplateNames(
    region: RegionName,
    onPage: (names: readonly TemplateName[]) => void,
    options?: SesOptions,
  ): Promise<AwsReply<null>>;
  /** A stored template filled in by SES: the whole message as MIME, CR and LF as they came; SES's own sentence in `aws-refused` where it cannot be. */
  testRender(region: RegionName, wanted: TestRender, options?: SesOptions): Promise<AwsReply<string>>;
  /** Creates, replaces or deletes one stored template; refused with `read-only` like every change. */
  changeTemplate(region: RegionName, change: TemplateChange, options?: SesOptions): Promise<AwsReply<null>>;
  /**
   * SendEmail; answers the message id. A read-only profile sends to nobody but the mailbox simulator, and only where it says
   * so (`simulatorAllowed`). Never sent twice: a request whose answer was lost fails with `aws-unreachable`.
   */
  sendMail(region: RegionName, mail: Mail, options?: SesOptions): Promise<AwsReply<string>>;
  sendBulk(region: RegionName, mail: BulkMail, options?: SesOptions): Promise<AwsReply<readonly BulkResult[]>>;
  /** Long polling, up to 20 seconds and 10 messages; they come back after `hiddenSeconds` unless they are deleted. */
  receive(
    region: RegionName,
    wanted: { readonly queueUrl: string; readonly waitSeconds: number; readonly hiddenSeconds: number },
    options?: SesOptions,
  ): Promise<AwsReply<readonly QueueMessage[]>>;
  /** Whether what is received too often is moved to another queue. */
  hasDeadLetters(region: RegionName, queueUrl: string, options?: SesOptions): Promise<AwsReply<boolean>>;
  deleteMessages(region: RegionName, queueUrl: string, receipts: readonly string[]): Promise<AwsReply<null>>;
  /** Makes a queue that forgets after an hour, lets the topics write to it, and subscribes it; what was made before a failure is taken away again. */
  openEventQueue(
    region: RegionName,
    wanted: { readonly name: string; readonly topics: readonly string[] },
    options?: SesOptions,
  ): Promise<AwsReply<EventQueue>>;
  closeEventQueue(region: RegionName, queue: EventQueue): Promise<AwsReply<null>>;
  /** `ok` where the action is allowed: it was tried on an identity that does not exist. */
  tryAction(trial: SesTrial, options?: SesOptions): Promise<AwsReply<null>>;
  queue(): SesQueue;
  close(): Promise<void>;
};
