// Makes the topics, roles, policies and streams of an account in a region from what a scenario tells of them.
import { uuidOf } from '../messages/message-id.ts';
import { emptyLogGroup, type LogGroupState } from '../logs/log-state.ts';
import { emptyBucket } from '../objects/bucket-state.ts';
import { openQueues } from '../queues/open-queues.ts';
import type { Json, JsonObject } from '../operation.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { flag, objects, optionalNumber, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { openWorkGroups } from './open-work-groups.ts';
import type { ScenarioRegion, Site } from './region-account.ts';
import { seededText } from './seeded-text.ts';
import { toldTimeMs } from './told-time.ts';
import type {
  FunctionState,
  PolicyState,
  RoleState,
  StreamState,
  SubscriptionState,
  TopicState,
  WiringState,
} from './wiring-state.ts';

type Place = { readonly accountId: string; readonly region: string; readonly site: Site };

export function openWiring(told: ScenarioRegion, place: Place): WiringState {
  const { topics, queues, roles, policies, streams } = told;
  const publishing = (told.publishing ?? {}) as JsonObject;
  const opened = entriesOf(topics).map(([name, members]) => openTopic(name, members, place));
  const flowing = entriesOf(streams).map(([name, members]) => openStream(name, members, place));
  const known = entriesOf(policies).map(([name, members]) => openPolicy(name, members, place));
  return {
    topics: new Map(opened.map((topic) => [topic.arn, topic])),
    queues: openQueues(queues, place),
    publishing: {
      jitterMs: optionalNumber(publishing, 'JitterMs') ?? 0,
      repeatEvery: optionalNumber(publishing, 'RepeatEvery') ?? 0,
    },
    roles: new Map(entriesOf(roles).map(([name, members]) => [name, openRole(name, members, place)])),
    policies: new Map(known.map((policy) => [policy.arn, policy])),
    streams: new Map(flowing.map((stream) => [stream.name, stream])),
    buckets: openBuckets([...(told.buckets ?? []), ...flowing.flatMap(bucketsOf)], place),
    logGroups: new Map(entriesOf(told.logGroups).map(([name, members]) => [name, openLogGroup(name, members, place)])),
    functions: new Map(entriesOf(told.functions).map(([name, members]) => openFunction(name, members, place))),
    workGroups: openWorkGroups(told.workGroups, place.site.nowMs()),
  };
}

function entriesOf(told: { readonly [name: string]: object } | undefined): readonly (readonly [string, JsonObject])[] {
  return Object.entries(told ?? {}).map(([name, members]) => [name, members as JsonObject]);
}

/** A document is told as JSON or as its text. */
function documentOf(told: Json | undefined): string {
  return typeof told === 'string' ? told : JSON.stringify(told ?? {});
}

function openTopic(name: string, told: JsonObject, { accountId, region }: Place): TopicState {
  const arn = `arn:aws:sns:${region}:${accountId}:${name}`;
  return {
    name,
    arn,
    displayName: optionalText(told, 'DisplayName') ?? '',
    policy: documentOf(told['Policy'] ?? ownersPolicy(arn, accountId)),
    kmsKeyId: optionalText(told, 'KmsMasterKeyId') ?? null,
    subscriptions: objects(told, 'Subscriptions').map((one) => openSubscription(one, arn)),
  };
}

/** What SNS gives a topic that is made without a policy: its owner may do everything, nobody else anything. */
function ownersPolicy(arn: string, accountId: string): JsonObject {
  const Action = ['Subscribe', 'Publish', 'GetTopicAttributes', 'SetTopicAttributes', 'ListSubscriptionsByTopic'];
  return {
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: Action.map((name) => `SNS:${name}`),
        Resource: arn,
        Condition: { StringEquals: { 'AWS:SourceOwner': accountId } },
      },
    ],
  };
}

function openSubscription(told: JsonObject, topicArn: string): SubscriptionState {
  const endpoint = requiredText(told, 'Endpoint');
  const arn = told['Confirmed'] === false ? 'PendingConfirmation' : `${topicArn}:${uuidOf(`${topicArn} ${endpoint}`)}`;
  return { arn, protocol: requiredText(told, 'Protocol'), endpoint, raw: flag(told, 'RawMessageDelivery') };
}

/** IAM user guide, "Unique identifiers": four letters for the kind, then seventeen characters. */
function uniqueId(kind: string, arn: string): string {
  return `${kind}${seededText(arn, 17).toUpperCase()}`;
}

