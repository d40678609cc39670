// What stands in an address header (RFC 5322 3.4).
import type { Span } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';

export type Mailbox = {
  /** Encoded words decoded, without quotes; null where there is none. */
  readonly name: string | null;
  /** Without quotes: `john smith` of `"john smith"@example.com`. */
  readonly local: string;
  /** As typed, in Unicode or in A-labels; with brackets where it is an address literal. */
  readonly domain: string;
  /** The group it stands in. */
  readonly group: string | null;
  /** Of all of it in the text, name and brackets included. */
  readonly span: Span;
  readonly addressSpan: Span;
};

export type AddressGroup = { readonly name: string; readonly span: Span };

const addressFaultCodes = [
  'at-missing',
  'local-missing',
  'domain-missing',
  'domain-broken',
  'character',
  'angle-unclosed',
  'quote-unclosed',
  'comment-unclosed',
  'group-unclosed',
  'route',
  'trailing',
  'empty',
] as const;
export type AddressFaultCode = (typeof addressFaultCodes)[number];

export type AddressFault = Span & { readonly code: AddressFaultCode; readonly says: Text };

export type AddressList = {
  readonly mailboxes: readonly Mailbox[];
  readonly groups: readonly AddressGroup[];
  readonly faults: readonly AddressFault[];
  /** Every member between two commas, groups whole, those that could not be read among them. */
  readonly members: readonly Span[];
};
