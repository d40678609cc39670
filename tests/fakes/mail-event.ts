// An event of which a record says the least.
import type { MailEvent } from '../../shared/mail-event.ts';

type Told = 'type' | 'messageId' | 'recipient' | 'atMs' | 'sender' | 'subject' | 'configurationSet' | 'identity';

export function mailEvent(told: Pick<MailEvent, Told>, change: Partial<MailEvent> = {}): MailEvent {
  return {
    ...told,
    recipientIs: 'named',
    sentAtMs: told.atMs,
    clientMessageId: null,
    tags: [],
    subType: null,
    status: null,
    reply: null,
    processingMs: null,
    expiresAtMs: null,
    link: null,
    userAgent: null,
    remote: null,
    source: 's3',
    strength: 'record',
    ...change,
  };
}
