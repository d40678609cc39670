// Regions made to fail, one for each fault of an account that its owner can mend, each with the cure that its finding names.
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Detail } from '../../shared/detail.ts';
import type { Finding } from '../../shared/finding.ts';
import { home, type Told } from '../fakes/told-account.ts';
import {
  alarmOn,
  everyEvent,
  identityOf,
  policyOf,
  regionWith,
  roleArn,
  roleFor,
  setWith,
  shop,
  streamArn,
  toCloudWatch,
  toStream,
  toTopic,
  topicArn,
  topicFor,
  trafficOf,
} from '../fakes/told-health.ts';

export type FaultyRegion = {
  /** The audit that has to fail. */
  readonly id: string;
  /** What differs from the calm region; null takes a member away. */
  readonly told: Told;
  /** The part of the finding that names the cure. */
  readonly names: RegExp;
  /** What differs once it is done, from the faulty region. */
  readonly cure: Told | ((finding: Finding, told: ScenarioRegion) => Told);
  /** Records below shop.example, and what they are once the cure is published. */
  readonly records?: string;
  readonly curedRecords?: (finding: Finding) => string;
};

/** All in order, with less around it than the healthy one: it is read a hundred times. */
export const calmRegion = regionWith({
  account: { VdmAttributes: { VdmEnabled: 'DISABLED', DashboardAttributes: null, GuardianAttributes: null } },
  configurationSets: {
    'shop-news': { DeliveryOptions: { SendingPoolName: null }, TrackingOptions: null },
  },
  topics: { alarms: topicFor('alarms', `identity/${shop}`) },
  alarms: [alarmOn('Bounce', toAlarms()), alarmOn('Complaint', toAlarms())],
  traffic: null,
  dedicatedIps: null,
  pools: null,
  tenants: null,
  endpoints: null,
  messages: [{ from: `shop@${shop}`, to: 'ann@recipient.example', subject: 'Order 1', at: '-3h' }],
});

/** What it tells. */
export const calmFindings: readonly string[] = ['info vdm-off'];

function toAlarms(change: Told = {}): Told {
  return { AlarmActions: [topicArn('alarms')], ...change };
}

const far = 'eu-west-1';
const set = (change: Told): Told => ({ configurationSets: { 'shop-default': change } });
const news = (change: Told): Told => ({ configurationSets: { 'shop-news': change } });
const topic = (change: Told): Told => ({ topics: { feedback: change } });
const role = (change: Told): Told => ({ roles: { 'ses-events': change } });
const heardBy = (...destinations: readonly Told[]): Told => set({ EventDestinations: destinations });
const stream = toStream('events', 'ses-events');
const without = (...types: readonly string[]): readonly string[] => everyEvent.filter((type) => !types.includes(type));
const listening = (...types: readonly string[]): Told =>
  heardBy(toStream('events', 'ses-events', { MatchingEventTypes: types }));
const mended = listening(...everyEvent);
/** EventBridge takes events of any set. */
const toBus: Told = {
  Name: 'bus',
  Enabled: true,
  MatchingEventTypes: everyEvent,
  EventBridgeDestination: { EventBusArn: `arn:aws:events:${home}:111122223333:event-bus/default` },
};
const account = (change: Told): Told => ({ account: change });
const suppressing = (...SuppressedReasons: readonly string[]): Told =>
  account({ SuppressionAttributes: { SuppressedReasons } });
const bounceAlarm = (change: Told): Told => ({
  alarms: [alarmOn('Bounce', toAlarms(change)), alarmOn('Complaint', toAlarms())],
});
const rightAlarms = bounceAlarm({});
const tracking = (HttpsPolicy: string): Told =>
  news({ TrackingOptions: { CustomRedirectDomain: `go.${shop}`, HttpsPolicy } });
