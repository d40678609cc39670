// What stands around SES through the real SDK: SNS topics, IAM roles and policies, Firehose streams.
import {
  DescribeDeliveryStreamCommand,
  FirehoseClient,
  ListDeliveryStreamsCommand,
  PutRecordCommand,
} from '@aws-sdk/client-firehose';
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import {
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Trouble } from '../../electron/demo/ses/trouble.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

const account = '111122223333';
const topicArn = (name: string, region = 'us-east-1') => `arn:aws:sns:${region}:${account}:${name}`;
const ownPolicy = `arn:aws:iam::${account}:policy/mail/put-events`;
const awsPolicy = 'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';
const trust = { Statement: [{ Principal: { Service: 'ses.amazonaws.com' }, Note: '100 % & "quoted" <ünï>' }] };

let trial: DemoSesTrial;
let trouble: Trouble | null;
let open: { destroy(): void }[];
beforeEach(async () => {
  trouble = null;
  open = [];
  trial = await startDemoSesTrial({
    trouble: () => trouble,
    scenario: {
      'us-east-1': {
        topics: {
          feedback: {
            Policy: { Statement: [] },
            Subscriptions: [
              { Protocol: 'email', Endpoint: 'ops@orchard.example', Confirmed: false },
              { Protocol: 'lambda', Endpoint: `arn:aws:lambda:us-east-1:${account}:function:feedback` },
            ],
          },
          'orders.fifo': {},
          locked: { KmsMasterKeyId: 'alias/aws/sns' },
          busy: {
            Subscriptions: Array.from({ length: 150 }, (_, index) => ({
              Protocol: 'https',
              Endpoint: `https://hooks.orchard.example/${index}`,
            })),
          },
        },
        policies: {
          'mail/put-events': { PolicyDocument: { Statement: [{ Action: 'firehose:PutRecordBatch' }] } },
          [awsPolicy]: { PolicyDocument: '{"Statement":[]}' },
        },
        streams: {
          plain: { S3: { BucketARN: 'arn:aws:s3:::mail' } },
          packed: {
            DeliveryStreamType: 'KinesisStreamAsSource',
            CreateTimestamp: '-30d',
            S3: {
              BucketARN: 'arn:aws:s3:::packed',
              Prefix: 'events/',
              ErrorOutputPrefix: 'error/!{firehose:error-output-type}/',
              CompressionFormat: 'GZIP',
              BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 60 },
            },
          },
        },
      },
      'eu-west-1': {
        roles: {
          'ses-events': {
            Path: '/mail/',
            CreateDate: '-30d',
            AssumeRolePolicyDocument: trust,
            Policies: { put: { Statement: [{ Action: 'firehose:*' }] }, list: '{"Statement":"as it is"}' },
            AttachedPolicies: ['mail/put-events', awsPolicy],
          },
        },
      },
    },
  });
});
afterEach(async () => {
  for (const client of open) client.destroy();
  await trial.close();
});

const kept = <T extends { destroy(): void }>(client: T): T => {
  open.push(client);
  return client;
};
const sns = (region?: string) => kept(new SNSClient(trial.config(region)));
const iam = (region?: string) => kept(new IAMClient(trial.config(region)));
const firehose = (region?: string) => kept(new FirehoseClient(trial.config(region)));

describe('SNS', () => {
  const attributesOf = async (name: string) =>
    (await sns().send(new GetTopicAttributesCommand({ TopicArn: topicArn(name) }))).Attributes;

  it('tells of a topic, and how many have subscribed', async () => {
    expect(await attributesOf('feedback')).toEqual({
      TopicArn: topicArn('feedback'),
      DisplayName: '',
      Owner: account,
      Policy: '{"Statement":[]}',
      SubscriptionsConfirmed: '1',
      SubscriptionsPending: '1',
      SubscriptionsDeleted: '0',
    });
    expect(await attributesOf('orders.fifo')).toMatchObject({ FifoTopic: 'true' });
    expect(await attributesOf('locked')).toMatchObject({ KmsMasterKeyId: 'alias/aws/sns' });
  });

  it('gives a topic without a policy one that lets its owner alone publish', async () => {
    const { Policy = '' } = (await attributesOf('locked')) ?? {};
    expect(JSON.parse(Policy)).toMatchObject({
      Statement: [{ Resource: topicArn('locked'), Condition: { StringEquals: { 'AWS:SourceOwner': account } } }],
    });
    expect(Policy).not.toContain('ses.amazonaws.com');
  });

  it('lists who subscribed, and who did not confirm it yet', async () => {
    const list = new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('feedback') });
    const { Subscriptions } = await sns().send(list);
    expect(Subscriptions).toMatchObject([
      { Protocol: 'email', Endpoint: 'ops@orchard.example', SubscriptionArn: 'PendingConfirmation' },
      { Protocol: 'lambda', SubscriptionArn: expect.stringContaining(`${topicArn('feedback')}:`) as string },
    ]);
  });

  it('turns pages of a hundred', async () => {
    const list = (NextToken?: string) =>
      sns().send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('busy'), NextToken }));
    const first = await list();
    const second = await list(first.NextToken);
    const endpoints = [...(first.Subscriptions ?? []), ...(second.Subscriptions ?? [])].map(({ Endpoint }) => Endpoint);
    expect([first.Subscriptions?.length, new Set(endpoints).size, second.NextToken]).toEqual([100, 150, undefined]);
    expect(await refusalOf(list('nobody'))).toMatchObject({ name: 'InvalidParameterException', status: 400 });
  });

  it('lists the topics of a region', async () => {
    const names = async (region: string) =>
      (await sns(region).send(new ListTopicsCommand({}))).Topics?.map(({ TopicArn }) => TopicArn);
    expect(await names('us-east-1')).toEqual(
      ['feedback', 'orders.fifo', 'locked', 'busy'].map((name) => topicArn(name)),
    );
    expect(await names('eu-west-1')).toEqual([]);
  });

  it.each([
    ['a topic that is gone', topicArn('gone'), 'NotFoundException', 404],
    ['a topic of another region', topicArn('feedback', 'eu-west-1'), 'InvalidParameterException', 400],
    ['a topic of a stranger', 'arn:aws:sns:us-east-1:444455556666:feedback', 'AuthorizationErrorException', 403],
    ['no topic', 'feedback', 'InvalidParameterException', 400],
  ])('refuses %s', async (_what, TopicArn, name, status) => {
    const call = sns().send(new GetTopicAttributesCommand({ TopicArn }));
    expect(await refusalOf(call)).toMatchObject({ name, status });
  });
});

