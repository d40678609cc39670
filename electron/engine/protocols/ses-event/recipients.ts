// Whom a record tells of, and whether it names them or leaves open which of several it was.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { bareAddress } from './bare-address.ts';
import { listOf, type Members, membersOf, textOf, textsOf, wordsOf } from './members.ts';

export type RecordRecipient = Pick<MailEvent, 'recipient' | 'recipientIs' | 'status'> & {
  readonly diagnosticCode: string | null;
};

export function recipientsOf(type: EventType, about: Members, mail: Members): readonly RecordRecipient[] {
  const all = textsOf(mail['destination']).map((recipient) => only(recipient, 'named'));
  switch (type) {
    // About the message, and so about each of its recipients.
    case 'SEND':
    case 'REJECT':
    case 'RENDERING_FAILURE':
      return all;
    case 'DELIVERY': {
      const recipients = textsOf(about['recipients']).map((recipient) => only(recipient, 'named'));
      return recipients.length > 0 ? recipients : candidates(all);
    }
    case 'BOUNCE':
      return orCandidates(named(about['bouncedRecipients']), all);
    case 'DELIVERY_DELAY':
      return orCandidates(named(about['delayedRecipients']), all);
    // "Recipients who may have submitted the complaint": most receivers redact the address.
    case 'COMPLAINT':
      return candidates(orCandidates(named(about['complainedRecipients']), all));
    // They name nobody.
    case 'OPEN':
    case 'CLICK':
    case 'SUBSCRIPTION':
      return candidates(all);
    default:
      return assertNever(type);
  }
}

const only = (recipient: string, recipientIs: 'named' | 'candidate'): RecordRecipient => ({
  recipient: bareAddress(recipient),
  recipientIs,
  status: null,
  diagnosticCode: null,
});

function named(list: unknown): readonly RecordRecipient[] {
  return listOf(list).flatMap((one) => {
    const { emailAddress, status, diagnosticCode } = membersOf(one);
    const recipient = textOf(emailAddress);
    if (recipient === null) return [];
    const reply = wordsOf(diagnosticCode);
    return [
      {
        recipient: bareAddress(recipient),
        recipientIs: 'named',
        status: textOf(status) ?? statusIn(reply),
        diagnosticCode: reply,
      },
    ];
  });
}

/** Where the report gives no status of its own, the receiver's reply often begins with one: `smtp; 550 5.1.1 ...`. */
function statusIn(reply: string | null): string | null {
  return /^(?:smtp; ?)?[245]\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|$)/u.exec(reply ?? '')?.[1] ?? null;
}

const orCandidates = (found: readonly RecordRecipient[], all: readonly RecordRecipient[]): readonly RecordRecipient[] =>
  found.length > 0 ? found : candidates(all);

/** The only one is the one. */
function candidates(all: readonly RecordRecipient[]): readonly RecordRecipient[] {
  return all.length === 1 ? all : all.map((one) => ({ ...one, recipientIs: 'candidate' }));
}
