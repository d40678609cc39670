// Reads what GetMessageInsights answers as events (SES API v2 reference, GetMessageInsights).
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { bareAddress } from '../ses-event/bare-address.ts';
import { typeOf } from '../ses-event/event-type.ts';
import { listOf, type Members, membersOf, textOf } from '../ses-event/members.ts';
import { timeOf } from '../ses-event/time.ts';
import { parseReply } from '../smtp-reply/parse.ts';

/** Empty where the text is no such answer. Events of types and times that are not known are left out. */
export function parseMessageInsights(json: string): readonly MailEvent[] {
  return readMessageInsights(parsedJson(json));
}

export function readMessageInsights(value: unknown): readonly MailEvent[] {
  const told = membersOf(value);
  const messageId = textOf(told['MessageId']);
  if (messageId === null) return [];
  const tags = listOf(told['EmailTags']).flatMap((tag) => {
    const [name, value] = [textOf(membersOf(tag)['Name']), textOf(membersOf(tag)['Value'])];
    return name === null ? [] : [{ name, value: value ?? '' }];
  });
  const shared = {
    messageId,
    recipientIs: 'named',
    sender: textOf(told['FromEmailAddress']),
    subject: textOf(told['Subject']),
    clientMessageId: null,
    configurationSet: tags.find(({ name }) => name === 'ses:configuration-set')?.value ?? null,
    identity: null,
    tags: tags.filter(({ name }) => !name.startsWith('ses:')),
    ...untold,
    source: 'insights',
    strength: 'summary',
  } as const;
  return listOf(told['Insights']).flatMap((insight) => {
    const { Destination, Events } = membersOf(insight);
    const recipient = textOf(Destination);
    if (recipient === null) return [];
    const events = listOf(Events).flatMap(readEvent);
    const sentAtMs = events.find(({ type }) => type === 'SEND')?.atMs ?? null;
    return events.map((event): MailEvent => ({ ...shared, recipient: bareAddress(recipient), sentAtMs, ...event }));
  });
}

/** What only SES's own records say. */
const untold = { processingMs: null, expiresAtMs: null, link: null, userAgent: null, remote: null } as const;

type Told = Pick<MailEvent, 'type' | 'atMs' | 'subType' | 'status' | 'reply'>;

function readEvent(event: unknown): readonly Told[] {
  const { Type, Timestamp, Details } = membersOf(event);
  const type = typeOf(textOf(Type) ?? '');
  const atMs = timeOf(Timestamp);
  return type === null || atMs === null ? [] : [{ type, atMs, ...detailOf(membersOf(Details)) }];
}

function detailOf({ Bounce, Complaint }: Members): Pick<Told, 'subType' | 'status' | 'reply'> {
  const { BounceType, BounceSubType, DiagnosticCode } = membersOf(Bounce);
  const { ComplaintSubType, ComplaintFeedbackType } = membersOf(Complaint);
  const reply = textOf(DiagnosticCode);
  return {
    subType: joined(asInRecords(BounceType), BounceSubType) ?? joined(ComplaintSubType, ComplaintFeedbackType),
    status: reply === null ? null : parseReply(reply).enhanced,
    reply,
  };
}

/** `PERMANENT` here, `Permanent` in records. */
function asInRecords(type: unknown): string | null {
  const name = textOf(type);
  return name === null ? null : name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

function joined(...parts: readonly unknown[]): string | null {
  return textOf(parts.flatMap((part) => textOf(part) ?? []).join('/'));
}
