// All that can be known about a subject, by name: what gatherers bring and audits read.
import type { AwsGap } from './aws.ts';
import type { DnsName, DnsReply } from './dns.ts';
import type { DraftArtifacts } from './draft-artifacts.ts';
import type { MailFacts } from './message/mail-report.ts';
import type { MetricSeries, SendPoint } from './health/metrics.ts';
import type { IpListing, MultiRegionEndpoint, ReputationEntity, SesPool, SesTenant } from './health/panels.ts';
import type {
  CloudWatchAlarm,
  FirehoseStream,
  IamRole,
  IdentityFeed,
  RegionOwner,
  SnsTopic,
  Wired,
} from './health/wiring.ts';
import type {
  SesAccount,
  SesConfigurationSet,
  SesDedicatedIp,
  SesIdentity,
  SesNotifications,
  SesReceiving,
  SesRecommendation,
} from './ses.ts';

/** What the user asked to be audited. */
export type Target = {
  /** The domain in A-label form (RFC 5890). */
  readonly domain: DnsName;
  /** DKIM selectors given by hand or read from a message header; never guessed ones. */
  readonly selectors: readonly string[];
  /** The custom MAIL FROM domain of Amazon SES, where the user named it. */
  readonly mailFrom: DnsName | null;
};

/** Replies that belong together; several may have failed while others are knowledge. */
export type DnsReplies = readonly DnsReply[];

export type SelectorReplies = {
  readonly selector: string;
  readonly how: 'given' | 'probe';
  /** TXT at `<selector>._domainkey.<domain>`, CNAMEs followed. */
  readonly txt: DnsReply;
  /** What else was asked to explain a miss or a fault: the CNAME itself, A/AAAA, the doubled name, `domainkey` without underscore. */
  readonly around: DnsReplies;
};

export type MailFromReplies = {
  readonly domain: DnsName;
  readonly how: 'given' | 'probe';
  readonly txt: DnsReply;
  readonly mx: DnsReply;
  /** The replies of its SPF walk, for check_host with an SES address. */
  readonly spf: DnsReplies;
};

/** One authoritative server of a zone at one of its addresses. */
export type ZoneServer = {
  /** The name in the NS record. */
  readonly name: DnsName;
  readonly address: string;
};

export type ZoneServers = {
  /** The zone that holds the domain's records: the domain itself or an ancestor (the deepest name with a SOA record). */
  readonly zone: DnsName;
  /** The NS names that the parent's servers delegate to; null where no parent server could be asked. */
  readonly delegated: readonly DnsName[] | null;
  /** The NS names that the zone itself lists; null where that could not be asked. */
  readonly listed: readonly DnsName[] | null;
  /** Every address of every delegated (else listed) server, each with its own SOA answer for the zone. */
  readonly servers: readonly (ZoneServer & { readonly soa: DnsReply })[];
  /** NS names whose addresses could not be found out. */
  readonly withoutAddress: readonly DnsName[];
};

/** What one server, or the resolver, says about one DKIM token. */
export type TokenAnswers = {
  /** Null: the chosen resolver. */
  readonly server: ZoneServer | null;
  /** CNAME at `<token>._domainkey.<domain>` for Easy DKIM; TXT there for BYODKIM. */
  readonly record: DnsReply;
  /** Asked where that is not what it should be: TXT, A and AAAA at the name, the doubled name, the name without underscore. */
  readonly around: DnsReplies;
};

export type TokenReplies = {
  readonly token: string;
  /** `<token>._domainkey.<domain>` */
  readonly name: DnsName;
  /** `<token>.<signingHostedZone>`; null for BYODKIM. */
  readonly expected: DnsName | null;
  /** TXT through the CNAME as the resolver gives it: the key that SES publishes; the key itself for BYODKIM. */
  readonly key: DnsReply;
  /** TXT at `expected` itself: did SES publish its half? Null for BYODKIM. */
  readonly target: DnsReply | null;
  /** The resolver's answer first, then one a server address. */
  readonly answers: readonly TokenAnswers[];
};

export type MailFromAnswers = {
  readonly server: ZoneServer | null;
  readonly mx: DnsReply;
  readonly txt: DnsReply;
};

/** Identities of the same domain in other regions, of its parent and MAIL FROM domains, and of addresses below it. */
export type RelatedIdentities = {
  readonly identities: readonly SesIdentity[];
  /** What could not be read; absence from `identities` says nothing where there are gaps. */
  readonly gaps: readonly AwsGap[];
  /** So many addresses below the domain are listed but were not read, for their number. */
  readonly unread?: number;
};

