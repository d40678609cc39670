// What must be known of the account before a message is sent: who sends, from where, with which set, to whom.
import type { RegionName } from '../aws.ts';
import type { AwsFailure } from '../aws-failure.ts';
import type { Evidence, Unreachable } from '../evidence.ts';
import type { EventType } from '../health/coverage.ts';
import type { Prediction } from '../report.ts';
import type { IdentityLine, SesAccount, SesConfigurationSet, SesIdentity, SesNotifications } from '../ses.ts';
import type { Text } from '../text.ts';

/** An identity that a message may be From. */
export type SenderChoice = IdentityLine & {
  /** Verified, and sending is on. */
  readonly canSend: boolean;
  /** Why it cannot. */
  readonly why: Text | null;
  /** Of its last audit; null where it was never audited. */
  readonly dmarc: Prediction['result'] | null;
  readonly disposition: Prediction['disposition'];
};

/** What stands behind one address: the most specific identity that covers it, and what DMARC will say. */
export type SenderFacts = {
  /** As typed, without the name. */
  readonly address: string;
  readonly identity: SesIdentity;
  /** The same address or domain in other capitals is what is verified (SES compares local parts exactly). */
  readonly differsInCase: boolean;
  readonly prediction: Prediction | null;
  /** Its SNS topics, asked where it forwards nothing by e-mail; null where they could not be read. */
  readonly notifications?: SesNotifications | null;
};

/** What SES knows of one recipient. */
export type RecipientFacts = {
  readonly address: string;
  readonly isSimulator: boolean;
  /** Covered by a verified identity, which the sandbox asks for; null where that was not asked. */
  readonly verified: boolean | null;
  /** Its reason on the account's suppression list; null: not listed, or not asked. */
  readonly suppressed: 'BOUNCE' | 'COMPLAINT' | null;
  /** Why the suppression list says nothing about it; none where it was asked. */
  readonly suppressionOpen?: Unreachable | null;
};

/** Who else sends a message. */
export type OtherSender = {
  readonly address: string;
  /** A verified identity of the region covers it. */
  readonly verified: boolean;
};

/** A configuration set to choose, with who hears of its events. */
export type SetChoice = {
  readonly name: string;
  readonly sendingEnabled: boolean;
  /** Types that an enabled destination takes; null where it could not be read. */
  readonly events: readonly EventType[] | null;
  /** What SNS destinations it has; by them events can be watched. */
  readonly topics: readonly string[];
  readonly failure: AwsFailure | null;
};

/** What of a form the answers are about: once the form says something else, they hold no longer. */
export type AskedSending = {
  readonly region: RegionName | null;
  /** Bare addresses. */
  readonly from: string | null;
  readonly feedbackAddress: string | null;
  /** Of `Sender`, and in From behind the first. */
  readonly otherSenders?: readonly string[];
  readonly configurationSet: string | null;
  readonly recipients: readonly string[];
};

/** Each with its own answer: seen, absent, or why it could not be asked. */
export type SendingEvidence = {
  readonly account: Evidence<SesAccount>;
  /** absent = no identity covers the From address. */
  readonly sender: Evidence<SenderFacts>;
  /** Of the feedback address. absent = no identity covers it, or none is given. */
  readonly feedbackSender: Evidence<SenderFacts>;
  /** absent = nobody else sends it. */
  readonly otherSenders?: Evidence<readonly OtherSender[]>;
  /** The set that the message names, else the identity's default. absent = there is none. */
  readonly set: Evidence<SesConfigurationSet>;
  /** The name of that set was not found in the region. */
  readonly setMissing: string | null;
  readonly recipients: Evidence<readonly RecipientFacts[]>;
  readonly asked?: AskedSending;
};
