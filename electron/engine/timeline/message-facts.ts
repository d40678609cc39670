// What the events of a message say of it as a whole, each fact from the first that has it.
import type { RegionName } from '../../../shared/aws.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { MessageFacts } from '../../../shared/timeline.ts';

type Asked = { readonly messageId: string; readonly region: RegionName | null };

/** Events in order. A rendering failure and a delay have neither headers nor subject: others do. */
export function messageFacts(events: readonly MailEvent[], { messageId, region }: Asked): MessageFacts {
  const first = <T>(read: (event: MailEvent) => T | null): T | null => {
    for (const event of events) {
      const value = read(event);
      if (value !== null) return value;
    }
    return null;
  };
  const send = events.find(({ type }) => type === 'SEND');
  return {
    messageId,
    sender: first(({ sender }) => sender),
    // SES developer guide, "Send object": of a templated mail it is rendered later, and stands in later events.
    subject: first(({ type, subject }) => (type === 'SEND' ? null : subject)) ?? send?.subject ?? null,
    sentAtMs: sentAtMs(events),
    clientMessageId: first(({ clientMessageId }) => clientMessageId),
    wireMessageId: wireIn(events, messageId) ?? (region === null ? null : `<${messageId}@${wireHost(region)}>`),
    configurationSet: first(({ configurationSet }) => configurationSet),
    identity: first(({ identity }) => identity),
    tags: events.reduce<MessageFacts['tags']>((most, { tags }) => (tags.length > most.length ? tags : most), []),
  };
}

/** `mail.timestamp` of any event, or the time of the Send event itself. */
export function sentAtMs(events: readonly MailEvent[]): number | null {
  const told = events.find((event) => event.sentAtMs !== null && event.strength === 'record');
  const send = events.find(({ type }) => type === 'SEND');
  return told?.sentAtMs ?? send?.atMs ?? events.find((event) => event.sentAtMs !== null)?.sentAtMs ?? null;
}

/** A receiver that repeats the Message-ID in its reply says it best: `250 OK <id@ap-northeast-1.amazonses.com>`. */
function wireIn(events: readonly MailEvent[], messageId: string): string | null {
  for (const { type, reply } of events) {
    if (type !== 'DELIVERY' || reply === null) continue;
    const at = reply.indexOf(`${messageId}@`);
    const host = at < 0 ? undefined : /^[a-z0-9-]{1,30}\.amazonses\.com/u.exec(reply.slice(at + messageId.length + 1));
    if (host) return `<${messageId}@${host[0]}>`;
  }
  return null;
}

/** In the first region the host has another name. */
function wireHost(region: RegionName): string {
  return region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;
}
