// The DKIM records of one identity at every server of its zone: rows are tokens, columns are servers.
import type { DnsName, DnsReply } from './dns.ts';
import type { Tone } from './detail.ts';
import type { Text } from './text.ts';

/**
 * What one server holds for one token.
 * - `right` the CNAME with SES's target (for BYODKIM: a usable key in TXT)
 * - `wrong-region` a CNAME to the DKIM zone of another region; `mistyped` one or two letters off; `wrong-target` any other
 * - `flattened` an address instead of the CNAME; `in-txt` the target pasted into a TXT record
 * - `name-doubled` the record stands at `<name>.<domain>`; `underscore-lost` at `<token>.domainkey.<domain>`
 * - `absent` nothing of that kind; `unknown` the server could not be asked
 */
export const tokenStates = [
  'right',
  'wrong-region',
  'mistyped',
  'wrong-target',
  'flattened',
  'in-txt',
  'name-doubled',
  'underscore-lost',
  'absent',
  'unknown',
] as const;
export type TokenState = (typeof tokenStates)[number];

export type TokenCell = {
  readonly state: TokenState;
  readonly tone: Tone;
  /** One sentence: what stands there, and what should. */
  readonly says: Text;
  /** The value that was found, null where there is none. */
  readonly found: string | null;
  readonly evidence: readonly DnsReply[];
};

export type TokenColumn = {
  /** `resolver` is what the chosen resolver answers, from its cache; the others are the zone's own servers. */
  readonly kind: 'resolver' | 'authoritative';
  /** The server's name from the NS record, or the resolver's label. */
  readonly server: string;
  /** Its address, null for the resolver. */
  readonly address: string | null;
  /** The organizational domain of the server's name, by which columns are grouped; null for the resolver. */
  readonly provider: DnsName | null;
};

export type TokenRow = {
  readonly token: string;
  /** `<token>._domainkey.<domain>` */
  readonly name: DnsName;
  /** The CNAME's target; null for BYODKIM, whose key SES does not tell. */
  readonly expected: DnsName | null;
  /** One a column, in the columns' order. */
  readonly cells: readonly TokenCell[];
  /** What is at the end of the chain, in SES's zone: the key SES signs with. Null where it was not looked at. */
  readonly key: { readonly tone: Tone; readonly says: Text } | null;
};

export type TokenMatrix = {
  readonly columns: readonly TokenColumn[];
  readonly rows: readonly TokenRow[];
};
