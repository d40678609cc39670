// A message that was accepted, as far as its events and the reads that follow from them speak of it.
export type MessageHeader = { readonly name: string; readonly value: string };

export type Recipients = {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
};

export type SentMessage = {
  readonly id: string;
  readonly atMs: number;
  readonly accountId: string;
  /** As it was given, the display name included. */
  readonly from: string;
  /** The address alone. */
  readonly fromAddress: string;
  /** The identity that the sending was allowed by, and its ARN. */
  readonly identity: string;
  readonly identityArn: string;
  readonly recipients: Recipients;
  /** Every recipient once, addresses alone. */
  readonly addresses: readonly string[];
  readonly subject: string;
  /** As they were given, before SES changed them. */
  readonly headers: readonly MessageHeader[];
  /** Name to values: the sender's own and those that SES adds. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly configurationSet: string | null;
  readonly tenant: string | null;
  readonly hasOpenTracker: boolean;
  /** The first link that is counted; null: none is. */
  readonly trackedLink: string | null;
  readonly list: { readonly name: string; readonly topic: string | null } | null;
};