function openRole(name: string, told: JsonObject, { accountId, site }: Place): RoleState {
  const path = optionalText(told, 'Path') ?? '/';
  const arn = `arn:aws:iam::${accountId}:role${path}${name}`;
  const inline = Object.entries(optionalObject(told, 'Policies') ?? {});
  return {
    name,
    path,
    arn,
    id: uniqueId('AROA', arn),
    description: optionalText(told, 'Description'),
    trust: documentOf(told['AssumeRolePolicyDocument']),
    inline: new Map(inline.map(([policy, document]) => [policy, documentOf(document)])),
    attached: texts(told, 'AttachedPolicies').map((policy) => policyArn(policy, accountId)),
    createdAtMs: toldTimeMs(told, 'CreateDate', site.nowMs()),
  };
}

/** A whole ARN is AWS's own policy. */
function policyArn(named: string, accountId: string): string {
  return named.startsWith('arn:') ? named : `arn:aws:iam::${accountId}:policy/${named}`;
}

function openPolicy(named: string, told: JsonObject, { accountId, site }: Place): PolicyState {
  const arn = policyArn(named, accountId);
  const [, path = '/', name = named] = /:policy(\/(?:.*\/)?)([^/]+)$/u.exec(arn) ?? [];
  return {
    name,
    path,
    arn,
    id: uniqueId('ANPA', arn),
    document: documentOf(told['PolicyDocument']),
    createdAtMs: toldTimeMs(told, 'CreateDate', site.nowMs()),
  };
}

function openStream(name: string, told: JsonObject, { accountId, region, site }: Place): StreamState {
  const { S3: s3, Newlines: newlines, ...members } = told;
  const description = {
    DeliveryStreamName: name,
    DeliveryStreamARN: `arn:aws:firehose:${region}:${accountId}:deliverystream/${name}`,
    DeliveryStreamStatus: 'ACTIVE',
    DeliveryStreamType: 'DirectPut',
    VersionId: '1',
    ...members,
    CreateTimestamp: epochSeconds(toldTimeMs(told, 'CreateTimestamp', site.nowMs())),
    Destinations: members['Destinations'] ?? [openBucket((s3 ?? {}) as JsonObject, accountId)],
    HasMoreDestinations: false,
  };
  return { name, description, ending: newlines === false ? '' : '\n', buffer: null };
}

/** What Firehose does where nothing else was chosen: five minutes or five MiB, not compressed. */
const bucketDefaults: JsonObject = {
  BufferingHints: { SizeInMBs: 5, IntervalInSeconds: 300 },
  CompressionFormat: 'UNCOMPRESSED',
  EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' },
  S3BackupMode: 'Disabled',
  CustomTimeZone: 'UTC',
};

/** Firehose shows the older form of a bucket beside the newer one. */
function openBucket(told: JsonObject, accountId: string): JsonObject {
  const RoleARN = `arn:aws:iam::${accountId}:role/firehose-to-s3`;
  const extended: JsonObject = { RoleARN, ...bucketDefaults, ...told };
  const { S3BackupMode: _backup, CustomTimeZone: _zone, FileExtension: _extension, ...plain } = extended;
  return {
    DestinationId: 'destinationId-000000000001',
    S3DestinationDescription: plain,
    ExtendedS3DestinationDescription: extended,
  };
}

/** The bucket stands in the region of the stream that writes there. */
function bucketsOf({ description }: StreamState): readonly string[] {
  return objects(description, 'Destinations')
    .map((destination) => optionalObject(destination, 'ExtendedS3DestinationDescription') ?? {})
    .flatMap((bucket) => optionalText(bucket, 'BucketARN')?.split(':::')[1] ?? []);
}

function openBuckets(names: readonly string[], { region, site }: Place): WiringState['buckets'] {
  return new Map(names.map((name) => [name, emptyBucket(name, region, site.nowMs() - yearMs)]));
}

const yearMs = 365 * 86_400_000;

function openLogGroup(name: string, told: JsonObject, place: Place): LogGroupState {
  const createdAtMs = toldTimeMs(told, 'CreationTime', place.site.nowMs());
  return emptyLogGroup(place, name, { createdAtMs, retentionDays: optionalNumber(told, 'RetentionInDays') ?? null });
}

function openFunction(name: string, told: JsonObject, { accountId, region }: Place): readonly [string, FunctionState] {
  const arn = `arn:aws:lambda:${region}:${accountId}:function:${name}`;
  const writes = optionalText(told, 'Writes') === 'addresses' ? 'addresses' : 'records';
  return [arn, { arn, writes, logGroup: requiredText(told, 'LogGroup') }];
}