const behindCdn = 'go CNAME d111111abcdef8.cdn.example.';
const third = (change: Told): Told => ({ identities: { 'third.example': identityOf(change) } });
const vdm = (DashboardAttributes: Told, GuardianAttributes: Told): Told =>
  account({ VdmAttributes: { VdmEnabled: 'ENABLED', DashboardAttributes, GuardianAttributes } });
const off = { EngagementMetrics: 'DISABLED' };
const notOptimized = { OptimizedSharedDelivery: 'DISABLED' };

/** An address of the account's own range, and what its names are. */
const ownAddress = (change: Told): Told => ({
  pools: { own: { ScalingMode: 'STANDARD' } },
  dedicatedIps: [{ Ip: '192.0.2.99', WarmupPercentage: 100, PoolName: 'own', ...change }],
});
const pointer = `$ORIGIN 2.0.192.in-addr.arpa.\n99 PTR mail.${shop}.`;
const namedAddress = `mail A 192.0.2.99\n${pointer}`;
const mailOf = (change: Told): Told =>
  trafficOf({ perDay: 2000, from: '-16d', hardBounce: 0, softBounce: 0, complaint: 0, ...change });

/** The statement that the finding shows, as it is pasted. */
function statementIn({ details }: Finding): Told {
  const [text] = details.flatMap((detail) => (detail.kind === 'excerpt' ? [detail.text] : []));
  if (text === undefined) throw new Error('the finding shows no statement');
  return JSON.parse(text) as Told;
}

/** Beside those of the policy of something told: `topics` `feedback` `Policy`. */
function withStatement(told: ScenarioRegion, path: readonly [string, string, ...string[]], statement: Told): Told {
  const policy = path.reduce<unknown>((at, name) => (at as Told)[name], told) as {
    readonly Statement: readonly Told[];
  };
  return path.reduceRight<Told>((at, name) => ({ [name]: at }), policyOf(...policy.Statement, statement));
}

function cellIn({ details }: Finding, column: number): string {
  const [table] = details.flatMap((detail) => (detail.kind === 'table' ? [detail] : []));
  const cell = table?.rows[0]?.[column];
  if (typeof cell !== 'string') throw new Error('the finding shows no such cell');
  return cell;
}

function recordIn({ details }: Finding): string {
  const isRecord = (detail: Detail) => (detail.kind === 'record-to-publish' ? [detail] : []);
  const [record] = details.flatMap(isRecord);
  if (record === undefined) throw new Error('the finding shows no record');
  return `${record.name}. ${record.type} ${record.value}.`;
}

