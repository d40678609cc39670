// SendEmail: one message, given by its parts, raw, or by a template.
import { acceptDraft } from '../messages/accept-draft.ts';
import { readDraft } from '../messages/read-draft.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';

export const sendOperations: readonly Operation[] = [
  { name: 'SendEmail', method: 'POST', path: '/v2/email/outbound-emails', perSecond: null, run: send },
];

function send({ account, body, nowMs, site }: Call): JsonObject {
  const draft = readDraft(account.sending, body);
  return { MessageId: acceptDraft({ account, draft, nowMs, seed: site.randomText(24), operation: 'SendEmail' }) };
}
