// What Amazon SES says about an account, in the SES API's own words (SES API v2 reference); times in milliseconds.
import type { RegionName } from './aws.ts';
import type { DnsName } from './dns.ts';

/** `GetEmailIdentity.VerificationStatus` and `DkimAttributes.Status`; what a later API adds arrives as it is written. */
export const verificationStatuses = ['SUCCESS', 'PENDING', 'TEMPORARY_FAILURE', 'FAILED', 'NOT_STARTED'] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];
export type MailFromStatus = Exclude<VerificationStatus, 'NOT_STARTED'>;

export type IdentityKind = 'domain' | 'address';

/** One identity in one region: `ListEmailIdentities`. A domain is in A-label form, an address as SES spells it. */
export type IdentityRef = { readonly name: string; readonly region: RegionName };

export type IdentityLine = IdentityRef & {
  readonly kind: IdentityKind;
  readonly sendingEnabled: boolean;
  readonly verification: VerificationStatus;
};

export type SesKeyLength = 'RSA_1024_BIT' | 'RSA_2048_BIT';

export type SesDkim = {
  readonly signingEnabled: boolean;
  readonly status: VerificationStatus;
  /** `AWS_SES` Easy DKIM, `EXTERNAL` BYODKIM, `AWS_SES_US_EAST_1` and so on: keys replicated from that region (DEED). */
  readonly origin: string;
  /** Three tokens for Easy DKIM; for BYODKIM the selector, or nothing. */
  readonly tokens: readonly string[];
  /** The zone of the CNAME targets: `<token>.<signingHostedZone>`; null where SES does not say. */
  readonly signingHostedZone: DnsName | null;
  readonly currentKeyLength: SesKeyLength | null;
  readonly nextKeyLength: SesKeyLength | null;
  readonly lastKeyGenerationAtMs: number | null;
};

export type MxFailureBehaviour = 'USE_DEFAULT_VALUE' | 'REJECT_MESSAGE';

export type SesMailFrom = {
  readonly domain: DnsName;
  readonly status: MailFromStatus;
  readonly onMxFailure: MxFailureBehaviour;
};

/** `GetEmailIdentity.VerificationInfo`: what SES saw when it last looked. */
export type SesVerificationInfo = {
  /** INVALID_VALUE, TYPE_NOT_FOUND, HOST_NOT_FOUND, SERVICE_ERROR, DNS_SERVER_ERROR, REPLICATION_...; null where there is none. */
  readonly errorType: string | null;
  readonly lastCheckedAtMs: number | null;
  readonly lastSuccessAtMs: number | null;
  /** The SOA record that SES got: which provider, and which serial of the zone. */
  readonly soa: { readonly primary: DnsName; readonly admin: DnsName; readonly serial: number } | null;
};

/** `GetEmailIdentity`. */
export type SesIdentity = IdentityRef & {
  readonly kind: IdentityKind;
  /** The domain itself, or the domain of the address. */
  readonly domain: DnsName;
  readonly verifiedForSending: boolean;
  readonly verification: VerificationStatus;
  readonly verificationInfo: SesVerificationInfo | null;
  readonly dkim: SesDkim;
  readonly mailFrom: SesMailFrom | null;
  /** The default configuration set, which may have been deleted meanwhile. */
  readonly configurationSet: string | null;
  readonly feedbackForwarding: boolean;
  /** Name -> JSON text of each sending authorization policy. */
  readonly policies: { readonly [name: string]: string };
};

/** One dimension of a CloudWatch destination, as `CloudWatchDimensionConfiguration` has it. */
export type SesDimension = {
  readonly name: string;
  /** MESSAGE_TAG, EMAIL_HEADER, LINK_TAG */
  readonly source: string;
  readonly fallback: string;
};

export type SesEventDestination = {
  readonly name: string;
  readonly enabled: boolean;
  /** SEND, BOUNCE, COMPLAINT, DELIVERY, REJECT, RENDERING_FAILURE, DELIVERY_DELAY, OPEN, CLICK, SUBSCRIPTION */
  readonly eventTypes: readonly string[];
  readonly target: 'sns' | 'firehose' | 'cloudwatch' | 'eventbridge' | 'pinpoint' | 'other';
  readonly arn: string | null;
  /** The role by which SES writes to Amazon Data Firehose; null elsewhere. */
  readonly roleArn: string | null;
  /** Of a CloudWatch destination; empty elsewhere. */
  readonly dimensions: readonly SesDimension[];
};

