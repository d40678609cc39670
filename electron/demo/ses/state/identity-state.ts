// One identity as the simulated SES keeps it: verification, DKIM, MAIL FROM, feedback, policies.
import type { DnsName } from '../../../../shared/dns.ts';
import type { MxFailureBehaviour, SesKeyLength, VerificationStatus } from '../../../../shared/ses.ts';

/** Something that SES waits for: records in DNS, or a click on a link. */
export type Search = {
  readonly status: VerificationStatus;
  /** When it came to this: the time that SES gives it counts from here. */
  readonly sinceMs: number;
  /** True for a story's: it stays whatever DNS says, until it is set up again. */
  readonly frozen?: boolean;
};

/** What SES saw in DNS when it last looked for the keys. */
export type LastLook = {
  readonly checkedAtMs: number | null;
  readonly succeededAtMs: number | null;
  readonly errorType: string | null;
  readonly soa: { readonly primary: DnsName; readonly admin: DnsName; readonly serial: number } | null;
};

export type DkimState = {
  signingEnabled: boolean;
  search: Search;
  /** `AWS_SES` Easy DKIM, `EXTERNAL` BYODKIM, `AWS_SES_US_EAST_1` and so on: replicated from that region. */
  origin: string;
  /** Three tokens, or the selector. */
  tokens: readonly string[];
  signingHostedZone: DnsName | null;
  currentKeyLength: SesKeyLength;
  nextKeyLength: SesKeyLength;
  /** When the next key length was last chosen; null: never. */
  keyLengthChosenAtMs: number | null;
  keyGeneratedAtMs: number;
  /** The public key of the private key that was given, in base64 (SPKI); null: any valid key will do. */
  publicKey: string | null;
};

export type MailFromState = {
  readonly domain: DnsName;
  readonly search: Search;
  readonly onMxFailure: MxFailureBehaviour;
};

export type IdentityState = {
  readonly name: string;
  readonly kind: 'DOMAIN' | 'EMAIL_ADDRESS';
  /** A domain's follows the search for its keys; an address waits for a click. */
  verification: Search;
  lastLook: LastLook;
  /** The next look into DNS is due so much after this. */
  lookedAtMs: number;
  dkim: DkimState;
  mailFrom: MailFromState | null;
  configurationSet: string | null;
  feedbackForwarding: boolean;
  /** Name to JSON text. */
  readonly policies: Map<string, string>;
};

/** SES lets an identity send until it gives the search up. */
export function isVerified({ verification: { status } }: IdentityState): boolean {
  return status === 'SUCCESS' || status === 'TEMPORARY_FAILURE';
}

/** The domain itself, or the domain of the address in lower case. */
export function domainOf(name: string): DnsName {
  return name.slice(name.lastIndexOf('@') + 1).toLowerCase();
}

export function arnOf(place: { readonly accountId: string; readonly region: string }, resource: string): string {
  return `arn:aws:ses:${place.region}:${place.accountId}:${resource}`;
}
