// A received message as far as it can be read without asking anybody; how it came, what it claims, what its signatures signed.
import type { Text } from '../text.ts';
import type { DigestName, KeyKind } from './digest.ts';
import type { MailHop, MailReport } from './mail-report.ts';
import type { MimeStructure } from './mime.ts';

/** A header that signs others: DKIM-Signature (RFC 6376 3.5), ARC-Message-Signature or ARC-Seal (RFC 8617 4.1). */
export type SignatureReading = {
  /** Null where the tag cannot be read; so with the next ones. */
  readonly domain: string | null;
  readonly selector: string | null;
  /** `a=` as written. */
  readonly algorithm: string | null;
  readonly kind: KeyKind | null;
  readonly digest: DigestName | null;
  /** `relaxed/simple`: both halves, defaults filled in. */
  readonly canonicalization: string | null;
  /** The domain of `i=`, of `d=` where it has none. */
  readonly agentDomain: string | null;
  readonly signedHeaders: readonly string[];
  readonly signedAtMs: number | null;
  readonly expiresAtMs: number | null;
  readonly signedBytes: number | null;
  /** Bytes of the canonical body that `l=` leaves out; negative where it is shorter than `l=` says. */
  readonly unsignedBytes: number;
  /** Why it cannot be checked at all; null where it can. */
  readonly fault: Text | null;
  readonly bodyHash: MailBodyHash;
  /** Headers that were changed, by the copies in `z=`; null where there are none. */
  readonly changedHeaders: readonly string[] | null;
  /** The bytes that were signed: canonical headers, the signature's own last. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
};

/** `bh=` beside what the body gives; base64. */
export type MailBodyHash = {
  readonly matches: boolean | null;
  readonly wanted: string | null;
  readonly found: string | null;
};

export type ArcSetReading = {
  readonly instance: number;
  /** `cv=`, lower case. */
  readonly chainValidation: string | null;
  readonly seal: SignatureReading;
  readonly messageSignature: SignatureReading;
  /** The set's ARC-Authentication-Results, without its instance. */
  readonly claims: string;
};

export type ArcReading = {
  /** In order from instance 1; empty where there are none, or where they make no chain. */
  readonly sets: readonly ArcSetReading[];
  /** Why the headers make no chain (RFC 8617 5.2 steps 1 to 3). */
  readonly fault: Text | null;
};

/** One result of an Authentication-Results header. */
export type ClaimReading = {
  readonly authservId: string;
  readonly method: string;
  readonly result: string;
  /** `smtp.mailfrom` and the like, as written; names in lower case. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly reason: string | null;
};

export type ReceivedReading = {
  readonly structure: MimeStructure;
  readonly subject: string;
  readonly from: string;
  /** The domains of all From addresses, A-labels, each once. */
  readonly fromDomains: readonly string[];
  /** How many From headers there are. */
  readonly fromHeaders: number;
  readonly to: string;
  readonly messageId: string | null;
  readonly dateMs: number | null;
  /** When the last hop took it; null where that is not told. */
  readonly receivedAtMs: number | null;
  /** The first hop first; the oldest are left out beyond the bound. */
  readonly hops: readonly MailHop[];
  readonly hopsLeftOut: number;
  readonly sender: MailReport['sender'];
  readonly signatures: readonly SignatureReading[];
  readonly signaturesLeftOut: number;
  readonly arc: ArcReading;
  readonly claims: readonly ClaimReading[];
  readonly listUnsubscribe: string | null;
  readonly listUnsubscribePost: string | null;
};
