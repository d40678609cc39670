// Who receives the shop's mail, and in which words each receiver answers; those that are told as such are the receivers' own.

export type Answered = readonly [status: string, reply: string];

export type Receiver = {
  readonly domain: string;
  /** Of all customers. */
  readonly share: number;
  /** Of its customers, who read Japanese. */
  readonly japanese: number;
  /** `{id}` is the message's, `{x}` something of the moment; the month's region writes `email` where others name themselves. */
  readonly accepts: string;
  readonly unknown: Answered;
  readonly full: Answered;
  /** When mail comes too fast or too new: of all mail, the part that is delayed by it. */
  readonly later: Answered;
  readonly delayed: number;
  readonly delayType: string;
  /** What it says of mail that fails DMARC; null: it takes it all the same. `{domain}` is the sender's. */
  readonly unsigned: Answered | null;
  /** What it says while the sender's address is on its list; null: it has none. */
  readonly listed: Answered | null;
};

const google = {
  accepts: '250 2.0.0 OK  {x} - gsmtp',
  unknown: [
    '5.1.1',
    "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser {x} - gsmtp",
  ],
  full: [
    '4.2.2',
    "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp {x} - gsmtp",
  ],
  later: [
    '4.7.28',
    '421-4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM domain. To protect our users from spam, mail has been temporarily rate limited. For more information, go to https://support.google.com/mail/?p=UnsolicitedRateLimitError {x} - gsmtp',
  ],
  delayed: 0.004,
  delayType: 'IPFailure',
  unsigned: [
    '5.7.26',
    "550-5.7.26 Unauthenticated email from {domain} is not accepted due to domain's DMARC policy. Please contact the administrator of {domain} domain if this was a legitimate mail. To learn about the DMARC initiative, go to https://support.google.com/mail/?p=DmarcRejection {x} - gsmtp",
  ],
  listed: null,
} as const;

const microsoft = {
  accepts:
    '250 2.6.0 <{id}@email.amazonses.com> [InternalId={n}, Hostname=TYZPR04MB5805.apcprd04.prod.outlook.com] 17623 bytes in 0.211, 81.422 KB/sec Queued mail for delivery',
  unknown: [
    '5.5.0',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [TYZPR04MB5805.apcprd04.prod.outlook.com]',
  ],
  full: ['5.2.2', '552 5.2.2 Mailbox full [TYZPR04MB5805.apcprd04.prod.outlook.com]'],
  later: [
    '4.7.650',
    '451 4.7.650 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [TYZPR04MB5805.apcprd04.prod.outlook.com]',
  ],
  delayed: 0.006,
  delayType: 'IPFailure',
  unsigned: [
    '5.7.515',
    "550 5.7.515 Access denied, sending domain {domain} doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 [TYZPR04MB5805.apcprd04.prod.outlook.com]",
  ],
  listed: [
    '5.7.1',
    "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [TYZPR04MB5805.apcprd04.prod.outlook.com]",
  ],
} as const;

const docomo = {
  accepts: '250 2.0.0 Ok: queued as {x}',
  unknown: ['5.1.1', '550 Unknown user {address}'],
  full: ['4.2.2', '452 4.2.2 Mailbox full'],
  later: ['4.3.2', '421 mfsmax.docomo.ne.jp Service not available, closing transmission channel'],
  delayed: 0.012,
  delayType: 'TransientCommunicationFailure',
  unsigned: null,
  listed: null,
} as const;

const au = {
  ...docomo,
  unknown: ['5.1.1', '550 5.1.1 <{address}>: User unknown'],
  later: ['4.4.5', '421 4.4.5 Too many connections to this host.'],
} as const;

const softbank = {
  ...docomo,
  unknown: ['5.1.1', '550 Invalid recipient: <{address}>'],
  later: ['4.7.0', '451 4.7.0 Temporarily rejected. Try again later.'],
} as const;

const postfix = {
  ...docomo,
  unknown: ['5.1.1', '550 5.1.1 <{address}>: Recipient address rejected: User unknown'],
} as const;

export const receivers: readonly Receiver[] = [
  { domain: 'gmail.com', share: 0.33, japanese: 0.7, ...google },
  {
    domain: 'yahoo.co.jp',
    share: 0.18,
    japanese: 1,
    ...postfix,
    accepts: '250 ok dirdel',
    unknown: [
      '5.1.1',
      "554 delivery error: dd This user doesn't have a yahoo.co.jp account ({address}) [-9] - mta.yahoo.co.jp",
    ],
    full: ['4.2.2', '452 4.2.2 Over quota'],
    later: [
      '4.16.55',
      '421 4.16.55 [TS01] Messages from 192.0.2.10 temporarily deferred due to excessive user complaints',
    ],
    delayed: 0.008,
    delayType: 'IPFailure',
  },
  { domain: 'docomo.ne.jp', share: 0.11, japanese: 1, ...docomo },
  { domain: 'ezweb.ne.jp', share: 0.04, japanese: 1, ...au },
  { domain: 'au.com', share: 0.03, japanese: 1, ...au },
  { domain: 'softbank.ne.jp', share: 0.04, japanese: 1, ...softbank },
  { domain: 'i.softbank.jp', share: 0.03, japanese: 1, ...softbank },
  {
    domain: 'icloud.com',
    share: 0.08,
    japanese: 0.8,
    ...postfix,
    unknown: ['5.1.1', '550 5.1.1 <{address}>: user does not exist'],
    full: ['5.2.2', '552 5.2.2 <{address}>: user is over quota'],
    later: [
      '4.7.1',
      '421 4.7.1 Messages to {address} deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
    ],
    delayed: 0.005,
  },
  { domain: 'outlook.com', share: 0.05, japanese: 0.4, ...microsoft },
  { domain: 'hotmail.com', share: 0.02, japanese: 0.4, ...microsoft },
  // Companies, by who keeps their mail.
  { domain: 'kitano-works.example', share: 0.03, japanese: 1, ...google },
  {
    domain: 'minato-trading.example',
    share: 0.025,
    japanese: 0.6,
    ...microsoft,
    unknown: [
      '5.1.10',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {address} not found by SMTP address lookup [TYZPR04MB5805.apcprd04.prod.outlook.com]',
    ],
    listed: null,
  },
  {
    domain: 'hoshino-clinic.example',
    share: 0.02,
    japanese: 1,
    ...postfix,
    accepts: '250 2.0.0 {x}-1 Message accepted for delivery',
    unknown: ['5.1.1', '550 5.1.1 <{address}>... User unknown'],
    later: ['4.7.0', '421 4.7.0 Too many messages from your network (mx0b-0051.pphosted.com)'],
  },
  {
    domain: 'aoba-school.example',
    share: 0.015,
    japanese: 1,
    ...postfix,
    accepts: '250 SmtpThread-{n}-1 Received OK [{x}.jp-mta-14]',
    unknown: ['5.1.1', '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [{x}.jp-mta-14]'],
    later: [
      '4.7.1',
      '451 Internal resources are temporarily unavailable: greylisted - https://community.mimecast.com/docs/DOC-1369#451 [{x}.jp-mta-14]',
    ],
    delayed: 0.35,
  },
];

/** Null where it is none of them. */
export function receiverOf(domain: string): Receiver | null {
  return receivers.find((receiver) => receiver.domain === domain) ?? null;
}