const wiringFaults: readonly FaultyRegion[] = [
  {
    id: 'account-events-topic-unsubscribed',
    told: topic({ Subscriptions: [{ Protocol: 'email', Endpoint: `ops@${shop}`, Confirmed: false }] }),
    names: /confirm it/u,
    cure: topic({ Subscriptions: [{ Protocol: 'email', Endpoint: `ops@${shop}` }] }),
  },
  {
    id: 'account-events-topic-refusing',
    told: topic({ Policy: topicFor('feedback', 'configuration-set/other')['Policy'] }),
    names: /Add the statement below/u,
    cure: (finding, told) => withStatement(told, ['topics', 'feedback', 'Policy'], statementIn(finding)),
  },
  {
    id: 'account-events-topic-key-unusable',
    told: topic({ KmsMasterKeyId: 'alias/aws/sns' }),
    names: /turn encryption off/u,
    cure: topic({ KmsMasterKeyId: null }),
  },
  {
    id: 'account-events-topic-fifo',
    told: {
      ...news({ EventDestinations: [toTopic('feedback.fifo')] }),
      topics: { 'feedback.fifo': topicFor('feedback.fifo', 'configuration-set/shop-news') },
    },
    names: /Create a standard topic/u,
    cure: news({ EventDestinations: [toTopic('feedback')] }),
  },
  {
    id: 'account-events-topic-gone',
    told: { topics: { feedback: null } },
    names: /Create the topic again with the same name, access policy and subscriptions/u,
    cure: { topics: { feedback: topicFor('feedback', 'configuration-set/shop-news') } },
  },
  {
    id: 'account-events-topic-other-region',
    told: news({ EventDestinations: [toTopic('x', { SnsDestination: { TopicArn: topicArn('feedback', far) } })] }),
    names: /Create a topic in this region/iu,
    cure: news({ EventDestinations: [toTopic('feedback')] }),
  },
  {
    id: 'account-events-stream-gone',
    told: { streams: { events: null } },
    names: /Create the stream again/u,
    cure: { streams: { events: {} } },
  },
  {
    id: 'account-events-stream-inactive',
    told: { streams: { events: { DeliveryStreamStatus: 'CREATING_FAILED' } } },
    names: /create it anew/u,
    cure: { streams: { events: { DeliveryStreamStatus: 'ACTIVE' } } },
  },
  {
    id: 'account-events-stream-other-region',
    told: heardBy(
      toStream('events', 'ses-events', {
        KinesisFirehoseDestination: { IamRoleArn: roleArn('ses-events'), DeliveryStreamArn: streamArn('events', far) },
      }),
    ),
    names: /Create a stream in this region/iu,
    cure: mended,
  },
  {
    id: 'account-events-role-gone',
    told: { roles: { 'ses-events': null } },
    names: /Create a role that trusts ses\.amazonaws\.com/u,
    cure: { roles: { 'ses-events': roleFor('shop-default', 'events') } },
  },
  {
    id: 'account-events-role-untrusting',
    told: role({ AssumeRolePolicyDocument: roleFor('trial', 'events')['AssumeRolePolicyDocument'] }),
    names: /Add the statement below/u,
    cure: (finding, told) =>
      withStatement(told, ['roles', 'ses-events', 'AssumeRolePolicyDocument'], statementIn(finding)),
  },
  {
    id: 'account-events-role-powerless',
    told: role({
      Policies: { write: policyOf({ Effect: 'Allow', Action: 'firehose:PutRecord', Resource: streamArn('events') }) },
    }),
    names: /Add the statement below/u,
    cure: (finding, told) => withStatement(told, ['roles', 'ses-events', 'Policies', 'write'], statementIn(finding)),
  },
  {
    id: 'account-events-role-over-broad',
    told: role({ Policies: { write: policyOf({ Effect: 'Allow', Action: 'firehose:*', Resource: '*' }) } }),
    names: /nothing but firehose:PutRecordBatch/u,
    cure: role({ Policies: roleFor('shop-default', 'events')['Policies'] }),
  },
  {
    id: 'account-events-error-prefix-literal',
    told: { streams: { events: { S3: { ErrorOutputPrefix: 'error/{firehose:error-output-type}/' } } } },
    names: /as the table shows/u,
    cure: (finding) => ({ streams: { events: { S3: { ErrorOutputPrefix: cellIn(finding, 2) } } } }),
  },
  {
    id: 'account-events-destination-disabled',
    told: heardBy(stream, toCloudWatch({ Enabled: false })),
    names: /Enable each destination/u,
    cure: heardBy(stream, toCloudWatch()),
  },
  {
    id: 'account-events-set-silent',
    told: set({ EventDestinations: [] }),
    names: /destination/u,
    cure: mended,
  },
  {
    id: 'account-events-set-feedback-unseen',
    told: listening(...without('COMPLAINT')),
    names: /Add BOUNCE and COMPLAINT/u,
    cure: mended,
  },
  ...(['REJECT', 'RENDERING_FAILURE', 'DELIVERY_DELAY', 'SEND'] as const).map((type): FaultyRegion => {
    const ids = { REJECT: 'rejects', RENDERING_FAILURE: 'renderings', DELIVERY_DELAY: 'delays', SEND: 'deliveries' };
    return {
      id: `account-events-${ids[type]}-unseen`,
      told: listening(...without(type)),
      names: new RegExp(`Add ${type}`, 'u'),
      cure: mended,
    };
  }),
  ...['bounces-unheard', 'complaints-unheard', 'traceless'].map((name): FaultyRegion => ({
    id: `account-events-${name}`,
    told: third({ ConfigurationSetName: null }),
    names: /default configuration set|make it the default/u,
    cure: third({}),
  })),
  {
    id: 'account-events-default-set-gone',
    told: third({ ConfigurationSetName: 'deleted' }),
    names: /Choose an existing set as the default/u,
    cure: third({}),
  },
  {
    id: 'account-events-default-set-uneven',
    told: third({ ConfigurationSetName: null, FeedbackForwardingStatus: true }),
    names: /Make a configuration set the default of each/u,
    cure: third({ FeedbackForwardingStatus: true }),
  },
  {
    id: 'account-events-duplicated',
    told: heardBy(stream, toStream('events', 'ses-events', { Name: 'again' })),
    names: /Keep one way for each kind of event/u,
    cure: heardBy(stream),
  },
  {
    id: 'account-events-counted-only',
    told: heardBy(toCloudWatch({ MatchingEventTypes: everyEvent })),
    names: /add a destination that keeps each event: Amazon Data Firehose/u,
    cure: heardBy(toCloudWatch(), stream),
  },
  {
    id: 'account-events-dimension-costly',
    told: heardBy(
      stream,
      toCloudWatch({
        CloudWatchDestination: {
          DimensionConfigurations: [
            { DimensionName: 'ses:source-ip', DimensionValueSource: 'MESSAGE_TAG', DefaultDimensionValue: 'none' },
          ],
        },
      }),
    ),
    names: /Use ses:configuration-set/u,
    cure: heardBy(stream, toCloudWatch()),
  },
  {
    id: 'account-events-pinpoint',
    told: heardBy(stream, {
      Name: 'pinpoint',
      Enabled: true,
      MatchingEventTypes: ['BOUNCE'],
      PinpointDestination: { ApplicationArn: `arn:aws:mobiletargeting:${home}:111122223333:apps/1` },
    }),
    names: /delete the Pinpoint destination/u,
    cure: heardBy(stream),
  },
];

