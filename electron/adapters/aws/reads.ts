// Each read of the port: which calls it takes, and how their answers become its value.
import type { EventDestination, GetConfigurationSetResponse } from '@aws-sdk/client-sesv2';
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { SesPool } from '../../../shared/health/panels.ts';
import type { SuppressedAddress } from '../../../shared/health/suppression.ts';
import type { SesConfigurationSet, SesNotifications } from '../../../shared/ses.ts';
import type { SesRead, SesReadName, SesReads, TemplateName } from '../../ports/ses.ts';
import { all, inParts, leadsTo, one, parsed, type Send, together, turnPages } from './answers.ts';
import * as cloudWatch from './cloud-watch-calls.ts';
import * as health from './health-calls.ts';
import { regionOfArn } from './home-region.ts';
import * as parseAccount from './parse-account.ts';
import { parseAlarms } from './parse-alarm.ts';
import { parseConfigurationSet } from './parse-configuration-set.ts';
import * as parseHealth from './parse-health.ts';
import { parseIdentity, parseIdentityLines } from './parse-identity.ts';
import { parseMetricName } from './parse-metrics.ts';
import { parseStream } from './parse-wiring.ts';
import * as calls from './read-calls.ts';
import { readMetrics, readVdmMetrics } from './read-metrics.ts';
import { readRole, readTopic } from './read-wiring.ts';
import * as templates from './template-calls.ts';
import { streamCall } from './wiring-calls.ts';

/** What a read works with: its region's way of sending, and the batches of names. */
export type ReadWorld = {
  readonly region: RegionName;
  readonly send: Send;
  /** The way of sending of another region. */
  readonly sendIn: (region: RegionName) => Send;
  readonly notificationsOf: (name: string) => Promise<AwsReply<SesNotifications>>;
};

type Reader<N extends SesReadName> = (
  about: SesReads[N]['takes'],
  world: ReadWorld,
) => Promise<AwsReply<SesReads[N]['brings']>>;

const readers: { readonly [N in SesReadName]: Reader<N> } = {
  caller: (_about, { send }) => one(send(calls.callerCall()), parseAccount.parseCaller),
  account: (_about, { send, region }) =>
    one(send(calls.accountCall()), (answer) => parseAccount.parseAccount(region, answer)),
  identities: (_about, { send, region }) =>
    all(send, calls.identitiesCall, (page) => parseIdentityLines(region, page.EmailIdentities)),
  identity: (name, { send, region }) =>
    one(send(calls.identityCall(name)), (answer) => parseIdentity({ name, region }, answer)),
  configurationSets: (_about, { send }) =>
    all(send, calls.configurationSetsCall, ({ ConfigurationSets }) => ConfigurationSets ?? []),
  configurationSet,
  notifications: (name, { notificationsOf }) => notificationsOf(name),
  recommendations: (_about, { send }) =>
    all(send, calls.recommendationsCall, ({ Recommendations }) =>
      (Recommendations ?? []).map(parseAccount.parseRecommendation),
    ),
  receiving: (_about, { send }) => one(send(calls.receivingCall()), parseAccount.parseReceiving),
  dedicatedIps: (_about, { send }) =>
    all(send, calls.dedicatedIpsCall, ({ DedicatedIps }) => (DedicatedIps ?? []).map(parseAccount.parseDedicatedIp)),
  pools,
  // They stand in the address of the request, which must not grow too long.
  ipListings: (addresses, { send }) =>
    inParts(addresses, 100, (part) => one(send(health.ipListingsCall(part)), parseHealth.parseIpListings)),
  sendStatistics: (_about, { send }) =>
    one(send(health.sendStatisticsCall()), ({ SendDataPoints }) => parseHealth.parseSendStatistics(SendDataPoints)),
  metricNames: (_about, { send }) =>
    all(send, cloudWatch.metricNamesCall, ({ Metrics }) => (Metrics ?? []).map(parseMetricName)),
  metrics: readMetrics,
  vdmMetrics: readVdmMetrics,
  alarms: (_about, { send }) => all(send, cloudWatch.alarmsCall, ({ MetricAlarms }) => parseAlarms(MetricAlarms)),
  topic: (arn, world) => readTopic(arn, inRegionOf(arn, world)),
  role: readRole,
  stream: (arn, world) =>
    one(inRegionOf(arn, world).send(streamCall(arn)), ({ DeliveryStreamDescription }) =>
      parseStream(arn, DeliveryStreamDescription),
    ),
  suppressed: (address, { send }) =>
    one(send(health.suppressedCall(address)), ({ SuppressedDestination }) =>
      parseHealth.parseSuppressedDetail(SuppressedDestination),
    ),
  tenants: (_about, { send }) =>
    all(send, health.tenantsCall, ({ Tenants }) => (Tenants ?? []).map(parseHealth.parseTenant)),
  reputationEntities: (_about, { send }) =>
    all(send, health.reputationEntitiesCall, ({ ReputationEntities }) =>
      (ReputationEntities ?? []).map(parseHealth.parseReputationEntity),
    ),
  multiRegionEndpoints: (_about, { send }) =>
    all(send, health.multiRegionEndpointsCall, ({ MultiRegionEndpoints }) =>
      (MultiRegionEndpoints ?? []).map(parseHealth.parseMultiRegionEndpoint),
    ),
  addressInsights: (address, { send }) =>
    one(send(health.addressInsightsCall(address)), (answer) => parseHealth.parseAddressInsights(address, answer)),
  template: (name, { send }) => one(send(templates.templateCall(name)), templates.parseTemplate),
};

