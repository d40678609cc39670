// The options of a configuration set: each group is read the same way when the set is made and when the group is put.
import { assertNever } from '../../../../shared/assert-never.ts';
import { nearestDomain } from '../identities/sender-of.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { suppressionReasons } from '../state/account-state.ts';
import { defaultPool } from '../state/open-sending-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import {
  flag,
  isObject,
  oneOf,
  optionalNumber,
  optionalObject,
  optionalText,
  requiredText,
  texts,
} from '../wire/members.ts';
import { setOf } from './found-set.ts';
import { bad, notFound } from './refusals.ts';

export const optionNames = [
  'TrackingOptions',
  'DeliveryOptions',
  'ReputationOptions',
  'SendingOptions',
  'SuppressionOptions',
  'VdmOptions',
  'ArchivingOptions',
] as const;
export type OptionName = (typeof optionNames)[number];

const one = '/v2/email/configuration-sets/{ConfigurationSetName}';

function putting(group: OptionName, path: string): Operation {
  const name = `PutConfigurationSet${group}`;
  return { name, method: 'PUT', path: `${one}/${path}`, perSecond: 1, run: (call) => put(group, call) };
}

export const configurationSetOptionsOperations: readonly Operation[] = [
  putting('TrackingOptions', 'tracking-options'),
  putting('DeliveryOptions', 'delivery-options'),
  putting('ReputationOptions', 'reputation-options'),
  putting('SendingOptions', 'sending'),
  putting('SuppressionOptions', 'suppression-options'),
  putting('VdmOptions', 'vdm-options'),
  putting('ArchivingOptions', 'archiving-options'),
];

function put(group: OptionName, call: Call): JsonObject {
  const { account, body, nowMs } = call;
  const set = setOf(call);
  // Only VdmOptions are a member of their own; the members of the others are those of the body.
  const members = group === 'VdmOptions' ? (optionalObject(body, group) ?? {}) : body;
  const before = set.options[group];
  const kept = group === 'ReputationOptions' && isObject(before) ? { LastFreshStart: before['LastFreshStart'] } : {};
  const options = { ...set.options, [group]: { ...readOptions(group, members, account), ...kept } };
  const isStarted = group === 'SendingOptions' && flag(body, 'SendingEnabled') && isPaused(before);
  account.sending.configurationSets.set(set.name, {
    ...set,
    options: isStarted
      ? { ...options, ReputationOptions: freshStart(set.options['ReputationOptions'], nowMs) }
      : options,
  });
  return {};
}

function isPaused(options: JsonObject[string]): boolean {
  return isObject(options) && !flag(options, 'SendingEnabled');
}

/** Sending that starts again is measured afresh. */
function freshStart(options: JsonObject[string], nowMs: number): JsonObject {
  return { ...(isObject(options) ? options : {}), LastFreshStart: nowMs / 1000 };
}

/** The members of a group that the API knows, as GetConfigurationSet answers them. */
export function readOptions(group: OptionName, members: JsonObject, account: RegionAccount): JsonObject {
  switch (group) {
    case 'TrackingOptions':
      return readTracking(members, account);
    case 'DeliveryOptions':
      return readDelivery(members, account);
    case 'ReputationOptions':
      return { ReputationMetricsEnabled: flag(members, 'ReputationMetricsEnabled') };
    case 'SendingOptions':
      return { SendingEnabled: flag(members, 'SendingEnabled') };
    case 'SuppressionOptions':
      return readSuppression(members);
    case 'VdmOptions':
      return {
        DashboardOptions: readSwitch(members, 'DashboardOptions', 'EngagementMetrics'),
        GuardianOptions: readSwitch(members, 'GuardianOptions', 'OptimizedSharedDelivery'),
      };
    case 'ArchivingOptions':
      return { ArchiveArn: optionalText(members, 'ArchiveArn') };
    default:
      return assertNever(group);
  }
}

function readTracking(members: JsonObject, account: RegionAccount): JsonObject {
  const domain = optionalText(members, 'CustomRedirectDomain');
  if (domain !== undefined && nearestDomain(account, domain.toLowerCase()) === null)
    throw bad(`Tracking domain <${domain}> is not verified.`);
  return { CustomRedirectDomain: domain, HttpsPolicy: word(members, 'HttpsPolicy', httpsPolicies) };
}

const httpsPolicies = ['REQUIRE', 'REQUIRE_OPEN_ONLY', 'OPTIONAL'] as const;

function readDelivery(members: JsonObject, { sending: { pools } }: RegionAccount): JsonObject {
  const pool = optionalText(members, 'SendingPoolName');
  const isKnown = pool === undefined || pools.has(pool) || pool === 'ses-shared-pool' || pool === defaultPool;
  if (!isKnown) throw notFound(`SendingPool <${pool}> doesn't exist.`);
  const seconds = optionalNumber(members, 'MaxDeliverySeconds');
  if (seconds !== undefined && (seconds < 300 || seconds > 50_400))
    throw bad('MaxDeliverySeconds must be between 300 and 50400.');
  return {
    TlsPolicy: word(members, 'TlsPolicy', ['REQUIRE', 'OPTIONAL']) ?? 'OPTIONAL',
    SendingPoolName: pool,
    MaxDeliverySeconds: seconds,
  };
}

function readSuppression(members: JsonObject): JsonObject {
  return {
    SuppressedReasons: texts(members, 'SuppressedReasons').map((reason) =>
      oneOf(reason, suppressionReasons, 'SuppressedReasons'),
    ),
    SuppressionScope: word(members, 'SuppressionScope', ['ACCOUNT', 'TENANT']),
    ValidationOptions: optionalObject(members, 'ValidationOptions'),
  };
}

function readSwitch(members: JsonObject, group: string, name: string): JsonObject | undefined {
  const inner = optionalObject(members, group);
  return inner === undefined ? undefined : { [name]: oneOf(requiredText(inner, name), ['ENABLED', 'DISABLED'], name) };
}

function word<const T extends string>(members: JsonObject, name: string, allowed: readonly T[]): T | undefined {
  const value = optionalText(members, name);
  return value === undefined ? undefined : oneOf(value, allowed, name);
}
