// Configuration sets: creating, reading, listing, deleting.
import type { Call, JsonObject, Operation } from '../operation.ts';
import { objects, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { optionNames, readOptions } from './configuration-set-options.ts';
import { setArn, setOf } from './found-set.ts';
import { alreadyExists, bad, refuseMoreThan } from './refusals.ts';
import { shownTags } from './shown-tags.ts';
import { joinTags } from './tag.ts';

const all = '/v2/email/configuration-sets';
const one = `${all}/{ConfigurationSetName}`;

export const configurationSetOperations: readonly Operation[] = [
  { name: 'CreateConfigurationSet', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetConfigurationSet', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'DeleteConfigurationSet', method: 'DELETE', path: one, perSecond: 1, run: remove },
  {
    name: 'ListConfigurationSets',
    method: 'POST',
    path: '/v2/email/list-configuration-sets',
    perSecond: 1,
    run: list,
  },
];

const maxSets = 10_000;
const maxPage = 1000;

function create({ account, body, nowMs }: Call): JsonObject {
  const { configurationSets } = account.sending;
  const name = requiredText(body, 'ConfigurationSetName');
  if (!/^[\w-]{1,64}$/u.test(name))
    throw bad(
      `Invalid configuration set name <${name}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
    );
  if (configurationSets.has(name)) throw alreadyExists(`Configuration set <${name}> already exists.`);
  refuseMoreThan(maxSets, configurationSets.size, 'configuration sets');
  const given = optionNames.flatMap((group) => {
    const members = optionalObject(body, group);
    return members === undefined ? [] : [[group, readOptions(group, members, account)] as const];
  });
  joinTags(account, setArn(account, name), objects(body, 'Tags'));
  const options = { ReputationOptions: { ReputationMetricsEnabled: false, LastFreshStart: nowMs / 1000 } };
  configurationSets.set(name, { name, options: { ...options, ...Object.fromEntries(given) }, destinations: [] });
  return {};
}

/** What holds where nothing was chosen. */
const defaults: JsonObject = {
  DeliveryOptions: { TlsPolicy: 'OPTIONAL' },
  ReputationOptions: { ReputationMetricsEnabled: false },
  SendingOptions: { SendingEnabled: true },
};

function get(call: Call): JsonObject {
  const { name, options } = setOf(call);
  return {
    ConfigurationSetName: name,
    Tags: shownTags(call.account, setArn(call.account, name)),
    ...defaults,
    ...options,
  };
}

function remove(call: Call): JsonObject {
  const { name } = setOf(call);
  call.account.sending.configurationSets.delete(name);
  call.account.tags.delete(setArn(call.account, name));
  return {};
}

function list(call: Call): JsonObject {
  const { account, body } = call;
  const part = optionalText(optionalObject(body, 'Filter') ?? {}, 'CONFIGURATION_SET_NAME_CONTAINS') ?? '';
  const names = [...account.sending.configurationSets.keys()].filter((name) => name.includes(part));
  const page = paginate(names, askedInBody(call), maxPage);
  return { ConfigurationSets: page.items, NextToken: page.nextToken };
}