describe('IAM', () => {
  const RoleName = 'ses-events';

  it('tells of a role, from whatever region it is asked', async () => {
    for (const region of ['us-east-1', 'ap-northeast-1']) {
      const { Role } = await iam(region).send(new GetRoleCommand({ RoleName }));
      expect(Role).toMatchObject({
        RoleName,
        Path: '/mail/',
        Arn: `arn:aws:iam::${account}:role/mail/ses-events`,
        CreateDate: new Date(startMs - 30 * 86_400_000),
        RoleId: expect.stringMatching(/^AROA[A-Z0-9]{17}$/u) as string,
      });
      expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toEqual(trust);
      expect(Role?.AssumeRolePolicyDocument).not.toContain('{');
    }
    expect(trial.ses.site.regionsOf(account).map(({ region }) => region)).toEqual(['us-east-1', 'eu-west-1']);
  });

  it('lists its inline policies by pages, and reads one', async () => {
    const list = (MaxItems?: number, Marker?: string) =>
      iam().send(new ListRolePoliciesCommand({ RoleName, MaxItems, Marker }));
    expect(await list()).toMatchObject({ PolicyNames: ['put', 'list'], IsTruncated: false });
    const first = await list(1);
    expect(first).toMatchObject({ PolicyNames: ['put'], IsTruncated: true });
    expect(await list(1, first.Marker)).toMatchObject({ PolicyNames: ['list'], IsTruncated: false });
    const read = async (PolicyName: string) =>
      decodeURIComponent((await iam().send(new GetRolePolicyCommand({ RoleName, PolicyName }))).PolicyDocument ?? '');
    expect(JSON.parse(await read('put'))).toEqual({ Statement: [{ Action: 'firehose:*' }] });
    expect(await read('list')).toBe('{"Statement":"as it is"}');
  });

  it('lists its attached policies, and reads them', async () => {
    const { AttachedPolicies } = await iam().send(new ListAttachedRolePoliciesCommand({ RoleName }));
    expect(AttachedPolicies).toEqual([
      { PolicyName: 'put-events', PolicyArn: ownPolicy },
      { PolicyName: 'AmazonAPIGatewayPushToCloudWatchLogs', PolicyArn: awsPolicy },
    ]);
    const { Policy } = await iam().send(new GetPolicyCommand({ PolicyArn: ownPolicy }));
    expect(Policy).toMatchObject({
      PolicyName: 'put-events',
      Path: '/mail/',
      DefaultVersionId: 'v1',
      AttachmentCount: 1,
    });
    const read = new GetPolicyVersionCommand({ PolicyArn: ownPolicy, VersionId: 'v1' });
    const { PolicyVersion } = await iam().send(read);
    expect(PolicyVersion).toMatchObject({ VersionId: 'v1', IsDefaultVersion: true });
    expect(JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ''))).toEqual({
      Statement: [{ Action: 'firehose:PutRecordBatch' }],
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a role', () => iam().send(new GetRoleCommand({ RoleName: 'nobody' }))],
    ['the policies of a role', () => iam().send(new ListRolePoliciesCommand({ RoleName: 'nobody' }))],
    ['an inline policy', () => iam().send(new GetRolePolicyCommand({ RoleName, PolicyName: 'none' }))],
    ['a policy', () => iam().send(new GetPolicyCommand({ PolicyArn: `${ownPolicy}-2` }))],
    ['a version', () => iam().send(new GetPolicyVersionCommand({ PolicyArn: ownPolicy, VersionId: 'v2' }))],
  ])('says that there is no such %s', async (_what, call) => {
    expect(await refusalOf(call())).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
  });
});

