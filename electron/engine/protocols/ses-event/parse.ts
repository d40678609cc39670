// Reads one SES event as it comes out of a queue: alone, in the envelope of SNS or of EventBridge, or as a classic notification.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { ObservedEvent } from '../../../../shared/message/lab.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { recordsIn } from './envelope.ts';
import { memberOf, typeOf } from './event-type.ts';
import { listOf, type Members, membersOf, textOf } from './members.ts';
import { recipientsOf } from './recipients.ts';
import { timeOf } from './time.ts';

/** Null where the text is no event of SES. */
export function parseSesEvent(body: string, receivedAtMs: number): ObservedEvent | null {
  const [event] = recordsIn(parsedJson(body));
  if (event === undefined) return null;
  const name = textOf(event['eventType']) ?? textOf(event['notificationType']);
  const type = name === null ? null : typeOf(name);
  const mail = membersOf(event['mail']);
  const messageId = textOf(mail['messageId']);
  if (type === null || messageId === null) return null;
  const about = membersOf(event[memberOf[type]]);
  return {
    type,
    messageId,
    atMs: timeOf(about['timestamp']) ?? timeOf(mail['timestamp']) ?? receivedAtMs,
    receivedAtMs,
    recipients: recipientsOf(type, about, mail).map(({ recipient }) => recipient),
    detail: detailOf(type, about),
    json: JSON.stringify(event, null, 2),
  };
}

function detailOf(type: EventType, about: Members): string {
  switch (type) {
    case 'BOUNCE': {
      const first = membersOf(listOf(about['bouncedRecipients'])[0]);
      return joined([joined([about['bounceType'], about['bounceSubType']], ' / '), first['diagnosticCode']], ': ');
    }
    case 'COMPLAINT':
      return joined([about['complaintSubType'], about['complaintFeedbackType']], ' / ');
    case 'DELIVERY':
      return joined([about['smtpResponse']], '');
    case 'DELIVERY_DELAY':
      return joined([about['delayType']], '');
    case 'REJECT':
      return joined([about['reason']], '');
    case 'RENDERING_FAILURE':
      return joined([about['templateName'], about['errorMessage']], ': ');
    case 'CLICK':
      return joined([about['link']], '');
    default:
      return '';
  }
}

function joined(parts: readonly unknown[], between: string): string {
  return parts.flatMap((part) => textOf(part) ?? []).join(between);
}