/** ENABLED, DISABLED; null where it is not set and the account's value holds. */
export type SesSwitch = 'ENABLED' | 'DISABLED' | null;

/** `GetConfigurationSet` and `GetConfigurationSetEventDestinations`. */
export type SesConfigurationSet = {
  readonly name: string;
  readonly sendingEnabled: boolean;
  readonly tlsPolicy: 'REQUIRE' | 'OPTIONAL' | null;
  readonly sendingPool: string | null;
  readonly reputationMetrics: boolean;
  /** BOUNCE, COMPLAINT; null: the account's settings hold; empty: nothing is suppressed. */
  readonly suppressedReasons: readonly string[] | null;
  readonly trackingDomain: DnsName | null;
  /** REQUIRE, REQUIRE_OPEN_ONLY, OPTIONAL; null where it is not set. */
  readonly httpsPolicy: string | null;
  /** How long SES tries to deliver, 300 to 50,400; null: as long as SES sees fit. */
  readonly maxDeliverySeconds: number | null;
  /** When its reputation metrics were last reset. */
  readonly lastFreshStartAtMs: number | null;
  /** ACCOUNT, TENANT: whose list suppresses; null where it is not set. */
  readonly suppressionScope: string | null;
  readonly engagementTracking: SesSwitch;
  readonly optimizedDelivery: SesSwitch;
  /** The Mail Manager archive that keeps what is sent. */
  readonly archiveArn: string | null;
  readonly eventDestinations: readonly SesEventDestination[];
};

/** `GetIdentityNotificationAttributes` (API v1): SNS topics by ARN, null where there is none. */
export type SesNotifications = {
  readonly bounceTopic: string | null;
  readonly complaintTopic: string | null;
  readonly deliveryTopic: string | null;
  readonly forwardingEnabled: boolean;
};

/** `ListRecommendations`: one finding of SES's own advisor (Virtual Deliverability Manager). */
export type SesRecommendation = {
  readonly resourceArn: string;
  /** The identity that the ARN names, null for other resources. */
  readonly identity: string | null;
  /** DKIM, DMARC, SPF, BIMI, COMPLAINT, BOUNCE, FEEDBACK_3P, IP_LISTING */
  readonly type: string;
  readonly description: string;
  readonly status: 'OPEN' | 'FIXED';
  readonly impact: 'HIGH' | 'LOW';
  readonly createdAtMs: number | null;
  readonly lastUpdatedAtMs: number | null;
};

/** `DescribeActiveReceiptRuleSet` (API v1). */
export type SesReceiving = {
  /** Null where no rule set is active. */
  readonly ruleSet: string | null;
  readonly rules: readonly {
    readonly name: string;
    readonly enabled: boolean;
    readonly recipients: readonly string[];
  }[];
};

/** `GetAccount`. */
export type SesAccount = {
  readonly region: RegionName;
  readonly productionAccess: boolean;
  readonly sendingEnabled: boolean;
  /** HEALTHY, PROBATION, SHUTDOWN */
  readonly enforcement: string;
  readonly max24HourSend: number | null;
  readonly maxSendRatePerSecond: number | null;
  readonly sentLast24Hours: number | null;
  readonly suppressedReasons: readonly string[];
  readonly vdmEnabled: boolean;
  /** `VdmAttributes`: what sets inherit; null where VDM says nothing about it. */
  readonly engagementTracking: SesSwitch;
  readonly optimizedDelivery: SesSwitch;
  /** `DedicatedIpAutoWarmupEnabled`; null where SES does not say. */
  readonly autoWarmup: boolean | null;
  /** `Details.ReviewDetails`: of the request for production access; null before the first. */
  readonly review: {
    /** PENDING, FAILED, GRANTED, DENIED */
    readonly status: string;
    readonly caseId: string | null;
  } | null;
  /** TRANSACTIONAL, MARKETING; null where it was not told. */
  readonly mailType: string | null;
  readonly websiteUrl: string | null;
  readonly useCase: string | null;
  /** `PricingAttributes`: ESSENTIALS, PRO, ENTERPRISE; null where there is no plan. */
  readonly pricingPlan: string | null;
};

/** `GetDedicatedIps`. */
export type SesDedicatedIp = {
  readonly address: string;
  readonly warmupStatus: string;
  readonly warmupPercentage: number;
  readonly pool: string | null;
};

/** `sts:GetCallerIdentity`. */
export type CallerIdentity = { readonly accountId: string; readonly arn: string };