const setFaults: readonly FaultyRegion[] = [
  {
    id: 'account-set-sending-paused',
    told: set({ SendingOptions: { SendingEnabled: false } }),
    names: /PutConfigurationSetSendingOptions/u,
    cure: set({ SendingOptions: { SendingEnabled: true } }),
  },
  {
    id: 'account-set-suppression-off',
    told: set({ SuppressionOptions: { SuppressedReasons: [] } }),
    names: /Remove the override/u,
    cure: set({ SuppressionOptions: null }),
  },
  {
    id: 'account-set-tracking-dangling',
    told: tracking('OPTIONAL'),
    names: /Publish the CNAME record below/u,
    cure: {},
    records: '',
    curedRecords: recordIn,
  },
  {
    id: 'account-set-tracking-other-region',
    told: tracking('OPTIONAL'),
    names: /Replace each CNAME record with the one below/u,
    cure: {},
    records: `go CNAME r.${far}.awstrack.me.`,
    curedRecords: recordIn,
  },
  {
    id: 'account-set-tracking-certificate-missing',
    told: tracking('REQUIRE'),
    names: /point the domain to the CDN/u,
    cure: {},
    records: `go CNAME r.${home}.awstrack.me.`,
    curedRecords: () => behindCdn,
  },
  {
    id: 'account-set-tracking-http-only',
    told: tracking('OPTIONAL'),
    names: /point the domain to the CDN, and set the HTTPS policy to REQUIRE/u,
    cure: tracking('REQUIRE'),
    records: `go CNAME r.${home}.awstrack.me.`,
    curedRecords: () => behindCdn,
  },
  {
    id: 'account-set-tracking-unverified',
    told: news({ TrackingOptions: { CustomRedirectDomain: 'd111111abcdef8.cdn.example', HttpsPolicy: 'REQUIRE' } }),
    names: /Verify the domain, or one above it/u,
    cure: { identities: { 'cdn.example': identityOf() } },
  },
  {
    id: 'account-set-pool-missing',
    told: news({ DeliveryOptions: { SendingPoolName: 'deleted' } }),
    names: /ses-shared-pool/u,
    cure: news({ DeliveryOptions: { SendingPoolName: 'ses-shared-pool' } }),
  },
  {
    id: 'account-set-pool-empty',
    told: { ...news({ DeliveryOptions: { SendingPoolName: 'empty' } }), pools: { empty: { ScalingMode: 'STANDARD' } } },
    names: /choose another pool/u,
    cure: news({ DeliveryOptions: { SendingPoolName: null } }),
  },
  {
    id: 'account-set-optimized-delivery',
    told: {
      configurationSets: { 'shop-receipts': setWith([toBus]) },
      ...vdm(off, { OptimizedSharedDelivery: 'ENABLED' }),
    },
    names: /Disable optimized shared delivery on these sets/u,
    cure: { configurationSets: { 'shop-receipts': { VdmOptions: { GuardianOptions: notOptimized } } } },
  },
  {
    id: 'account-set-tracking-switches-differ',
    told: vdm({ EngagementMetrics: 'ENABLED' }, notOptimized),
    names: /set both switches alike/u,
    cure: vdm(off, notOptimized),
  },
  {
    id: 'account-set-unused',
    told: {
      configurationSets: { spare: setWith([toTopic('feedback')]) },
      topics: { feedback: topicFor('feedback', 'configuration-set/*') },
    },
    names: /Make it the default of an identity/u,
    cure: third({ ConfigurationSetName: 'spare' }),
  },
  {
    id: 'account-set-tls-required',
    told: set({ DeliveryOptions: { TlsPolicy: 'REQUIRE' } }),
    names: /set the TLS policy to OPTIONAL/u,
    cure: set({ DeliveryOptions: { TlsPolicy: 'OPTIONAL' } }),
  },
];

