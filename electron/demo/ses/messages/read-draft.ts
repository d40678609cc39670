// Reads the body of SendEmail into a draft, the parts that SendBulkEmail shares among them.
import type { JsonObject } from '../operation.ts';
import type { SendingState } from '../state/sending-state.ts';
import { missing, objects, oneOf, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { refuseSize } from './attachment-rules.ts';
import { type Draft, type DraftContent, invalid, type TagPair } from './draft.ts';
import { bareAddress, splitAddresses } from './mail-address.ts';
import { readRawMessage, type RawMessage } from './raw-message.ts';
import type { Recipients } from './sent-message.ts';
import { readSimpleContent, refuseTrackers } from './simple-content.ts';
import type { ListOptions } from './subscribing.ts';
import { readTemplateContent, readTemplateData } from './template-content.ts';

export function readDraft(sending: SendingState, body: JsonObject): Draft {
  const content = optionalObject(body, 'Content') ?? missing('Content');
  const given = ['Simple', 'Raw', 'Template'].filter((kind) => optionalObject(content, kind) !== undefined);
  if (given.length !== 1) throw invalid('The content must be exactly one of Simple, Raw and Template.');
  const raw = optionalObject(content, 'Raw');
  if (raw !== undefined) return readRawDraft(body, Buffer.from(requiredText(raw, 'Data'), 'base64'));
  const simple = optionalObject(content, 'Simple');
  const template = optionalObject(content, 'Template') ?? {};
  const read =
    simple === undefined
      ? readTemplateContent(sending, { template, data: readTemplateData(optionalText(template, 'TemplateData')) })
      : readSimpleContent(simple);
  return readEnvelope(body, read, readDestination(optionalObject(body, 'Destination')));
}

function readRawDraft(body: JsonObject, data: Buffer): Draft {
  const message = readRawMessage(data);
  if (message.from === null) throw invalid("Missing required header 'From'.");
  refuseTrackers(message.html);
  const [first = '', ...others] = splitAddresses(message.from);
  const given = optionalObject(body, 'Destination');
  const { to, cc, bcc } = message;
  const read = readEnvelope(body, message, given === undefined ? { to, cc, bcc } : readDestination(given));
  return {
    ...read,
    from: optionalText(body, 'FromEmailAddress') ?? first,
    feedbackAddress: read.feedbackAddress ?? message.returnPath,
    otherSenders: [...others.map(bareAddress), ...read.otherSenders],
    configurationSet: read.configurationSet ?? message.control.get('x-ses-configuration-set') ?? null,
    // Tags of the request and of the header are not joined: the request's hold.
    tags: read.tags.length > 0 ? read.tags : tagsInHeader(message),
    list: read.list ?? listInHeader(message),
  };
}

export type Envelope = { readonly from: string; readonly to: readonly string[] };

/** A message that came by SMTP: the envelope alone says who gets it, whatever stands in its header. */
export function readSmtpDraft({ from, to }: Envelope, data: Buffer): Draft {
  const draft = readRawDraft({}, data);
  const isIn = (listed: readonly string[]) => (address: string) => listed.map(bareAddress).includes(address);
  const [inTo, inCc] = [isIn(draft.recipients.to), isIn(draft.recipients.cc)];
  return {
    ...draft,
    recipients: {
      to: to.filter(inTo),
      cc: to.filter((address) => !inTo(address) && inCc(address)),
      bcc: to.filter((address) => !inTo(address) && !inCc(address)),
    },
    feedbackAddress: draft.feedbackAddress ?? from,
    otherSenders: [...draft.otherSenders, from],
  };
}

/** `a=1, b=2` */
function tagsInHeader({ control }: RawMessage): readonly TagPair[] {
  const pairs = (control.get('x-ses-message-tags') ?? '').split(',').filter((pair) => pair.includes('='));
  return pairs.map((pair) => {
    const [name = '', ...value] = pair.trim().split('=');
    return checkedTag({ name, value: value.join('=') });
  });
}

/** `{contactListName}; topic={topicName}` */
function listInHeader({ control }: RawMessage): ListOptions | null {
  const header = control.get('x-ses-list-management-options');
  const [name = '', topic] = (header ?? '').split(';').map((part) => part.trim().replace(/^contactListName=/u, ''));
  return header === undefined ? null : { name, topic: topic?.replace(/^topic=/u, '') ?? null };
}

export function readDestination(destination: JsonObject | undefined): Recipients {
  const of = (name: string) => (destination === undefined ? [] : texts(destination, name));
  return { to: of('ToAddresses'), cc: of('CcAddresses'), bcc: of('BccAddresses') };
}

/** All that surrounds the content; the members have the same names in both operations. */
export function readEnvelope(body: JsonObject, content: DraftContent, recipients: Recipients): Draft {
  refuseSize(content.sizeBytes);
  const list = optionalObject(body, 'ListManagementOptions');
  const overrides = optionalObject(body, 'ConfigurationOverrides') ?? {};
  const tracking = optionalObject(overrides, 'Tracking') ?? {};
  const feedbackAddress = optionalText(body, 'FeedbackForwardingEmailAddress');
  return {
    from: optionalText(body, 'FromEmailAddress') ?? '',
    identityArn: optionalText(body, 'FromEmailAddressIdentityArn') ?? null,
    recipients,
    replyTo: texts(body, 'ReplyToAddresses'),
    feedbackAddress: feedbackAddress === undefined ? null : bareAddress(feedbackAddress),
    otherSenders: content.headers.filter(({ name }) => /^sender$/iu.test(name)).map(({ value }) => bareAddress(value)),
    tags: readTags(body, 'EmailTags'),
    configurationSet: optionalText(body, 'ConfigurationSetName') ?? null,
    tenant: optionalText(body, 'TenantName') ?? null,
    list:
      list === undefined
        ? null
        : { name: requiredText(list, 'ContactListName'), topic: optionalText(list, 'TopicName') ?? null },
    tracking: { open: switchOf(tracking, 'OpenTrackingEnabled'), click: switchOf(tracking, 'ClickTrackingEnabled') },
    content,
  };
}

function switchOf(members: JsonObject, name: string): boolean | null {
  const value = optionalText(members, name);
  return value === undefined ? null : oneOf(value, ['ENABLED', 'DISABLED'], name) === 'ENABLED';
}

export function readTags(members: JsonObject, name: string): readonly TagPair[] {
  return objects(members, name).map((tag) =>
    checkedTag({ name: requiredText(tag, 'Name'), value: requiredText(tag, 'Value') }),
  );
}

/** API reference, `MessageTag`: letters, digits, `_`, `-`, in values also `.` and `@`. */
function checkedTag(pair: TagPair): TagPair {
  if (!/^[\w-]{1,256}$/u.test(pair.name)) throw invalid(`Invalid tag name <${pair.name}>.`);
  if (!/^[\w.@-]{1,256}$/u.test(pair.value)) throw invalid(`Invalid tag value <${pair.value}>.`);
  return pair;
}
