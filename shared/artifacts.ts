// All that can be known about a subject, by name: what gatherers bring and audits read.
import type { DnsName, DnsReply } from './dns.ts';

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

export type Artifacts = {
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
};

export type ArtifactName = keyof Artifacts;
