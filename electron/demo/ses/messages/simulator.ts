// The mailbox simulator: what each of its addresses answers (developer guide, "Using the mailbox simulator manually").
import { mailboxOf } from './mail-address.ts';
import type { Step } from './receiver-scripts.ts';

const delivered: Step = { kind: 'delivered', afterMs: 620 };

const unknownUser: Step = {
  kind: 'bounced',
  bounceType: 'Permanent',
  subType: 'General',
  afterMs: 740,
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
};

const answers: { readonly [mailbox: string]: readonly Step[] } = {
  success: [delivered],
  complaint: [delivered, { kind: 'complained', afterMs: 2900, feedbackType: 'abuse' }],
  // An automatic reply is a bounce without a status.
  ooto: [
    delivered,
    { kind: 'bounced', bounceType: 'Transient', subType: 'General', afterMs: 2100, status: null, diagnosticCode: null },
  ],
  // SES makes the bounce itself: nothing is sent.
  suppressionlist: [
    {
      kind: 'bounced',
      bounceType: 'Permanent',
      subType: 'Suppressed',
      afterMs: 310,
      status: '5.1.1',
      diagnosticCode:
        'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
    },
  ],
};

export function simulatorAnswers(address: string): readonly Step[] {
  return answers[mailboxOf(address)] ?? [unknownUser];
}