const suppressionFaults: readonly FaultyRegion[] = [
  {
    id: 'account-suppression-off',
    told: suppressing(),
    names: /--suppressed-reasons BOUNCE COMPLAINT/u,
    cure: suppressing('BOUNCE', 'COMPLAINT'),
  },
  {
    id: 'account-suppression-bounce-missing',
    told: suppressing('COMPLAINT'),
    names: /Add BOUNCE/u,
    cure: suppressing('COMPLAINT', 'BOUNCE'),
  },
  {
    id: 'account-suppression-complaint-missing',
    told: suppressing('BOUNCE'),
    names: /Add COMPLAINT/u,
    cure: suppressing('BOUNCE', 'COMPLAINT'),
  },
  {
    id: 'account-suppression-set-narrows',
    told: set({ SuppressionOptions: { SuppressedReasons: ['BOUNCE'] } }),
    names: /Add the missing reason/u,
    cure: (finding) => set({ SuppressionOptions: { SuppressedReasons: ['BOUNCE', cellIn(finding, 1)] } }),
  },
];

const alarmFaults: readonly FaultyRegion[] = [
  ...(
    [
      ['percent', { Threshold: 5 }, /as a fraction: at most 0\.05/u],
      ['threshold-high', { Threshold: 0.08 }, /at most 0\.05/u],
      ['comparison-wrong', { ComparisonOperator: 'LessThanThreshold' }, /GreaterThanOrEqualToThreshold/u],
      ['statistic-wrong', { Statistic: 'Sum' }, /Average or Maximum/u],
      ['missing-data', { TreatMissingData: 'notBreaching' }, /ignore/u],
      ['slow', { Period: 86_400 }, /period of 1 hour and 1 evaluation period/u],
      ['without-action', { ActionsEnabled: false }, /Enable the actions/u],
      ['topic-fifo', { AlarmActions: [topicArn('alarms.fifo')] }, /Create a standard topic/u],
      [
        'metric-not-there',
        { Dimensions: [{ Name: 'ses:configuration-set', Value: 'quiet' }] },
        /watch the rate of the account/u,
      ],
    ] as const
  ).map(([name, change, names]): FaultyRegion => ({
    id: `account-alarm-${name}`,
    told: bounceAlarm(change),
    names,
    cure: rightAlarms,
  })),
  {
    id: 'account-alarm-topic-dead',
    told: { topics: { alarms: { Subscriptions: [{ Protocol: 'email', Endpoint: `ops@${shop}`, Confirmed: false }] } } },
    names: /confirm the subscription/u,
    cure: { topics: { alarms: { Subscriptions: [{ Protocol: 'email', Endpoint: `ops@${shop}` }] } } },
  },
  ...(['Bounce', 'Complaint'] as const).map((rate): FaultyRegion => ({
    id: `account-alarm-${rate.toLowerCase()}-missing`,
    told: { alarms: [alarmOn(rate === 'Bounce' ? 'Complaint' : 'Bounce', toAlarms())] },
    names: new RegExp(`Reputation\\.${rate}Rate.* Average.* 0\\.0+[15] .*missing data ignored`, 'u'),
    cure: rightAlarms,
  })),
];

