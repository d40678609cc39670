// The shapes of a DMARC policy record (RFC 9989 4.7) as read, faults and their places included.
import type { DnsName } from '../../../../shared/dns.ts';
import type { Span } from '../../../../shared/detail.ts';
import type { Tag, TagListFault } from '../tag-list/parse.ts';

/** What a domain asks receivers to do with mail that fails (RFC 9989 4.8 dmarc-request). */
export const dmarcRequests = ['none', 'quarantine', 'reject'] as const;
export type DmarcRequest = (typeof dmarcRequests)[number];
export type AlignmentMode = 'r' | 's';

/** The tags of RFC 9989 4.7. */
export const dmarcTags = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'psd', 'rua', 'ruf', 't'] as const;
/** Tags of RFC 7489 that RFC 9989 removed (C.5.2): old readers still obey them. */
export const historicTags = ['pct', 'rf', 'ri'] as const;

export type ReportUriFault =
  | 'empty'
  /** `dmarc@example.com` without `mailto:`. */
  | 'no-mailto'
  | 'not-a-uri'
  /** `mailto:` without a mailbox at a domain. */
  | 'bad-address'
  /** A "!" that is not followed by a size. */
  | 'bad-size';

/** One address for reports (RFC 9989 4.6), with its place in the record. */
export type ReportUri = {
  readonly tag: 'rua' | 'ruf';
  readonly text: string;
  readonly span: Span;
  /** In lower case; null where there is none. */
  readonly scheme: string | null;
  /** The domain that gets the reports; null where it cannot be read. */
  readonly host: DnsName | null;
  /** The obsolete `!10m` (RFC 9989 C.4). */
  readonly size: Span | null;
  readonly fault: ReportUriFault | null;
};

export type DmarcFault =
  | TagListFault
  | { readonly kind: 'bad-value'; readonly span: Span; readonly name: string; readonly value: string }
  /** RFC 9989 4.7: ignored. `meant` is the known tag it is most like. */
  | { readonly kind: 'unknown-tag'; readonly span: Span; readonly name: string; readonly meant: string | null }
  | { readonly kind: 'bad-uri'; readonly span: Span; readonly uri: ReportUri };

/** A record that begins with v=DMARC1. Each field is what a receiver uses; what is wrong stands in `faults`. */
export type DmarcRecord = {
  readonly text: string;
  /** As written, in order, unknown and historic ones included. */
  readonly tags: readonly Tag[];
  readonly faults: readonly DmarcFault[];
  /** null where missing or not valid; RFC 9989 4.10.1 tells what then applies. */
  readonly p: DmarcRequest | null;
  readonly sp: DmarcRequest | null;
  readonly np: DmarcRequest | null;
  readonly adkim: AlignmentMode;
  readonly aspf: AlignmentMode;
  readonly psd: 'y' | 'n' | 'u';
  readonly t: 'y' | 'n';
  readonly fo: readonly string[];
  readonly rua: readonly ReportUri[];
  readonly ruf: readonly ReportUri[];
  /** RFC 7489's percentage, for readers that still obey it; 100 where it is missing or not valid. */
  readonly pct: number;
};

/** Why a text that was meant as a DMARC record is none (RFC 9989 4.7, `v`). */
export type VersionFault = {
  readonly kind:
    | 'leading-space'
    | 'not-first'
    | 'wrong-case'
    | 'wrong-value'
    | 'no-separator'
    | 'quotes'
    | 'no-version';
  readonly span: Span;
};

export type DmarcReading =
  | { readonly kind: 'record'; readonly record: DmarcRecord }
  /** Receivers ignore it whole; it looks like a DMARC record with a slip in its version. */
  | { readonly kind: 'near-miss'; readonly text: string; readonly fault: VersionFault }
  | { readonly kind: 'other'; readonly text: string };
