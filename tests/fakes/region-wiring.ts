// A region whose events are all heard, and what differs from it: for tests of what SES's events run through.
import type { AwsGap } from '../../shared/aws.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { RegionWiring } from '../../electron/engine/derive/region-wiring.ts';
import type { FirehoseStream, IamRole, IdentityFeed, SnsTopic, Wired } from '../../shared/health/wiring.ts';
import type { SesConfigurationSet, SesEventDestination, SesIdentity, SesNotifications } from '../../shared/ses.ts';
import { absent, exampleIdentity, exampleSet, seen } from './ses-identity.ts';

export const account = '111122223333';
export const topicArn = `arn:aws:sns:us-east-1:${account}:bounces`;
export const streamArn = `arn:aws:firehose:us-east-1:${account}:deliverystream/ses-events`;
export const roleArn = `arn:aws:iam::${account}:role/ses-events`;

export const allEvents = [
  'SEND',
  'RENDERING_FAILURE',
  'REJECT',
  'DELIVERY',
  'DELIVERY_DELAY',
  'BOUNCE',
  'COMPLAINT',
  'OPEN',
  'CLICK',
  'SUBSCRIPTION',
] as const;

export function policyOf(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

const ses = { Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' } };

export function topic(change: Partial<SnsTopic> = {}): SnsTopic {
  const { arn = topicArn } = change;
  const Condition = { StringEquals: { 'AWS:SourceAccount': account } };
  return {
    arn,
    fifo: false,
    policy: policyOf({ ...ses, Action: 'SNS:Publish', Resource: arn, Condition }),
    kmsKeyId: null,
    subscriptions: [{ protocol: 'sqs', endpoint: `arn:aws:sqs:us-east-1:${account}:bounces`, confirmed: true }],
    ...change,
  };
}

/** Trusts SES for the set `shop-default`. */
export function role(change: Partial<IamRole> = {}): IamRole {
  const set = `arn:aws:ses:us-east-1:${account}:configuration-set/shop-default`;
  const Condition = { StringEquals: { 'AWS:SourceAccount': account, 'AWS:SourceArn': set } };
  const document = policyOf({ Effect: 'Allow', Action: 'firehose:PutRecordBatch', Resource: streamArn });
  return {
    arn: roleArn,
    name: 'ses-events',
    trustPolicy: policyOf({ ...ses, Action: 'sts:AssumeRole', Condition }),
    policies: [{ name: 'write', document }],
    policiesGap: null,
    ...change,
  };
}

export function stream(change: Partial<FirehoseStream> = {}): FirehoseStream {
  return {
    arn: streamArn,
    name: 'ses-events',
    status: 'ACTIVE',
    source: 'DirectPut',
    destination: 's3',
    bucketArn: 'arn:aws:s3:::ses-events',
    prefix: null,
    errorPrefix: 'error/!{firehose:error-output-type}/',
    compression: 'GZIP',
    bufferSeconds: 300,
    ...change,
  };
}

/** To the stream, by the role, of every event. */
export function destination(change: Partial<SesEventDestination> = {}): SesEventDestination {
  return {
    name: 'events',
    enabled: true,
    eventTypes: allEvents,
    target: 'firehose',
    arn: streamArn,
    roleArn,
    dimensions: [],
    ...change,
  };
}

export const toTopic = destination({ name: 'notices', target: 'sns', arn: topicArn, roleArn: null });
export const toCloudWatch = destination({ name: 'counts', target: 'cloudwatch', arn: null, roleArn: null });

export function setWith(...eventDestinations: readonly SesEventDestination[]): SesConfigurationSet {
  return exampleSet({ eventDestinations });
}

/** shop.example with its default set, without topics or forwarding. */
export function feed(
  change: Partial<SesIdentity> = {},
  notifications: Partial<SesNotifications> | null = {},
): IdentityFeed {
  const none = { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: false };
  return {
    identity: exampleIdentity({ feedbackForwarding: false, ...change }),
    notifications: notifications === null ? null : { ...none, ...notifications },
  };
}

export function wired<T>(...things: readonly T[]): Evidence<Wired<T>> {
  return seen({ seen: things, absent: [], gaps: [] });
}

export function gone(...absentOnes: readonly string[]): Evidence<Wired<never>> {
  return seen({ seen: [], absent: absentOnes, gaps: [] });
}

/** Not allowed to be read, one by one. */
export function withheld(action: string, ...subjects: readonly string[]): Evidence<Wired<never>> {
  return seen({ seen: [], absent: [], gaps: subjects.map((subject) => gapAbout(action, subject)) });
}

export function gapAbout(action: string, subject: string | null): AwsGap {
  const failure = { kind: 'aws-permission-missing', action, region: 'us-east-1' } as const;
  return { region: 'us-east-1', operation: action.replace(/^.*:/u, ''), subject, failure };
}

export function wiring(change: Partial<RegionWiring> = {}): RegionWiring {
  return {
    regionOwner: { region: 'us-east-1', partition: 'aws', accountId: account },
    regionSets: wired(setWith(destination())),
    regionFeeds: wired(feed()),
    regionTopics: absent,
    regionRoles: wired(role()),
    regionStreams: wired(stream()),
    ...change,
  };
}

/** The same as evidence by artifact. */
export function wiringEvidence(change: Partial<RegionWiring> = {}) {
  const { regionOwner, ...rest } = wiring(change);
  return { ...rest, regionOwner: seen(regionOwner) };
}