describe('Firehose', () => {
  it('tells where a stream puts its records', async () => {
    const describeStream = async (DeliveryStreamName: string) =>
      (await firehose().send(new DescribeDeliveryStreamCommand({ DeliveryStreamName }))).DeliveryStreamDescription;
    const plain = await describeStream('plain');
    expect(plain).toMatchObject({
      DeliveryStreamARN: `arn:aws:firehose:us-east-1:${account}:deliverystream/plain`,
      DeliveryStreamStatus: 'ACTIVE',
      DeliveryStreamType: 'DirectPut',
      CreateTimestamp: new Date(startMs),
    });
    const [bucket] = plain?.Destinations ?? [];
    expect(bucket?.ExtendedS3DestinationDescription).toMatchObject({
      BucketARN: 'arn:aws:s3:::mail',
      CompressionFormat: 'UNCOMPRESSED',
      BufferingHints: { SizeInMBs: 5, IntervalInSeconds: 300 },
    });
    expect(bucket?.ExtendedS3DestinationDescription?.ErrorOutputPrefix).toBeUndefined();
    const packed = await describeStream('packed');
    expect(packed).toMatchObject({
      DeliveryStreamType: 'KinesisStreamAsSource',
      CreateTimestamp: new Date(startMs - 30 * 86_400_000),
      Destinations: [
        {
          ExtendedS3DestinationDescription: {
            Prefix: 'events/',
            ErrorOutputPrefix: 'error/!{firehose:error-output-type}/',
            CompressionFormat: 'GZIP',
            BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 60 },
          },
        },
      ],
    });
  });

  it('lists streams in order, as many as are asked for', async () => {
    const list = (input: object) => firehose().send(new ListDeliveryStreamsCommand(input));
    expect(await list({})).toMatchObject({ DeliveryStreamNames: ['packed', 'plain'], HasMoreDeliveryStreams: false });
    expect(await list({ Limit: 1 })).toMatchObject({ DeliveryStreamNames: ['packed'], HasMoreDeliveryStreams: true });
    expect(await list({ ExclusiveStartDeliveryStreamName: 'packed' })).toMatchObject({
      DeliveryStreamNames: ['plain'],
    });
    expect(await list({ DeliveryStreamType: 'DirectPut' })).toMatchObject({ DeliveryStreamNames: ['plain'] });
  });

  it('refuses what it does not have or does not do', async () => {
    const gone = new DescribeDeliveryStreamCommand({ DeliveryStreamName: 'gone' });
    expect(await refusalOf(firehose().send(gone))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 400,
      message: `Firehose gone under account ${account} not found.`,
    });
    const put = new PutRecordCommand({ DeliveryStreamName: 'plain', Record: { Data: new Uint8Array([1]) } });
    expect(await refusalOf(firehose().send(put))).toMatchObject({ name: 'UnknownOperationException' });
  });
});

describe('all of them', () => {
  const streamArn = `arn:aws:firehose:us-east-1:${account}:deliverystream/plain`;
  const calls: readonly [string, () => Promise<unknown>, string, number, RegExp][] = [
    [
      'SNS',
      () => sns().send(new GetTopicAttributesCommand({ TopicArn: topicArn('feedback') })),
      'AuthorizationErrorException',
      403,
      new RegExp(`perform: SNS:GetTopicAttributes on resource: ${topicArn('feedback')} because`, 'u'),
    ],
    [
      'IAM',
      () => iam().send(new GetRoleCommand({ RoleName: 'ses-events' })),
      'AccessDenied',
      403,
      /perform: iam:GetRole on resource: role ses-events because/u,
    ],
    [
      'Firehose',
      () => firehose().send(new DescribeDeliveryStreamCommand({ DeliveryStreamName: 'plain' })),
      'AccessDeniedException',
      400,
      new RegExp(`perform: firehose:DescribeDeliveryStream on resource: ${streamArn} because`, 'u'),
    ],
  ];

  it.each(calls)('refuse in the words of %s', async (_what, call, name, status, message) => {
    trouble = { kind: 'denied' };
    const refusal = await refusalOf(call());
    expect(refusal).toMatchObject({ name, status });
    expect(refusal.message).toMatch(message);
  });

  it.each(calls)('slow down in the words of %s', async (_what, call) => {
    trouble = { kind: 'throttled' };
    expect((await refusalOf(call())).name).toMatch(/^Throttling/u);
  });

  const badly = () => {
    const config = trial.config();
    return { ...config, credentials: { ...config.credentials, secretAccessKey: 'wrong' } };
  };

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['SNS', () => kept(new SNSClient(badly())).send(new ListTopicsCommand({})), /^SignatureDoesNotMatch/u],
    ['IAM', () => kept(new IAMClient(badly())).send(new GetRoleCommand({ RoleName: 'x' })), /^SignatureDoesNotMatch/u],
    [
      'Firehose',
      () => kept(new FirehoseClient(badly())).send(new ListDeliveryStreamsCommand({})),
      /^InvalidSignatureException/u,
    ],
  ])('check the signature of a call to %s', async (_what, call, name) => {
    expect((await refusalOf(call())).name).toMatch(name);
  });
});
