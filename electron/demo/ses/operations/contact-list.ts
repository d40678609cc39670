// The contact list: an account has at most one.
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { ContactList, Topic } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { objects, oneOf, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { alreadyExists, bad, notFound } from './refusals.ts';
import { shownTags } from './shown-tags.ts';
import { joinTags } from './tag.ts';

const all = '/v2/email/contact-lists';
const one = `${all}/{ContactListName}`;

export const contactListOperations: readonly Operation[] = [
  { name: 'CreateContactList', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetContactList', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'ListContactLists', method: 'GET', path: all, perSecond: 1, run: list },
  { name: 'UpdateContactList', method: 'PUT', path: one, perSecond: 1, run: update },
  { name: 'DeleteContactList', method: 'DELETE', path: one, perSecond: 1, run: remove },
];

const maxTopics = 20;
const maxPage = 1000;

export function listOf({ account: { sending }, path }: Call): ContactList {
  const name = path['ContactListName'] ?? '';
  const found = sending.contactLists.get(name);
  if (found === undefined) throw notFound(`List with name ${name} does not exist.`);
  return found;
}

function create({ account, body, nowMs }: Call): JsonObject {
  const { contactLists } = account.sending;
  const name = requiredText(body, 'ContactListName');
  if (!/^[\w-]{1,64}$/u.test(name)) throw bad(`Invalid contact list name ${name}.`);
  if (contactLists.has(name)) throw alreadyExists(`List with name ${name} already exists.`);
  if (contactLists.size > 0) throw new SesError('LimitExceededException', 'An account can have one contact list.');
  const topics = readTopics(body);
  joinTags(account, arnOf(account, `contact-list/${name}`), objects(body, 'Tags'));
  const description = optionalText(body, 'Description');
  const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
  contactLists.set(name, { name, description, topics, ...times, contacts: new Map() });
  return {};
}

function readTopics(body: JsonObject): readonly Topic[] {
  const topics = objects(body, 'Topics').map((topic) => ({
    name: requiredText(topic, 'TopicName'),
    displayName: requiredText(topic, 'DisplayName'),
    description: optionalText(topic, 'Description'),
    byDefault: oneOf(
      requiredText(topic, 'DefaultSubscriptionStatus'),
      ['OPT_IN', 'OPT_OUT'],
      'DefaultSubscriptionStatus',
    ),
  }));
  if (topics.length > maxTopics) throw bad(`A contact list can have at most ${maxTopics} topics.`);
  if (new Set(topics.map(({ name }) => name)).size < topics.length) throw bad('Topic names must be unique.');
  return topics;
}

function get(call: Call): JsonObject {
  const { name, description, topics, createdAtMs, updatedAtMs } = listOf(call);
  return {
    ContactListName: name,
    Description: description,
    Topics: topics.map((topic) => ({
      TopicName: topic.name,
      DisplayName: topic.displayName,
      Description: topic.description,
      DefaultSubscriptionStatus: topic.byDefault,
    })),
    CreatedTimestamp: epochSeconds(createdAtMs),
    LastUpdatedTimestamp: epochSeconds(updatedAtMs),
    Tags: shownTags(call.account, arnOf(call.account, `contact-list/${name}`)),
  };
}

function list(call: Call): JsonObject {
  const page = paginate([...call.account.sending.contactLists.values()], askedInQuery(call), maxPage);
  return {
    ContactLists: page.items.map(({ name, updatedAtMs }) => ({
      ContactListName: name,
      LastUpdatedTimestamp: epochSeconds(updatedAtMs),
    })),
    NextToken: page.nextToken,
  };
}

function update(call: Call): JsonObject {
  const before = listOf(call);
  const { body, nowMs } = call;
  const topics = body['Topics'] === undefined ? before.topics : readTopics(body);
  const description = optionalText(body, 'Description') ?? before.description;
  call.account.sending.contactLists.set(before.name, { ...before, topics, description, updatedAtMs: nowMs });
  return {};
}

function remove(call: Call): JsonObject {
  const { name } = listOf(call);
  call.account.sending.contactLists.delete(name);
  call.account.tags.delete(arnOf(call.account, `contact-list/${name}`));
  return {};
}