const standingFaults: readonly FaultyRegion[] = [
  {
    id: 'account-standing-paused-by-you',
    told: account({ SendingEnabled: false }),
    names: /put-account-sending-attributes --sending-enabled/u,
    cure: account({ SendingEnabled: true }),
  },
  ...(
    [
      ['quota-reached', 1000],
      ['quota-nearly-used', 960],
      ['quota-near', 850],
    ] as const
  ).map(([name, SentLast24Hours]): FaultyRegion => ({
    id: `account-standing-${name}`,
    told: account({ SendQuota: { Max24HourSend: 1000, MaxSendRate: 14, SentLast24Hours } }),
    names: /(?:request|raise).* a higher quota/u,
    cure: account({ SendQuota: { Max24HourSend: 50_000 } }),
  })),
  {
    id: 'account-standing-quota-of-sandbox',
    told: account({ SendQuota: { Max24HourSend: 200 } }),
    names: /Request a quota/u,
    cure: account({ SendQuota: { Max24HourSend: 50_000 } }),
  },
  ...(
    [
      ['sandbox', {}, /request production access/u],
      ['access-denied', { ReviewDetails: { Status: 'DENIED', CaseId: '1' } }, /Answer in the case/u],
      ['access-lost', { ReviewDetails: { Status: 'FAILED' } }, /Send the request for production access again/u],
      ['access-pending', { ReviewDetails: { Status: 'PENDING' } }, /Wait for the answer/u],
    ] as const
  ).map(([name, Details, names]): FaultyRegion => ({
    id: `account-standing-${name}`,
    told: account({ ProductionAccessEnabled: false, Details }),
    names,
    cure: account({ ProductionAccessEnabled: true, Details: { ReviewDetails: { Status: 'GRANTED', CaseId: '1' } } }),
  })),
  {
    id: 'account-standing-under-review',
    told: account({ EnforcementStatus: 'PROBATION' }),
    names: /answer the case/u,
    cure: account({ EnforcementStatus: 'HEALTHY' }),
  },
  {
    id: 'account-standing-paused-by-aws',
    told: account({ EnforcementStatus: 'SHUTDOWN' }),
    names: /answer the case/u,
    cure: account({ EnforcementStatus: 'HEALTHY' }),
  },
];

