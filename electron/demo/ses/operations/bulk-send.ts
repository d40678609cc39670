// SendBulkEmail: one template, up to fifty messages, each accepted or refused by itself.
import { acceptDraft } from '../messages/accept-draft.ts';
import { type Draft, SendRefusal } from '../messages/draft.ts';
import { refuseOwnHeaders } from '../messages/header-rules.ts';
import type { MessageHeader } from '../messages/sent-message.ts';
import { readDestination, readEnvelope, readTags } from '../messages/read-draft.ts';
import { readHeaders } from '../messages/simple-content.ts';
import { mergedData, readTemplateContent, readTemplateData } from '../messages/template-content.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { missing, objects, optionalObject, optionalText } from '../wire/members.ts';
import { bad } from './refusals.ts';

export const bulkSendOperations: readonly Operation[] = [
  { name: 'SendBulkEmail', method: 'POST', path: '/v2/email/outbound-bulk-emails', perSecond: null, run: sendBulk },
];

const maxEntries = 50;

function sendBulk(call: Call): JsonObject {
  const { account, body, nowMs, site } = call;
  const entries = objects(body, 'BulkEmailEntries');
  if (entries.length === 0) return missing('BulkEmailEntries');
  const recipients = entries.flatMap((entry) =>
    Object.values(readDestination(optionalObject(entry, 'Destination'))).flat(),
  );
  if (entries.length > maxEntries || recipients.length > maxEntries)
    throw bad(`A call can have at most ${maxEntries} destinations.`);
  const content = optionalObject(body, 'DefaultContent') ?? missing('DefaultContent');
  const template = optionalObject(content, 'Template') ?? missing('Template');
  const results = entries.map((entry): JsonObject => {
    try {
      const draft = draftOf(call, template, entry);
      const id = acceptDraft({ account, draft, nowMs, seed: site.randomText(24), operation: 'SendBulkEmail' });
      return { Status: 'SUCCESS', MessageId: id };
    } catch (error) {
      if (error instanceof SendRefusal) return { Status: error.status, Error: error.message };
      throw error;
    }
  });
  return { BulkEmailEntryResults: results };
}

function draftOf({ account, body }: Call, template: JsonObject, entry: JsonObject): Draft {
  const replacement =
    optionalObject(optionalObject(entry, 'ReplacementEmailContent') ?? {}, 'ReplacementTemplate') ?? {};
  const data = mergedData(
    readTemplateData(optionalText(template, 'TemplateData')),
    readTemplateData(optionalText(replacement, 'ReplacementTemplateData')),
  );
  const content = readTemplateContent(account.sending, { template, data });
  const headers = withReplaced(content.headers, readHeaders(entry, 'ReplacementHeaders'));
  refuseOwnHeaders(headers);
  const draft = readEnvelope(body, { ...content, headers }, readDestination(optionalObject(entry, 'Destination')));
  const own = readTags(entry, 'ReplacementTags');
  const byDefault = readTags(body, 'DefaultEmailTags').filter(({ name }) => !own.some((tag) => tag.name === name));
  return { ...draft, tags: [...byDefault, ...own] };
}

/** A header of the entry takes the place of the template's of the same name. */
function withReplaced(headers: readonly MessageHeader[], own: readonly MessageHeader[]): readonly MessageHeader[] {
  const isOwn = (name: string): boolean => own.some((header) => header.name.toLowerCase() === name.toLowerCase());
  return [...headers.filter(({ name }) => !isOwn(name)), ...own];
}
