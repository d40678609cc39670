// Makes the sending state of an account in a region from what a scenario tells of it.
import { newContact } from '../messages/subscribing.ts';
import { uuidOf } from '../messages/message-id.ts';
import type { JsonObject } from '../operation.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { flag, objects, optionalNumber, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { isReason } from './account-state.ts';
import { arnOf } from './identity-state.ts';
import type { ScenarioRegion, Site } from './region-account.ts';
import type {
  ConfigurationSet,
  ContactList,
  ContactState,
  DedicatedIp,
  EmailTemplate,
  EndpointState,
  SendingState,
  Subscription,
  Suppressed,
  TenantState,
} from './sending-state.ts';
import { seededText } from './seeded-text.ts';
import { storeMany } from './store-many.ts';
import { suppressMany } from './suppress-many.ts';
import { openSuppressionList } from './suppression-list.ts';
import { toldTimeMs } from './told-time.ts';

export type SendingPlace = { readonly accountId: string; readonly region: string; readonly site: Site };

type Told = { readonly [name: string]: object } | undefined;

export function openSendingState(told: ScenarioRegion, place: SendingPlace): SendingState {
  const nowMs = place.site.nowMs();
  const suppressed = listOf(told.suppressed).map((item) => openSuppressed(item, nowMs));
  const ips = listOf(told.dedicatedIps).map((item) => openDedicatedIp(item, nowMs));
  return {
    configurationSets: mapOf(told.configurationSets, openConfigurationSet),
    templates: new Map([
      ...storeMany((told.templatesMany ?? {}) as JsonObject, nowMs),
      ...mapOf(told.templates, (_name, members) => openTemplate(members, nowMs)),
    ]),
    suppressed: openSuppressionList([...suppressMany((told.suppressedMany ?? {}) as JsonObject, nowMs), ...suppressed]),
    recommendations: listOf(told.recommendations).map((item) => openRecommendation(item, place)),
    dedicatedIps: new Map(ips.map((ip) => [ip.ip, ip])),
    pools: mapOf(told.pools, (_name, members) =>
      optionalText(members, 'ScalingMode') === 'MANAGED' ? 'MANAGED' : 'STANDARD',
    ),
    contactLists: mapOf(told.contactLists, (name, members) => openContactList(name, members, nowMs)),
    tenants: mapOf(told.tenants, (name, members) => openTenant(name, members, place)),
    endpoints: mapOf(told.endpoints, (name, members) => openEndpoint(name, members, place)),
    exportJobs: new Map(),
    messages: new Map(),
    events: [],
    unsettled: [],
    unpublished: [],
    receivers: new Map(Object.entries(told.receivers ?? {})),
    sendRate: null,
  };
}

function listOf(told: readonly object[] | undefined): readonly JsonObject[] {
  return (told ?? []) as readonly JsonObject[];
}

function mapOf<T>(told: Told, open: (name: string, members: JsonObject) => T): Map<string, T> {
  return new Map(Object.entries(told ?? {}).map(([name, members]) => [name, open(name, members as JsonObject)]));
}

function openConfigurationSet(name: string, members: JsonObject): ConfigurationSet {
  const { EventDestinations: _told, ...options } = members;
  return { name, options, destinations: objects(members, 'EventDestinations') };
}

function openTemplate(members: JsonObject, nowMs: number): EmailTemplate {
  const content = optionalObject(members, 'TemplateContent') ?? {};
  const part = (name: string): string | null => optionalText(content, name) ?? null;
  return {
    content: { subject: part('Subject'), text: part('Text'), html: part('Html') },
    createdAtMs: toldTimeMs(members, 'CreatedTimestamp', nowMs),
  };
}

function openSuppressed(members: JsonObject, nowMs: number): Suppressed {
  const reason = requiredText(members, 'Reason');
  const attributes = optionalObject(members, 'Attributes') ?? {};
  return {
    address: requiredText(members, 'EmailAddress'),
    reason: isReason(reason) ? reason : 'BOUNCE',
    updatedAtMs: toldTimeMs(members, 'LastUpdateTime', nowMs),
    messageId: optionalText(attributes, 'MessageId') ?? null,
    feedbackId: optionalText(attributes, 'FeedbackId') ?? null,
  };
}