export function readSes<N extends SesReadName>(
  { read, about }: SesRead<N>,
  world: ReadWorld,
): Promise<AwsReply<SesReads[N]['brings']>> {
  const reader: Reader<N> = readers[read];
  return reader(about, world);
}

/** Each page as it comes: a hundred thousand entries take minutes. */
export function readSuppressed(
  send: Send,
  onPage: (entries: readonly SuppressedAddress[]) => void,
): Promise<AwsReply<null>> {
  return turnPages(send, health.suppressedPageCall, {
    parse: ({ SuppressedDestinationSummaries }) =>
      (SuppressedDestinationSummaries ?? []).map(parseHealth.parseSuppressed),
    onPage,
  });
}

/** Likewise: 20,000 names are 200 pages, one a second. */
export function readTemplateNames(
  send: Send,
  onPage: (names: readonly TemplateName[]) => void,
): Promise<AwsReply<null>> {
  return turnPages(send, templates.templateNamesCall, {
    parse: ({ TemplatesMetadata }) => templates.parseTemplateNames(TemplatesMetadata),
    onPage,
  });
}

/** What an ARN names may be in another region than that of who names it. */
function inRegionOf(arn: string, world: ReadWorld): ReadWorld {
  const region = regionOfArn(arn) ?? world.region;
  return { ...world, region, send: world.sendIn(region) };
}

async function configurationSet(name: string, { send }: ReadWorld): Promise<AwsReply<SesConfigurationSet>> {
  const told = together<[GetConfigurationSetResponse, readonly EventDestination[]]>(
    await Promise.all([
      one(send(calls.configurationSetCall(name)), (answer) => answer),
      one(send(calls.eventDestinationsCall(name)), ({ EventDestinations }) => EventDestinations ?? []),
    ]),
  );
  return told.ok ? parsed(told.calls, () => parseConfigurationSet(name, ...told.value)) : told;
}

async function pools(_about: null, { send }: ReadWorld): Promise<AwsReply<readonly SesPool[]>> {
  const names = await all(send, health.poolsCall, ({ DedicatedIpPools }) => DedicatedIpPools ?? []);
  return leadsTo(names, async (found) => {
    const told = together(await Promise.all(found.map((name) => poolNamed(name, send))));
    return told.ok ? { ...told, value: told.value.flat() } : told;
  });
}

/** None where it was deleted after it was listed. */
async function poolNamed(name: string, send: Send): Promise<AwsReply<readonly SesPool[]>> {
  const pool = await one(send(health.poolCall(name)), ({ DedicatedIpPool }) => [
    parseHealth.parsePool(name, DedicatedIpPool),
  ]);
  return !pool.ok && pool.failure.kind === 'aws-not-found' ? { ok: true, value: [], calls: pool.calls } : pool;
}
