// Why a message went as it did for one recipient, in words that both technicians and others read.
import type { RegionName } from '../aws.ts';
import type { Text } from '../text.ts';

/** What stood in the way, or did not. One row of the engine's table each. */
export const causeNames = [
  'delivered',
  'waiting',
  'not-heard-of',
  'mailbox-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'mailbox-refuses',
  'mailbox-busy',
  'mailbox-unverified',
  'address-malformed',
  'domain-unknown',
  'domain-takes-no-mail',
  'relay-denied',
  'too-large',
  'content-refused',
  'message-malformed',
  'attachment-refused',
  'virus',
  'spam',
  'complained',
  'authentication',
  'dns-of-sender',
  'sender-refused',
  'ip-blocked',
  'domain-blocked',
  'reputation',
  'rate-limited',
  'greylisted',
  'receiver-down',
  'receiver-faulty',
  'connection-lost',
  'tls',
  'policy',
  'expired',
  'suppressed-by-account',
  'suppressed-by-ses',
  'suppressed-by-tenant',
  'suppressed-by-validation',
  'unsubscribed',
  'rendering-failed',
  'ses-deferred',
  'ses-faulty',
  'protocol',
  'undetermined',
] as const;
export type CauseName = (typeof causeNames)[number];

/** Who can change it. `nobody`: nothing is wrong, or time cures it. */
export type Whose = 'sender' | 'recipient' | 'receiver' | 'ses' | 'nobody' | 'unknown';

/** `certain`: the event or the receiver says so itself; `likely`: by a known wording; `guess`: by a general code alone. */
export type Certainty = 'certain' | 'likely' | 'guess' | 'cannot-tell';

/** What a diagnosis rests on. `quote` is as it came, and hostile. */
export type DiagnosisGround = { readonly says: Text; readonly quote: string | null; readonly source: string | null };

/** Where to go on: findings of a domain in the advisor, an address on the suppression list, a template in the composer. */
export type DiagnosisLink =
  | { readonly kind: 'advisor'; readonly domain: string; readonly audits: readonly string[]; readonly says: Text }
  | { readonly kind: 'suppression'; readonly address: string; readonly says: Text }
  /** `region` null: not known. */
  | { readonly kind: 'template'; readonly template: string; readonly region: RegionName | null; readonly says: Text }
  | { readonly kind: 'web'; readonly url: string; readonly says: Text };

export type Diagnosis = {
  readonly cause: CauseName;
  /** The cause in a few words: "The mailbox does not exist". */
  readonly title: Text;
  /** What happened, in one or two sentences. */
  readonly says: Text;
  readonly whose: Whose;
  readonly certainty: Certainty;
  readonly grounds: readonly DiagnosisGround[];
  /** What to do, the first first; each one sentence. */
  readonly next: readonly Text[];
  readonly links: readonly DiagnosisLink[];
  /** A text for the customer, without internals, ready to be pasted. */
  readonly answer: Text;
};
