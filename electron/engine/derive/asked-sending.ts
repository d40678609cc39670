// What of a message's form decides what SES says about sending it.
import type { MessageForm } from '../../../shared/message/form.ts';
import type { AskedSending } from '../../../shared/message/sending.ts';
import { bareAddress, typedAddresses } from './typed-addresses.ts';

export function askedSending(form: MessageForm): AskedSending {
  return {
    region: form.region,
    from: typedAddresses(form.from)[0] ?? null,
    feedbackAddress: nonEmpty(bareAddress(form.feedbackAddress ?? '')),
    configurationSet: nonEmpty(form.configurationSet ?? ''),
    recipients: recipientsOf(form),
  };
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