export type Artifacts = DraftArtifacts & {
  readonly target: Target;
  /** SOA at the domain itself: does the name exist at all? absent = NXDOMAIN. */
  readonly existence: DnsReply;
  /** All TXT records of the domain itself, SPF or not. */
  readonly apexTxt: DnsReply;
  /** The domain's SPF tree: its own TXT reply first, then every reply the walk wanted. absent = no v=spf1 record. */
  readonly spfTree: DnsReplies;
  /** Obsolete type 99 at the domain. */
  readonly spfType99: DnsReply;
  /** TXT at a random label below the domain, and at `www`/`mail` where that answered. */
  readonly wildcardTxt: DnsReplies;
  /** `_domainkey.<domain>` TXT: an NXDOMAIN means that nothing exists below it (RFC 8020). */
  readonly domainkeyRoot: DnsReply;
  /** `_domainkey.<domain>.<domain>` TXT, where a panel that appends the domain puts keys: absent where it does not exist. */
  readonly domainkeyDoubled: DnsReply;
  readonly dkimSelectors: readonly SelectorReplies[];
  /** TXT at a random selector: absent where there is no wildcard. */
  readonly dkimWildcard: DnsReply;
  readonly adsp: DnsReply;
  /** TXT at `_dmarc.` of each name that the RFC 9989 walk and the RFC 7489 look-up ask, in the order asked. */
  readonly dmarcWalk: DnsReplies;
  /** For each report address outside the organizational domain its `_report._dmarc` TXT, and MX/A of every report domain. absent = no report addresses. */
  readonly dmarcReports: DnsReplies;
  /** TXT at `_dmarc.` of a random label below the domain: absent where there is no wildcard. */
  readonly dmarcWildcard: DnsReply;
  /** What the predicted DMARC results of the ready-made SES streams need: the walks of all their domains. Always seen. */
  readonly dmarcStreams: DnsReplies;
  /** TXT at `default._bimi.<domain>`, then at the organizational domain's. */
  readonly bimi: DnsReplies;
  /** The domain's MX reply first, then A, AAAA, CNAME of each exchange, then PTR and forward confirmation. absent = no MX. */
  readonly mx: DnsReplies;
  /** Custom MAIL FROM domains given, or found under common labels with SES's marks on them. absent = none. */
  readonly mailFrom: readonly MailFromReplies[];

  // What only the user's own AWS account can tell; gathered for the subject `identity`.
  readonly sesIdentity: SesIdentity;
  readonly sesRelated: RelatedIdentities;
  readonly sesAccount: SesAccount;
  /** The names of all configuration sets of the identity's region. */
  readonly sesConfigurationSets: readonly string[];
  /** The identity's default configuration set. absent = it has none, or the one it names was deleted. */
  readonly sesDefaultSet: SesConfigurationSet;
  readonly sesNotifications: SesNotifications;
  /** SES's own advisor about this identity, open ones and fixed ones. */
  readonly sesRecommendations: readonly SesRecommendation[];
  readonly sesReceiving: SesReceiving;
  /** absent = the account has none in this region. */
  readonly sesDedicatedIps: readonly SesDedicatedIp[];
  /** The zone of the identity's domain: parent -> NS set -> each v4 and v6 address. */
  readonly zoneServers: ZoneServers;
  /** absent = the identity has no tokens (never set up, or BYODKIM whose selector SES does not tell). */
  readonly dkimTokens: readonly TokenReplies[];
  /** MX and TXT of the custom MAIL FROM domain, by the resolver first, then at each server. absent = no custom MAIL FROM. */
  readonly mailFromAnswers: readonly MailFromAnswers[];
  /** CNAME, A and AAAA of the default set's custom tracking domain, then its identity's existence. absent = none. */
  readonly trackingReplies: DnsReplies;

  // What one region of an AWS account tells as a whole; gathered for the subject `account`.
  /** Always seen. */
  readonly regionOwner: RegionOwner;
  readonly regionAccount: SesAccount;
  /** `Reputation.BounceRate` and `Reputation.ComplaintRate` of the account, two weeks by the hour, as fractions. */
  readonly regionReputation: readonly MetricSeries[];
  /** The last two weeks in steps of 15 minutes. */
  readonly regionStatistics: readonly SendPoint[];
  /** Every configuration set in full; `absent` those that were deleted meanwhile. */
  readonly regionSets: Wired<SesConfigurationSet>;
  /** Every verified or pending identity with who hears of its bounces. */
  readonly regionFeeds: Wired<IdentityFeed>;
  /** The SNS topics that sets and identities name, by ARN. */
  readonly regionTopics: Wired<SnsTopic>;
  /** The roles by which SES writes to delivery streams. */
  readonly regionRoles: Wired<IamRole>;
  readonly regionStreams: Wired<FirehoseStream>;
  /** CNAME, A and AAAA of each tracking domain. */
  readonly regionTracking: readonly { readonly domain: DnsName; readonly replies: DnsReplies }[];
  readonly regionAlarms: readonly CloudWatchAlarm[];
  /** The SNS topics that alarms on a rate notify, by ARN. absent = they notify none of this region. */
  readonly regionAlarmTopics: Wired<SnsTopic>;
  /** absent = the account has none in this region. */
  readonly regionIps: readonly SesDedicatedIp[];
  readonly regionPools: readonly SesPool[];
  /** PTR of each dedicated IP, then A or AAAA of the names found. absent = no dedicated IPs. */
  readonly regionIpNames: readonly { readonly address: string; readonly replies: DnsReplies }[];
  /** absent = no dedicated IPs. */
  readonly regionIpListings: readonly IpListing[];
  /** The SNDS metrics of each dedicated IP, a month by the day. absent = no dedicated IPs. */
  readonly regionSnds: readonly MetricSeries[];
  readonly regionRecommendations: readonly SesRecommendation[];
  /** SEND, DELIVERY_COMPLAINT and COMPLAINT of the known mailbox providers, the last week. absent = VDM is off. */
  readonly regionProviders: readonly MetricSeries[];
  readonly regionTenants: readonly SesTenant[];
  readonly regionEntities: readonly ReputationEntity[];
  readonly regionEndpoints: readonly MultiRegionEndpoint[];

  /** A received message, for the subject `message`; what could not be asked of DNS is a temperror in it. */
  readonly mail: MailFacts;
};

export type ArtifactName = keyof Artifacts;
