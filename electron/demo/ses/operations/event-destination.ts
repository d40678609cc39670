// Event destinations of a configuration set: where its messages' events are published to.
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { ConfigurationSet } from '../state/sending-state.ts';
import { flag, missing, objects, oneOf, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { setOf } from './found-set.ts';
import { confirmDestination } from '../topics/confirm-topic.ts';
import { alreadyExists, bad, notFound, refuseMoreThan } from './refusals.ts';

const all = '/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations';
const one = `${all}/{EventDestinationName}`;

export const eventDestinationOperations: readonly Operation[] = [
  { name: 'CreateConfigurationSetEventDestination', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetConfigurationSetEventDestinations', method: 'GET', path: all, perSecond: 1, run: get },
  { name: 'UpdateConfigurationSetEventDestination', method: 'PUT', path: one, perSecond: 1, run: update },
  { name: 'DeleteConfigurationSetEventDestination', method: 'DELETE', path: one, perSecond: 1, run: remove },
];

const maxDestinations = 10;

function create(call: Call): JsonObject {
  const set = setOf(call);
  const name = requiredText(call.body, 'EventDestinationName');
  if (!/^[\w-]{1,64}$/u.test(name))
    throw bad(
      `Invalid event destination name <${name}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
    );
  if (set.destinations.some((destination) => destination['Name'] === name))
    throw alreadyExists(`Event destination <${name}> already exists in configuration set <${set.name}>.`);
  refuseMoreThan(maxDestinations, set.destinations.length, 'event destinations in a configuration set');
  const destination = readDestination(call, name);
  keep(call, set, [...set.destinations, destination]);
  confirm(call, set, destination);
  return {};
}

function confirm({ account, site }: Call, { name }: ConfigurationSet, destination: JsonObject): void {
  const topicArn = optionalText(optionalObject(destination, 'SnsDestination') ?? {}, 'TopicArn');
  if (topicArn !== undefined) confirmDestination({ site, account, topicArn }, name);
}

function get(call: Call): JsonObject {
  return { EventDestinations: setOf(call).destinations };
}

function update(call: Call): JsonObject {
  const set = setOf(call);
  const name = nameIn(call, set);
  const changed = readDestination(call, name);
  keep(
    call,
    set,
    set.destinations.map((before) => (before['Name'] === name ? changed : before)),
  );
  return {};
}

function remove(call: Call): JsonObject {
  const set = setOf(call);
  const name = nameIn(call, set);
  keep(
    call,
    set,
    set.destinations.filter((before) => before['Name'] !== name),
  );
  return {};
}

function nameIn({ path }: Call, set: ConfigurationSet): string {
  const name = path['EventDestinationName'] ?? '';
  if (set.destinations.some((destination) => destination['Name'] === name)) return name;
  throw notFound(`Event destination <${name}> does not exist in configuration set <${set.name}>.`);
}

function keep({ account }: Call, set: ConfigurationSet, destinations: readonly JsonObject[]): void {
  account.sending.configurationSets.set(set.name, { ...set, destinations });
}

const eventTypes = [
  'SEND',
  'REJECT',
  'BOUNCE',
  'COMPLAINT',
  'DELIVERY',
  'OPEN',
  'CLICK',
  'RENDERING_FAILURE',
  'DELIVERY_DELAY',
  'SUBSCRIPTION',
] as const;

/** Each kind of target, and what it wants. */
const targets: { readonly [kind: string]: (target: JsonObject, types: readonly string[]) => void } = {
  KinesisFirehoseDestination: (target) => {
    wantArn(target, 'IamRoleArn', /^arn:[\w-]+:iam::\d{12}:role\/.+$/u);
    wantArn(target, 'DeliveryStreamArn', /^arn:[\w-]+:firehose:[\w-]+:\d{12}:deliverystream\/.+$/u);
  },
  SnsDestination: (target) => {
    const arn = wantArn(target, 'TopicArn', /^arn:[\w-]+:sns:[\w-]+:\d{12}:.+$/u);
    // Developer guide, "Set up an Amazon SNS event destination".
    if (arn.endsWith('.fifo')) throw bad('FIFO topics are not supported as event destinations.');
  },
  EventBridgeDestination: (target) => {
    const arn = wantArn(target, 'EventBusArn', /^arn:[\w-]+:events:[\w-]+:\d{12}:event-bus\/.+$/u);
    if (!arn.endsWith('event-bus/default')) throw bad('Only the default event bus is supported.');
  },
  PinpointDestination: (_target, types) => {
    if (types.some((type) => type === 'DELIVERY_DELAY' || type === 'SUBSCRIPTION'))
      throw bad('Amazon Pinpoint destinations do not support DELIVERY_DELAY and SUBSCRIPTION events.');
  },
  CloudWatchDestination: (target) => {
    const dimensions = objects(target, 'DimensionConfigurations');
    if (dimensions.length < 1 || dimensions.length > 10)
      throw bad('A CloudWatch destination must have between 1 and 10 dimensions.');
    for (const dimension of dimensions) wantDimension(dimension);
  },
};

function wantArn(target: JsonObject, name: string, form: RegExp): string {
  const arn = requiredText(target, name);
  if (!form.test(arn)) throw bad(`Invalid ARN <${arn}> as ${name}.`);
  return arn;
}

function wantDimension(dimension: JsonObject): void {
  const name = requiredText(dimension, 'DimensionName');
  if (!/^[\w:-]{1,256}$/u.test(name)) throw bad(`Invalid dimension name <${name}>.`);
  oneOf(
    requiredText(dimension, 'DimensionValueSource'),
    ['MESSAGE_TAG', 'EMAIL_HEADER', 'LINK_TAG'],
    'DimensionValueSource',
  );
  const value = requiredText(dimension, 'DefaultDimensionValue');
  if (!/^[\w@.-]{1,256}$/u.test(value)) throw bad(`Invalid default dimension value <${value}>.`);
}

function readDestination({ body }: Call, name: string): JsonObject {
  const given = optionalObject(body, 'EventDestination') ?? missing('EventDestination');
  const types = texts(given, 'MatchingEventTypes').map((type) => oneOf(type, eventTypes, 'MatchingEventTypes'));
  if (types.length === 0) throw bad('At least one event type must be specified.');
  const kinds = Object.keys(targets).filter((kind) => optionalObject(given, kind) !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw bad('Exactly one event destination type must be specified.');
  const target = optionalObject(given, kind) ?? {};
  targets[kind]?.(target, types);
  if (kind === 'PinpointDestination' && optionalText(target, 'ApplicationArn') === undefined)
    throw bad('A Pinpoint destination must have an application ARN.');
  return { Name: name, Enabled: flag(given, 'Enabled'), MatchingEventTypes: types, [kind]: target };
}
