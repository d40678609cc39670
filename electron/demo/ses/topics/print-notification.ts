// Prints an event as the topics of an identity get it: the older shape (SES developer guide, "Amazon SNS notification contents").
import { printEvent } from '../messages/print-event.ts';
import type { LoggedEvent } from '../messages/happening.ts';
import type { JsonObject } from '../operation.ts';
import { isObject } from '../wire/members.ts';

export function printNotification(event: LoggedEvent, withHeaders: boolean): JsonObject {
  const { eventType, mail, ...body } = printEvent(event);
  return { notificationType: eventType, ...body, mail: isObject(mail) ? printMail(mail, event, withHeaders) : {} };
}

function printMail(mail: JsonObject, { message }: LoggedEvent, withHeaders: boolean): JsonObject {
  const { tags: _tags, headersTruncated, headers, commonHeaders, ...always } = mail;
  const own = message.headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value;
  const common = isObject(commonHeaders) ? { ...commonHeaders, messageId: own } : {};
  return {
    ...always,
    sourceIp: message.tags.get('ses:source-ip')?.[0],
    callerIdentity: message.tags.get('ses:caller-identity')?.[0],
    ...(withHeaders ? { headersTruncated, headers, commonHeaders: common } : {}),
  };
}
