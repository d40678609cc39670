// A region of an account whose health is all in order, told as a scenario, to tell each story by what differs from it.
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { assembleWorld, type World } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { home, type Told, tokensOf } from './told-account.ts';

/** A Friday: weekends have less mail. */
export const healthNowMs = Date.parse('2026-11-20T09:30:00Z');

export const owner = '111122223333';
export const shop = 'shop.example';

const arnIn = (service: string, resource: string, region = home): string =>
  `arn:aws:${service}:${region}:${owner}:${resource}`;
export const topicArn = (name: string, region = home): string => arnIn('sns', name, region);
export const streamArn = (name: string, region = home): string => arnIn('firehose', `deliverystream/${name}`, region);
export const roleArn = (name: string): string => `arn:aws:iam::${owner}:role/${name}`;
const setArn = (name: string, region = home): string => arnIn('ses', `configuration-set/${name}`, region);

export const policyOf = (...Statement: readonly Told[]): Told => ({ Version: '2012-10-17', Statement });

const sesFor = (source: string): Told => ({
  Effect: 'Allow',
  Principal: { Service: 'ses.amazonaws.com' },
  Condition: { StringEquals: { 'AWS:SourceAccount': owner, 'AWS:SourceArn': source } },
});

/** A role that SES takes on for a set, to write to a stream. */
export function roleFor(set: string, stream: string): Told {
  return {
    AssumeRolePolicyDocument: policyOf({ ...sesFor(setArn(set)), Action: 'sts:AssumeRole' }),
    Policies: {
      write: policyOf({ Effect: 'Allow', Action: 'firehose:PutRecordBatch', Resource: streamArn(stream) }),
    },
  };
}

/** A topic to which SES publishes for a set or an identity: `identity/shop.example`. */
export function topicFor(name: string, source: string, change: Told = {}): Told {
  const Policy = policyOf({ ...sesFor(arnIn('ses', source)), Action: 'sns:Publish', Resource: topicArn(name) });
  const queue = { Protocol: 'sqs', Endpoint: arnIn('sqs', name) };
  return { Policy, Subscriptions: [queue], ...change };
}

export const everyEvent: readonly string[] = [
  'SEND',
  'RENDERING_FAILURE',
  'REJECT',
  'DELIVERY',
  'DELIVERY_DELAY',
  'BOUNCE',
  'COMPLAINT',
  'SUBSCRIPTION',
];

export function toStream(stream: string, role: string, change: Told = {}): Told {
  return {
    Name: 'events',
    Enabled: true,
    MatchingEventTypes: everyEvent,
    KinesisFirehoseDestination: { IamRoleArn: roleArn(role), DeliveryStreamArn: streamArn(stream) },
    ...change,
  };
}

export function toTopic(topic: string, change: Told = {}): Told {
  return {
    Name: 'feedback',
    Enabled: true,
    MatchingEventTypes: everyEvent,
    SnsDestination: { TopicArn: topicArn(topic) },
    ...change,
  };
}

export function toCloudWatch(change: Told = {}): Told {
  const dimension = {
    DimensionName: 'ses:configuration-set',
    DimensionValueSource: 'MESSAGE_TAG',
    DefaultDimensionValue: 'default',
  };
  return {
    Name: 'counts',
    Enabled: true,
    MatchingEventTypes: ['BOUNCE', 'COMPLAINT'],
    CloudWatchDestination: { DimensionConfigurations: [dimension] },
    ...change,
  };
}

export function setWith(destinations: readonly Told[], change: Told = {}): Told {
  return {
    DeliveryOptions: { TlsPolicy: 'OPTIONAL' },
    ReputationOptions: { ReputationMetricsEnabled: true },
    SendingOptions: { SendingEnabled: true },
    EventDestinations: destinations,
    ...change,
  };
}

export function alarmOn(rate: 'Bounce' | 'Complaint', change: Told = {}): Told {
  return {
    AlarmName: `${rate.toLowerCase()}-rate`,
    Namespace: 'AWS/SES',
    MetricName: `Reputation.${rate}Rate`,
    Statistic: 'Average',
    Period: 3600,
    EvaluationPeriods: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    Threshold: rate === 'Bounce' ? 0.05 : 0.001,
    TreatMissingData: 'ignore',
    AlarmActions: [topicArn('feedback')],
    ...change,
  };
}

/** Every day the same, to nobody's displeasure. */
export function trafficOf(change: Told = {}): Told {
  return {
    identity: shop,
    configurationSet: 'shop-default',
    perDay: 20_000,
    from: '-30d',
    providers: { Gmail: 0.5, Yahoo: 0.1, Hotmail: 0.2, GMX: 0.1 },
    hardBounce: 0.005,
    softBounce: 0.005,
    complaint: 0.0001,
    ...change,
  };
}

