// What of a message's form decides what SES says about sending it.
import type { MessageForm } from '../../../shared/message/form.ts';
import type { AskedSending } from '../../../shared/message/sending.ts';
import { bareAddress, holdsTag, typedAddresses } from './typed-addresses.ts';

const mostSenders = 50;

export function askedSending(form: MessageForm): AskedSending {
  return {
    region: form.region,
    from: typedAddresses(form.from)[0] ?? null,
    feedbackAddress: nonEmpty(bareAddress(form.feedbackAddress ?? '')),
    otherSenders: otherSendersOf(form),
    configurationSet: nonEmpty(form.configurationSet ?? ''),
    recipients: recipientsOf(form).filter((address) => !holdsTag(address)),
  };
}

/** SES developer guide, "Verified identities": From and Sender must be verified, each of them. */
function otherSendersOf({ from, headers }: MessageForm): readonly string[] {
  const senders = headers.filter(({ name }) => name.trim().toLowerCase() === 'sender');
  const others = [...typedAddresses(from).slice(1), ...senders.flatMap(({ value }) => typedAddresses(value))];
  return [...new Set(others)].slice(0, mostSenders);
}

/** To, Cc and Bcc, each once. */
export function recipientsOf(form: Pick<MessageForm, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...new Set(typedRecipients(form))];
}

/** As often as they were typed. */
export function typedRecipients({ to, cc, bcc }: Pick<MessageForm, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...to, ...cc, ...bcc].flatMap(typedAddresses);
}

function nonEmpty(text: string): string | null {
  return text === '' ? null : text;
}