/** `identity/shop.example` is enough of an ARN. */
function openRecommendation(members: JsonObject, place: SendingPlace): JsonObject {
  const createdAtMs = toldTimeMs(members, 'CreatedTimestamp', place.site.nowMs());
  const resource = requiredText(members, 'ResourceArn');
  return {
    Status: 'OPEN',
    ...members,
    ResourceArn: resource.startsWith('arn:') ? resource : arnOf(place, resource),
    CreatedTimestamp: epochSeconds(createdAtMs),
    LastUpdatedTimestamp: epochSeconds(toldTimeMs(members, 'LastUpdatedTimestamp', createdAtMs)),
  };
}

export const defaultPool = 'ses-default-dedicated-pool';

function openDedicatedIp(members: JsonObject, nowMs: number): DedicatedIp {
  return {
    ip: requiredText(members, 'Ip'),
    warmupPercentage: optionalNumber(members, 'WarmupPercentage') ?? 100,
    poolName: optionalText(members, 'PoolName') ?? defaultPool,
    listings: objects(members, 'Listings').map((listing) => ({
      ...listing,
      ListingTime:
        listing['ListingTime'] === undefined ? undefined : epochSeconds(toldTimeMs(listing, 'ListingTime', nowMs)),
    })),
  };
}

function openContactList(name: string, members: JsonObject, nowMs: number): ContactList {
  const createdAtMs = toldTimeMs(members, 'CreatedTimestamp', nowMs);
  const contacts = objects(members, 'Contacts').map((contact) => openContact(contact, createdAtMs));
  return {
    name,
    description: optionalText(members, 'Description'),
    topics: objects(members, 'Topics').map((topic) => ({
      name: requiredText(topic, 'TopicName'),
      displayName: optionalText(topic, 'DisplayName') ?? requiredText(topic, 'TopicName'),
      description: optionalText(topic, 'Description'),
      byDefault: subscription(topic, 'DefaultSubscriptionStatus'),
    })),
    createdAtMs,
    updatedAtMs: toldTimeMs(members, 'LastUpdatedTimestamp', createdAtMs),
    contacts: new Map(contacts.map((contact) => [contact.address.toLowerCase(), contact])),
  };
}

function subscription(members: JsonObject, name: string): Subscription {
  return optionalText(members, name) === 'OPT_OUT' ? 'OPT_OUT' : 'OPT_IN';
}

function openContact(members: JsonObject, createdAtMs: number): ContactState {
  const chosen = objects(members, 'TopicPreferences').map(
    (one) => [requiredText(one, 'TopicName'), subscription(one, 'SubscriptionStatus')] as const,
  );
  return {
    ...newContact(requiredText(members, 'EmailAddress'), createdAtMs),
    preferences: new Map(chosen),
    unsubscribeAll: flag(members, 'UnsubscribeAll'),
    attributesData: optionalText(members, 'AttributesData'),
  };
}

function openTenant(name: string, members: JsonObject, place: SendingPlace): TenantState {
  const createdAtMs = toldTimeMs(members, 'CreatedTimestamp', place.site.nowMs());
  return {
    name,
    id: optionalText(members, 'TenantId') ?? `tn-${uuidOf(`${place.accountId} ${place.region} ${name}`)}`,
    createdAtMs,
    sesStatus: optionalText(members, 'SendingStatus') ?? 'ENABLED',
    sesCause: optionalText(members, 'Cause') ?? null,
    customerStatus: optionalText(members, 'CustomerStatus') ?? 'ENABLED',
    suppression: optionalObject(members, 'SuppressionAttributes'),
    resources: texts(members, 'Resources').map((resource) => ({
      arn: resource.startsWith('arn:') ? resource : arnOf(place, resource),
      sinceMs: createdAtMs,
    })),
  };
}

function openEndpoint(name: string, members: JsonObject, place: SendingPlace): EndpointState {
  return {
    name,
    id: optionalText(members, 'EndpointId') ?? endpointId(`${place.accountId} ${place.region} ${name}`),
    status: optionalText(members, 'Status') ?? 'READY',
    regions: [place.region, ...texts(members, 'Regions').filter((region) => region !== place.region)],
    createdAtMs: toldTimeMs(members, 'CreatedTimestamp', place.site.nowMs()),
  };
}

/** `abcdef12.g3h`: the name of its host. */
function endpointId(seed: string): string {
  const text = seededText(seed, 11);
  return `${text.slice(0, 8)}.${text.slice(8)}`;
}
