// Contacts of a list: who wants to hear of which topic.
import { isAddress } from '../messages/mail-address.ts';
import { settleEvents } from '../messages/settle-events.ts';
import { newContact, statusIn } from '../messages/subscribing.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { ContactList, ContactState, Subscription } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { flag, objects, oneOf, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { listOf } from './contact-list.ts';
import { alreadyExists, bad, notFound } from './refusals.ts';

const all = '/v2/email/contact-lists/{ContactListName}/contacts';
const one = `${all}/{EmailAddress}`;

export const contactOperations: readonly Operation[] = [
  { name: 'CreateContact', method: 'POST', path: all, perSecond: null, run: create },
  { name: 'GetContact', method: 'GET', path: one, perSecond: null, run: get },
  { name: 'ListContacts', method: 'POST', path: `${all}/list`, perSecond: null, run: list },
  { name: 'UpdateContact', method: 'PUT', path: one, perSecond: null, run: update },
  { name: 'DeleteContact', method: 'DELETE', path: one, perSecond: null, run: remove },
];

const maxPage = 1000;
const statuses = ['OPT_IN', 'OPT_OUT'] as const;

function settledListOf(call: Call): ContactList {
  settleEvents(call.account, call.nowMs);
  return listOf(call);
}

function contactOf(call: Call): { readonly list: ContactList; readonly contact: ContactState } {
  const list = settledListOf(call);
  const address = call.path['EmailAddress'] ?? '';
  const contact = list.contacts.get(address.toLowerCase());
  if (contact === undefined) throw notFound(`Contact ${address} doesn't exist in List ${list.name}.`);
  return { list, contact };
}

function create(call: Call): JsonObject {
  const list = settledListOf(call);
  const address = requiredText(call.body, 'EmailAddress');
  if (!isAddress(address)) throw bad(`Illegal address: '${address}'`);
  if (list.contacts.has(address.toLowerCase()))
    throw alreadyExists(`Contact ${address} already exists in List ${list.name}.`);
  list.contacts.set(address.toLowerCase(), { ...newContact(address, call.nowMs), ...readChoices(call, list) });
  return {};
}

type Choices = Pick<ContactState, 'preferences' | 'unsubscribeAll' | 'attributesData'>;

function readChoices({ body }: Call, list: ContactList): Choices {
  const chosen = objects(body, 'TopicPreferences').map((preference): readonly [string, Subscription] => {
    const topic = requiredText(preference, 'TopicName');
    if (!list.topics.some(({ name }) => name === topic))
      throw bad(`Topic ${topic} doesn't exist in List ${list.name}.`);
    return [topic, oneOf(requiredText(preference, 'SubscriptionStatus'), statuses, 'SubscriptionStatus')];
  });
  const attributesData = optionalText(body, 'AttributesData');
  if (attributesData !== undefined && !isJson(attributesData)) throw bad('AttributesData must be valid JSON.');
  return { preferences: new Map(chosen), unsubscribeAll: flag(body, 'UnsubscribeAll'), attributesData };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function summaryOf(list: ContactList, contact: ContactState): JsonObject {
  return {
    EmailAddress: contact.address,
    TopicPreferences: [...contact.preferences].map(([TopicName, SubscriptionStatus]) => ({
      TopicName,
      SubscriptionStatus,
    })),
    TopicDefaultPreferences: list.topics.map(({ name, byDefault }) => ({
      TopicName: name,
      SubscriptionStatus: byDefault,
    })),
    UnsubscribeAll: contact.unsubscribeAll,
    LastUpdatedTimestamp: epochSeconds(contact.updatedAtMs),
  };
}

function get(call: Call): JsonObject {
  const { list, contact } = contactOf(call);
  return {
    ContactListName: list.name,
    ...summaryOf(list, contact),
    AttributesData: contact.attributesData,
    CreatedTimestamp: epochSeconds(contact.createdAtMs),
  };
}

function list(call: Call): JsonObject {
  const contacts = settledListOf(call);
  const filter = optionalObject(call.body, 'Filter') ?? {};
  const wanted = [...contacts.contacts.values()].filter((contact) => isWanted(contacts, contact, filter));
  const page = paginate(wanted, askedInBody(call), maxPage);
  return { Contacts: page.items.map((contact) => summaryOf(contacts, contact)), NextToken: page.nextToken };
}

/** Without a topic the status is about all of them; the topic's default counts only where it is asked for. */
function isWanted(contacts: ContactList, contact: ContactState, filter: JsonObject): boolean {
  const status = optionalText(filter, 'FilteredStatus');
  if (status === undefined) return true;
  const wanted = oneOf(status, statuses, 'FilteredStatus');
  const topicFilter = optionalObject(filter, 'TopicFilter') ?? {};
  const topic = optionalText(topicFilter, 'TopicName');
  if (topic === undefined || contact.unsubscribeAll) return contact.unsubscribeAll === (wanted === 'OPT_OUT');
  const usesDefault = flag(topicFilter, 'UseDefaultIfPreferenceUnavailable');
  return (usesDefault ? statusIn(contacts, contact, topic) : contact.preferences.get(topic)) === wanted;
}

function update(call: Call): JsonObject {
  const { list: contacts, contact } = contactOf(call);
  const { preferences, unsubscribeAll, attributesData } = readChoices(call, contacts);
  contacts.contacts.set(contact.address.toLowerCase(), {
    ...contact,
    preferences: call.body['TopicPreferences'] === undefined ? contact.preferences : preferences,
    unsubscribeAll: call.body['UnsubscribeAll'] === undefined ? contact.unsubscribeAll : unsubscribeAll,
    attributesData: attributesData ?? contact.attributesData,
    updatedAtMs: call.nowMs,
  });
  return {};
}

function remove(call: Call): JsonObject {
  const { list: contacts, contact } = contactOf(call);
  contacts.contacts.delete(contact.address.toLowerCase());
  return {};
}