const otherFaults: readonly FaultyRegion[] = [
  {
    id: 'account-tenant-disabled',
    told: { tenants: { blue: { CustomerStatus: 'DISABLED' } } },
    names: /Enable the tenant again/u,
    cure: { tenants: { blue: { CustomerStatus: 'ENABLED' } } },
  },
  {
    id: 'account-tenant-endpoint-failed',
    told: { endpoints: { both: { Regions: [far], Status: 'FAILED' } } },
    names: /delete the endpoint and create it again/u,
    cure: { endpoints: { both: { Status: 'READY' } } },
  },
  {
    id: 'account-vdm-optimized-delivery',
    told: vdm(off, { OptimizedSharedDelivery: 'ENABLED' }),
    names: /turn it off for the account/u,
    cure: vdm(off, notOptimized),
  },
  {
    id: 'account-tenant-endpoint-not-ready',
    told: { endpoints: { both: { Regions: [far], Status: 'CREATING' } } },
    names: /Wait until it is READY/u,
    cure: { endpoints: { both: { Status: 'READY' } } },
  },
  ...(
    [
      ['bounce-pause', { hardBounce: 0.12 }, /never mail it again|Stop/iu],
      ['bounce-review', { hardBounce: 0.07 }, /never mail it again/u],
      ['bounce-watch', { hardBounce: 0.03 }, /bounce/u],
      ['complaint-pause', { complaint: 0.02 }, /complain/u],
      ['complaint-review', { complaint: 0.004 }, /Stop all mail to everybody who complained/u],
    ] as const
  ).map(([name, shares, names]): FaultyRegion => ({
    id: `account-reputation-${name}`,
    told: { traffic: [mailOf(shares)] },
    names,
    cure: { traffic: [mailOf({})] },
  })),
  {
    id: 'account-alarm-metric-not-yet',
    told: { messages: null },
    names: /an hour after the next real mail/u,
    cure: { messages: calmRegion.messages },
  },
  {
    id: 'account-ip-listed',
    told: ownAddress({ Listings: [{ RblName: 'bl.example', ListingTime: '-2d', Description: 'seen' }] }),
    names: /ask the list/u,
    cure: ownAddress({}),
    records: namedAddress,
  },
  {
    id: 'account-ip-name-missing',
    told: ownAddress({}),
    names: /publish a PTR record/u,
    cure: {},
    records: '',
    curedRecords: () => namedAddress,
  },
  {
    id: 'account-ip-name-unconfirmed',
    told: ownAddress({}),
    names: /Publish an A or AAAA record at the name with this address/u,
    cure: {},
    records: pointer,
    curedRecords: () => namedAddress,
  },
  {
    id: 'account-ip-auto-warm-up-off',
    told: { ...ownAddress({}), account: { DedicatedIpAutoWarmupEnabled: false } },
    names: /Enable automatic warm-up/u,
    cure: account({ DedicatedIpAutoWarmupEnabled: true }),
    records: namedAddress,
  },
  {
    id: 'account-ip-warm-up-outrun',
    told: {
      ...ownAddress({ WarmupPercentage: 5 }),
      ...account({ DedicatedIpAutoWarmupEnabled: false, SendQuota: { SentLast24Hours: 40_000 } }),
    },
    names: /enable automatic warm-up/u,
    cure: account({ DedicatedIpAutoWarmupEnabled: true }),
    records: namedAddress,
  },
  {
    id: 'account-reputation-bulk-unsigned',
    told: {
      traffic: [mailOf({ perDay: 12_000 })],
      ...third({ DkimAttributes: { SigningEnabled: false } }),
      ...vdm(off, notOptimized),
    },
    names: /Set up Easy DKIM for each of them/u,
    cure: third({ DkimAttributes: { SigningEnabled: true } }),
  },
  {
    id: 'account-vdm-off',
    told: {},
    names: /Enable it in the SES console/u,
    cure: vdm(off, notOptimized),
  },
];

/** By what they are about: one of each part does not touch another's. */
export const faultyParts: readonly (readonly FaultyRegion[])[] = [
  wiringFaults,
  setFaults,
  suppressionFaults,
  alarmFaults,
  standingFaults,
  otherFaults,
];
