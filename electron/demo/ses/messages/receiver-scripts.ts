// How the demo's receiving domains treat a message: each script is a short list of what they answer, and when.

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** SES stops trying after 14 hours, or after the `MaxDeliverySeconds` of the configuration set. */
export const patienceMs = 14 * hour;

type Reply = {
  readonly afterMs: number;
  /** Null: there was none. `{domain}` in the code is the sender's. */
  readonly status: string | null;
  readonly diagnosticCode: string | null;
};

export type Step =
  | { readonly kind: 'delivered'; readonly afterMs: number }
  | (Reply & { readonly kind: 'delayed'; readonly delayType: string })
  | (Reply & {
      readonly kind: 'bounced';
      readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
      readonly subType: string;
    })
  | { readonly kind: 'complained'; readonly afterMs: number; readonly feedbackType: string | null }
  | { readonly kind: 'opened' | 'clicked' | 'unsubscribed'; readonly afterMs: number };

const delivered = (afterMs: number): Step => ({ kind: 'delivered', afterMs });

/** The same answer at each time. */
function delayed(delayType: string, [status, reply]: readonly [string, string], times: readonly number[]) {
  return times.map((afterMs): Step => ({
    kind: 'delayed',
    delayType,
    afterMs,
    status,
    diagnosticCode: `smtp; ${reply}`,
  }));
}

function bounced(type: readonly ['Permanent' | 'Transient', string], status: string, reply: string): Step {
  const [bounceType, subType] = type;
  return { kind: 'bounced', bounceType, subType, afterMs: 1100, status, diagnosticCode: `smtp; ${reply}` };
}

const usual = 850;
const retries = [5 * minute, 35 * minute, 2 * hour, 6 * hour];
const overQuota = ['4.2.2', "452 4.2.2 The recipient's inbox is out of storage space"] as const;
const silent = ['4.4.1', '421 4.4.1 Unable to connect to the receiving server'] as const;
const greylisted = ['4.7.1', '450 4.7.1 Greylisted, please try again in 15 minutes'] as const;
const tooFast = [
  '4.7.28',
  '421 4.7.28 Our system has detected an unusual rate of mail originating from your DKIM domain. To protect our users, mail from it has been temporarily rate limited.',
] as const;

export const receiverScripts = {
  success: [delivered(usual)],
  open: [delivered(usual), { kind: 'opened', afterMs: 12 * minute }],
  click: [delivered(usual), { kind: 'opened', afterMs: 12 * minute }, { kind: 'clicked', afterMs: 13 * minute }],
  unsubscribe: [delivered(usual), { kind: 'unsubscribed', afterMs: 20 * minute }],
  complaint: [delivered(usual), { kind: 'complained', afterMs: 40 * minute, feedbackType: 'abuse' }],
  'unknown-user': [bounced(['Permanent', 'General'], '5.1.1', '550 5.1.1 The email account does not exist')],
  'unknown-domain': [
    ...delayed('Undetermined', ['4.4.4', '451 4.4.4 Domain name not found'], retries),
    { ...bounced(['Permanent', 'General'], '5.1.2', '550 5.1.2 Domain name not found'), afterMs: patienceMs },
  ],
  'late-bounce': [
    delivered(usual),
    { ...bounced(['Permanent', 'General'], '5.1.1', '550 5.1.1 No such user here'), afterMs: 25 * minute },
  ],
  greylist: [...delayed('TransientCommunicationFailure', greylisted, [2 * minute, 7 * minute]), delivered(21 * minute)],
  'rate-limit': [...delayed('IPFailure', tooFast, [minute, 6 * minute, 36 * minute]), delivered(66 * minute)],
  'mailbox-full': [
    ...delayed('MailboxFull', overQuota, retries),
    { ...bounced(['Transient', 'MailboxFull'], ...overQuota), afterMs: patienceMs },
  ],
  unreachable: [
    ...delayed('TransientCommunicationFailure', silent, retries),
    { ...bounced(['Transient', 'General'], ...silent), afterMs: patienceMs },
  ],
  'dmarc-reject': [
    bounced(
      ['Transient', 'General'],
      '5.7.26',
      "550 5.7.26 Unauthenticated email from {domain} is not accepted due to domain's DMARC policy. Please contact the administrator of {domain} if this was a legitimate mail.",
    ),
  ],
  blocklist: [
    bounced(
      ['Transient', 'General'],
      '5.7.1',
      '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using bl.example; see https://bl.example/query/192.0.2.10',
    ),
  ],
  'content-reject': [
    bounced(['Transient', 'ContentRejected'], '5.7.1', '554 5.7.1 Message rejected because of its content'),
  ],
  'attachment-reject': [
    bounced(['Transient', 'AttachmentRejected'], '5.7.0', '552 5.7.0 An attachment was blocked for security reasons'),
  ],
  'too-large': [bounced(['Transient', 'MessageTooLarge'], '5.3.4', '552 5.3.4 Message size exceeds the fixed maximum')],
  undetermined: [
    {
      kind: 'bounced',
      bounceType: 'Undetermined',
      subType: 'Undetermined',
      afterMs: 3 * minute,
      status: null,
      diagnosticCode: null,
    },
  ],
} as const satisfies { readonly [script: string]: readonly Step[] };

export type ReceiverScript = keyof typeof receiverScripts;

export function isScript(name: string): name is ReceiverScript {
  return Object.hasOwn(receiverScripts, name);
}

/** Domains of the demo whose first label is the name of their script: `greylist.receivers.test`. */
const scriptedDomains = '.receivers.test';

export function scriptOf(domain: string, told: ReadonlyMap<string, string>): ReceiverScript {
  const name = told.get(domain) ?? (domain.endsWith(scriptedDomains) ? domain.slice(0, -scriptedDomains.length) : '');
  return isScript(name) ? name : 'success';
}
