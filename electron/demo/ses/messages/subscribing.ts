// Contacts as sending meets them: whether one has left a topic, and what leaving it changes.
import type { ContactList, ContactState, SendingState, Subscription } from '../state/sending-state.ts';
import type { Preferences } from './happening.ts';
import type { SentMessage } from './sent-message.ts';

export type ListOptions = NonNullable<SentMessage['list']>;

export function contactOf(list: ContactList, address: string): ContactState | undefined {
  return list.contacts.get(address.toLowerCase());
}

/** Without a topic only who has left them all has left. */
export function hasLeft({ contactLists }: SendingState, options: ListOptions, address: string): boolean {
  const list = contactLists.get(options.name);
  const contact = list === undefined ? undefined : contactOf(list, address);
  if (list === undefined || contact === undefined) return false;
  return contact.unsubscribeAll || (options.topic !== null && statusIn(list, contact, options.topic) === 'OPT_OUT');
}

export function statusIn(list: ContactList, contact: ContactState, topic: string): Subscription | undefined {
  return contact.preferences.get(topic) ?? list.topics.find(({ name }) => name === topic)?.byDefault;
}

export function newContact(address: string, nowMs: number): ContactState {
  const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
  return { address, preferences: new Map(), unsubscribeAll: false, attributesData: undefined, ...times };
}

/** What the unsubscribe header changes: the topic of the message, or all of them. */
export function leaving(contact: ContactState, topic: string | null): { before: Preferences; after: Preferences } {
  const { preferences: topics, unsubscribeAll } = contact;
  const before = { unsubscribeAll, topics };
  if (topic === null) return { before, after: { unsubscribeAll: true, topics } };
  return { before, after: { unsubscribeAll, topics: new Map([...topics, [topic, 'OPT_OUT']]) } };
}

export function defaultsOf({ topics }: ContactList): ReadonlyMap<string, Subscription> {
  return new Map(topics.map(({ name, byDefault }) => [name, byDefault]));
}
