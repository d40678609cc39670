// What a received message tells of itself: how it came, who signed it, what DMARC says, and what its receiver wrote.
import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';
import type { Tone } from '../detail.ts';
import type { MimeStructure } from './mime.ts';

/** One `Received` header (RFC 5321 4.4), the first hop first. */
export type MailHop = {
  /** What the sender called itself, and what the receiver saw. */
  readonly helo: string | null;
  readonly fromName: string | null;
  readonly fromIp: string | null;
  readonly by: string | null;
  /** `ESMTPS`, `SMTP`, ... (RFC 3848). */
  readonly protocol: string | null;
  /** `TLS1.3 ...`: as the receiver wrote it; null where it wrote none. */
  readonly tls: string | null;
  readonly encrypted: 'yes' | 'no' | 'unknown';
  readonly atMs: number | null;
  /** Since the hop before; negative where clocks differ; null where a time is missing. */
  readonly delayMs: number | null;
  readonly raw: string;
};

const dkimResults = ['pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'] as const;

/** What decided the result of a signature. */
const dkimCauses = [
  'verified',
  'tags-broken',
  'expired',
  'key-unreachable',
  'key-missing',
  'key-revoked',
  'key-broken',
  /** The key's own record does not allow it: h=, k=, s=, t=s. */
  'key-refuses',
  'key-short',
  'body-changed',
  'headers-changed',
  'both-changed',
] as const;
export type DkimCause = (typeof dkimCauses)[number];

/** One `DKIM-Signature` (RFC 6376), in the words of RFC 8601 2.7.1. */
export type SignatureCheck = {
  /** From 0, in header order. */
  readonly index: number;
  readonly domain: string | null;
  readonly selector: string | null;
  readonly algorithm: string | null;
  readonly canonicalization: string | null;
  readonly result: (typeof dkimResults)[number];
  readonly says: Text;
  readonly aligned: 'strict' | 'relaxed' | 'no';
  /** Header names of `h=`, as written. */
  readonly signedHeaders: readonly string[];
  readonly bodyHash: {
    readonly matches: boolean | null;
    readonly wanted: string | null;
    readonly found: string | null;
  };
  readonly keyBits: number | null;
  readonly testing: boolean;
  readonly signedAtMs: number | null;
  readonly expiresAtMs: number | null;
  /** `l=`: bytes of the body that are signed; null: all. */
  readonly signedBytes: number | null;
  readonly cause?: DkimCause;
  /** Bytes of the body that `l=` leaves unsigned. */
  readonly unsignedBytes?: number;
  /** Headers that were changed, by the copies in `z=`; null where it has none. */
  readonly changedHeaders?: readonly string[] | null;
};

export type SpfCheckResult = {
  readonly result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror';
  readonly domain: string;
  readonly identity: 'mailfrom' | 'helo';
  readonly ip: string;
  readonly aligned: 'strict' | 'relaxed' | 'no';
  readonly says: Text;
};

export type DmarcCheck = {
  readonly result: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror';
  readonly fromDomain: string;
  readonly recordDomain: string | null;
  readonly policy: 'none' | 'quarantine' | 'reject' | null;
  readonly says: Text;
};

/** RFC 8617. */
export type ArcCheck = {
  /** `unknown`: a key could not be asked for, and all else holds. */
  readonly result: 'none' | 'pass' | 'fail' | 'unknown';
  readonly sets: readonly {
    readonly instance: number;
    readonly sealer: string | null;
    readonly claims: string | null;
    readonly chainValidation: string | null;
    readonly says: Text;
  }[];
  readonly says: Text;
};

/** One result of an `Authentication-Results` header (RFC 8601), beside ours. */
export type ClaimedResult = {
  readonly authservId: string;
  readonly method: string;
  readonly result: string;
  readonly about: string;
  readonly ours: string | null;
  readonly agrees: boolean | null;
  readonly says: Text | null;
};

export type MailReport = {
  readonly name: string;
  readonly bytes: number;
  readonly subject: string;
  readonly from: string;
  readonly fromDomain: string | null;
  readonly to: string;
  readonly messageId: string | null;
  readonly dateMs: number | null;
  readonly checkedAtMs: number;
  readonly resolver: readonly string[];
  readonly headline: { readonly tone: Tone; readonly text: Text };
  /** The address that sent it to the receiver, and by which header that is known. */
  readonly sender: {
    readonly ip: string;
    readonly helo: string | null;
    readonly mailFrom: string | null;
    readonly how: Text;
  } | null;
  readonly hops: readonly MailHop[];
  /** The oldest, where there are more than can be shown. */
  readonly hopsLeftOut?: number;
  readonly spf: SpfCheckResult | null;
  readonly signatures: readonly SignatureCheck[];
  /** Beyond the first twenty, not checked. */
  readonly signaturesLeftOut?: number;
  readonly dmarc: DmarcCheck | null;
  readonly arc: ArcCheck;
  readonly claimed: readonly ClaimedResult[];
  readonly oneClick: {
    readonly listUnsubscribe: string | null;
    readonly post: string | null;
    /** Both are in the `h=` of a signature that passes; null where there is none to cover. */
    readonly signed: boolean | null;
  };
  readonly structure: MimeStructure;
  readonly findings: readonly Finding[];
  readonly elapsedMs: number;
};

/** What audits judge. */
export type MailFacts = Omit<MailReport, 'headline' | 'findings' | 'elapsedMs'>;
