// What a DKIM key record says and what can be wrong with it (RFC 6376 3.6.1, RFC 8301, RFC 8463).
import type { Span } from '../../../../shared/detail.ts';
import type { Tag, TagListFault } from '../tag-list/parse.ts';

/** The record's own words, no defaults filled in: the shape that `print.ts` writes. */
export type KeyFields = {
  /** `v=`, null where the tag is absent, which is allowed: Amazon SES publishes its keys so. */
  readonly version: string | null;
  /** `k=`, null means rsa. */
  readonly keyType: string | null;
  /** `h=`, null means any hash. */
  readonly hashes: readonly string[] | null;
  /** `s=`, null means every service. */
  readonly services: readonly string[] | null;
  /** `t=`, null means none. */
  readonly flags: readonly string[] | null;
  /** `n=` as written. */
  readonly notes: string | null;
  /** `g=` of RFC 4871, obsolete. */
  readonly granularity: string | null;
  /** Tags that no standard names, in order. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
  /** `p=` without its white space: empty means revoked, null that the tag is missing. */
  readonly publicKey: string | null;
};

export type Base64Problem =
  /** A character outside the alphabet, a quotation mark for example. */
  | 'character'
  /** The `-----BEGIN PUBLIC KEY-----` lines of a key file. */
  | 'pem'
  /** `-` and `_`, the alphabet for URLs. */
  | 'url-alphabet'
  /** Text after the closing `=`. */
  | 'padding'
  /** The closing `=` is missing. */
  | 'unpadded'
  /** One character left over: some are lost. */
  | 'length';

export type KeyFault =
  | TagListFault
  /** A quotation mark or backslash of a zone file that was pasted along with the value. */
  | { readonly kind: 'stray-mark'; readonly span: Span; readonly mark: string; readonly inKey: boolean }
  | { readonly kind: 'version-wrong'; readonly span: Span; readonly value: string }
  | { readonly kind: 'version-late'; readonly span: Span }
  /** `meant` is the known type that it resembles. */
  | { readonly kind: 'key-type-unknown'; readonly span: Span; readonly value: string; readonly meant: string | null }
  | { readonly kind: 'key-absent'; readonly span: Span }
  | { readonly kind: 'key-text'; readonly span: Span; readonly problem: Base64Problem }
  | { readonly kind: 'service-not-mail'; readonly span: Span; readonly value: string }
  | { readonly kind: 'hash-missing'; readonly span: Span; readonly value: string }
  | { readonly kind: 'flag-unknown'; readonly span: Span; readonly value: string }
  | { readonly kind: 'granularity'; readonly span: Span; readonly value: string }
  | { readonly kind: 'tag-unknown'; readonly span: Span; readonly name: string; readonly meant: string | null };

export type RsaKey = {
  readonly kind: 'rsa';
  /** `pkcs1`: the bare RSAPublicKey that RFC 6376 errata 3017 is about. */
  readonly form: 'spki' | 'pkcs1';
  /** The exact length of the modulus, leading zero bits not counted. */
  readonly bits: number;
  /** Big-endian without leading zero bytes. */
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  /** Bytes that follow the key and do not belong to it. */
  readonly trailingBytes: number;
};

export type PublicKey =
  | RsaKey
  | { readonly kind: 'ed25519'; readonly form: 'raw' | 'spki'; readonly bytes: Uint8Array }
  /** k=ed25519 with something that is neither 32 bytes nor wraps them. */
  | { readonly kind: 'ed25519-length'; readonly byteLength: number }
  /** The key is of another type than `k=` says. */
  | { readonly kind: 'mismatch'; readonly holds: 'rsa' | 'ed25519' }
  /** A SubjectPublicKeyInfo of an algorithm that DKIM does not know. */
  | { readonly kind: 'foreign'; readonly oid: string }
  /** The DER structure says that it is longer than what is there. */
  | { readonly kind: 'cut'; readonly haveBytes: number; readonly wantBytes: number }
  | { readonly kind: 'not-der'; readonly byteLength: number }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'absent' }
  /** The base64 text does not decode: see the fault `key-text`. */
  | { readonly kind: 'undecodable' }
  /** `k=` names a type that cannot be read. */
  | { readonly kind: 'unread' };

/** One TXT record at a selector, read whatever it is. */
export type KeyReading = {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly fields: KeyFields;
  readonly faults: readonly KeyFault[];
  readonly key: PublicKey;
  /** Where the value of `p=` stands. */
  readonly keySpan: Span | null;
};
