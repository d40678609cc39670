// The content of a message that is given by its parts: subject, text, HTML, headers and attachments.
import type { JsonObject } from '../operation.ts';
import { missing, objects, optionalObject, requiredText } from '../wire/members.ts';
import { readAttachments, refuseParts, sizeOf } from './attachment-rules.ts';
import { type DraftContent, invalid } from './draft.ts';
import { refuseOwnHeaders } from './header-rules.ts';
import type { MessageHeader } from './sent-message.ts';

export function readSimpleContent(message: JsonObject): DraftContent {
  const subject = dataOf(message, 'Subject') ?? missing('Subject');
  const body = optionalObject(message, 'Body') ?? missing('Body');
  const [text, html] = [dataOf(body, 'Text'), dataOf(body, 'Html')];
  if (text === null && html === null) throw invalid('The message must have a text or an HTML body.');
  const headers = ownHeaders(message);
  const attachments = readAttachments(message);
  refuseParts(attachments.length + (text === null ? 0 : 1) + (html === null ? 0 : 1));
  refuseTrackers(html);
  const sizeBytes = sizeOf([subject, text, html], attachments);
  return { subject, text, html, headers, attachments, sizeBytes, renderingFailure: null };
}

export function ownHeaders(members: JsonObject): readonly MessageHeader[] {
  const headers = readHeaders(members, 'Headers');
  refuseOwnHeaders(headers);
  return headers;
}

export function readHeaders(members: JsonObject, name: string): readonly MessageHeader[] {
  return objects(members, name).map((header) => ({
    name: requiredText(header, 'Name'),
    value: requiredText(header, 'Value'),
  }));
}

function dataOf(members: JsonObject, name: string): string | null {
  const content = optionalObject(members, name);
  return content === undefined ? null : requiredText(content, 'Data');
}

/** Developer guide, "Configuring custom open tracking": one place for the image at most. */
export function refuseTrackers(html: string | null): void {
  if ((html ?? '').split('{{ses:openTracker}}').length > 2)
    throw invalid('The message has more than one {{ses:openTracker}}.');
}
