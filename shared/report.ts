// The whole result of auditing one domain: what is kept on disk, shown in the window and printed in the terminal.
import type { Table, Tone, Tree } from './detail.ts';
import type { DnsName } from './dns.ts';
import type { Finding, ProtocolTopic, Severity } from './finding.ts';
import type { Text } from './text.ts';

/** Version 1 had no `questions`, `selectors`, `mailFrom` and `predictions`; older files are brought up when opened. */
export const reportVersion = 2;

/** One of the five protocols at a glance. */
export type ProtocolState = {
  readonly topic: ProtocolTopic;
  /** The worst of its findings; `none` where the protocol is simply not used and that is fine. */
  readonly state: Severity | 'pass' | 'unknown' | 'none';
  /** One word why: "enforced", "missing", "too many lookups". */
  readonly word: Text;
  /** A mini-fact: "8 of 10 lookups", "2048 bit", "p=quarantine"; empty where there is none. */
  readonly fact: Text;
};

/** A stream of mail, as DMARC sees it. */
export type Stream = {
  readonly fromDomain: DnsName;
  /** The RFC5321.MailFrom domain. */
  readonly mailFromDomain: DnsName;
  /** The `d=` of its DKIM signature, null where it is unsigned. */
  readonly dkimDomain: DnsName | null;
};

export type Leg = {
  readonly leg: 'spf' | 'dkim';
  /** The authenticated identifier. */
  readonly domain: DnsName | null;
  readonly aligned: 'strict' | 'relaxed' | 'no' | 'unknown';
  readonly says: Text;
};

/** What DMARC will say of a stream whose SPF and DKIM pass for the named domains. */
export type Prediction = {
  readonly label: Text;
  readonly stream: Stream;
  readonly legs: readonly Leg[];
  readonly result: 'pass' | 'fail' | 'no-policy' | 'unknown';
  /** What a receiver would do with it: none, quarantine, reject; null where no policy applies or it passes. */
  readonly disposition: 'none' | 'quarantine' | 'reject' | null;
  /** Where RFC 7489 with the public suffix list would say something else. */
  readonly differs7489: Text | null;
  readonly says: Text;
};

export type DomainReport = {
  readonly version: typeof reportVersion;
  readonly domain: DnsName;
  /** The same name for people: U-labels where it has any. */
  readonly unicode: string;
  readonly profileId: string;
  readonly world: 'demo' | 'live';
  /** The servers that were asked. */
  readonly resolver: readonly string[];
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly questions: number;
  readonly selectors: readonly string[];
  readonly mailFrom: DnsName | null;
  readonly headline: { readonly tone: Tone; readonly text: Text };
  readonly strip: readonly ProtocolState[];
  readonly findings: readonly Finding[];
  readonly spfTree: Tree | null;
  readonly dmarcWalk: Table | null;
  readonly predictions: readonly Prediction[];
};

/** A report's line in the list of audited domains. */
export type ReportSummary = Pick<DomainReport, 'domain' | 'unicode' | 'finishedAtMs' | 'headline' | 'strip'> & {
  readonly worst: Severity | 'pass' | 'unknown';
  readonly counts: { readonly [S in Severity | 'unknown' | 'pass']: number };
};