/** Groups are joined member by member however deep, everything else is replaced; null takes a member away. */
export function toldOver(standard: Told, change: Told): Told {
  const joined = new Map(Object.entries(standard));
  for (const [member, value] of Object.entries(change)) {
    const before = joined.get(member);
    if (value === null) joined.delete(member);
    else joined.set(member, isGroup(before) && isGroup(value) ? toldOver(before, value) : value);
  }
  return Object.fromEntries(joined);
}

function isGroup(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An identity whose mail is signed, with the default set. */
export function identityOf(change: Told = {}): Told {
  return toldOver(
    {
      frozen: true,
      VerificationStatus: 'SUCCESS',
      ConfigurationSetName: 'shop-default',
      FeedbackForwardingStatus: false,
      DkimAttributes: { Status: 'SUCCESS', Tokens: tokensOf(shop), LastKeyGenerationTimestamp: '-90d' },
      MailFromAttributes: { MailFromDomain: `bounce.${shop}`, MailFromDomainStatus: 'SUCCESS' },
    },
    change,
  );
}

/** In production, all events heard, suppression on, alarms right, addresses with names, nothing open. */
const healthyRegion = {
  account: {
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 100_000, MaxSendRate: 50 },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    VdmAttributes: {
      VdmEnabled: 'ENABLED',
      DashboardAttributes: { EngagementMetrics: 'DISABLED' },
      GuardianAttributes: { OptimizedSharedDelivery: 'DISABLED' },
    },
    Details: { MailType: 'MARKETING', WebsiteURL: `https://${shop}`, ContactLanguage: 'EN' },
  },
  identities: {
    [shop]: identityOf(),
    [`news.${shop}`]: identityOf({
      ConfigurationSetName: 'shop-news',
      DkimAttributes: { Tokens: tokensOf(`news.${shop}`) },
      MailFromAttributes: { MailFromDomain: `bounce.news.${shop}` },
    }),
  },
  configurationSets: {
    'shop-default': setWith([toStream('events', 'ses-events')]),
    'shop-news': setWith([toTopic('feedback')], {
      DeliveryOptions: { TlsPolicy: 'OPTIONAL', SendingPoolName: 'shop-pool' },
      TrackingOptions: { CustomRedirectDomain: `click.${shop}`, HttpsPolicy: 'REQUIRE' },
    }),
  },
  topics: { feedback: topicFor('feedback', 'configuration-set/shop-news') },
  roles: { 'ses-events': roleFor('shop-default', 'events') },
  streams: {
    events: {
      S3: {
        BucketARN: 'arn:aws:s3:::shop-mail-events',
        ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/',
        CompressionFormat: 'GZIP',
      },
    },
  },
  alarms: [alarmOn('Bounce'), alarmOn('Complaint')],
  pools: { 'shop-pool': { ScalingMode: 'STANDARD' } },
  dedicatedIps: ['192.0.2.91', '192.0.2.92'].map((Ip) => ({ Ip, WarmupPercentage: 100, PoolName: 'shop-pool' })),
  tenants: { shop: { CreatedTimestamp: '-90d', Resources: [`identity/${shop}`] } },
  endpoints: { 'shop-global': { Regions: ['eu-west-1'], CreatedTimestamp: '-60d' } },
  traffic: [
    trafficOf(),
    trafficOf({ identity: `news.${shop}`, configurationSet: 'shop-news', perDay: 9000, peakHour: 9 }),
  ],
} satisfies ScenarioRegion;

/** The same with some members told otherwise: see toldOver. */
export function regionWith(change: Told = {}): ScenarioRegion {
  return toldOver(healthyRegion, change);
}

const zones = [
  `$ORIGIN ${shop}.
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 2026112001 7200 900 1209600 300 )
@ NS ns1.dns-host.example.
click CNAME d111111abcdef8.cdn.example.`,
  `$ORIGIN cdn.example.
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 2026112001 7200 900 1209600 300 )
@ NS ns1.dns-host.example.
d111111abcdef8 A 192.0.2.40`,
  `$ORIGIN smtp-out.amazonses.com.
b2-91 A 192.0.2.91
b2-92 A 192.0.2.92
$ORIGIN 2.0.192.in-addr.arpa.
91 PTR b2-91.smtp-out.amazonses.com.
92 PTR b2-92.smtp-out.amazonses.com.`,
];

/** Its DNS: the tracking domain behind a CDN, and the names of its dedicated addresses; `more`: further zones. */
export function healthWorld(...more: readonly string[]): World {
  const firms = ['amazon', 'providers', 'top-level', 'reverse', 'demo-wiring'].map((file) => scenarioTexts[file] ?? '');
  return assembleWorld([...firms, ...zones, ...more].map((text) => readZone(text)));
}
