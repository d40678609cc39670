import type { DestinationDescription } from '@aws-sdk/client-firehose';
import { describe, expect, it } from 'vitest';
import * as parse from '../../../../electron/adapters/aws/parse-wiring.ts';

describe('a topic', () => {
  const arn = 'arn:aws:sns:us-east-1:111122223333:bounces';

  it('of which all is told', () => {
    const attributes = { TopicArn: arn, Policy: '{}', KmsMasterKeyId: 'alias/mail', FifoTopic: 'true' };
    expect(parse.parseTopic(arn, attributes)).toEqual({ arn, fifo: true, policy: '{}', kmsKeyId: 'alias/mail' });
  });

  it('that is neither encrypted nor FIFO', () => {
    expect(parse.parseTopic(arn, { TopicArn: arn })).toEqual({ arn, fifo: false, policy: null, kmsKeyId: null });
    expect(parse.parseTopic(arn, undefined).policy).toBeNull();
  });
});

it.each([
  ['arn:aws:sns:us-east-1:111122223333:bounces:0d2d', true],
  ['PendingConfirmation', false],
  ['Deleted', false],
  [undefined, false],
])('a subscription whose ARN is %s is confirmed: %s', (SubscriptionArn, confirmed) => {
  const found = parse.parseSubscription({ Protocol: 'email', Endpoint: 'ann@shop.example', SubscriptionArn });
  expect(found).toEqual({ protocol: 'email', endpoint: 'ann@shop.example', confirmed });
});

it("a role's trust policy is JSON again, spaces and all", () => {
  const trust = '{"Version": "2012-10-17", "Statement": [{"Sid": "a+b 100%"}]}';
  const role = parse.parseRole({
    Path: '/',
    RoleId: 'AROA',
    CreateDate: new Date(0),
    RoleName: 'ses-events',
    Arn: 'arn:aws:iam::111122223333:role/ses-events',
    AssumeRolePolicyDocument: encodeURIComponent(trust),
  });
  expect(role).toEqual({
    arn: 'arn:aws:iam::111122223333:role/ses-events',
    name: 'ses-events',
    trustPolicy: trust,
  });
});

describe('a delivery stream', () => {
  const arn = 'arn:aws:firehose:us-east-1:111122223333:deliverystream/ses-events';
  const bucket = {
    RoleARN: 'arn:role',
    BucketARN: 'arn:aws:s3:::events',
    Prefix: 'events/',
    ErrorOutputPrefix: 'errors/',
    BufferingHints: { SizeInMBs: 5, IntervalInSeconds: 60 },
    CompressionFormat: 'GZIP',
    EncryptionConfiguration: {},
  } as const;
  const streamTo = (...Destinations: DestinationDescription[]) =>
    parse.parseStream(arn, {
      DeliveryStreamName: 'ses-events',
      DeliveryStreamARN: arn,
      DeliveryStreamStatus: 'ACTIVE',
      DeliveryStreamType: 'DirectPut',
      VersionId: '1',
      Destinations,
      HasMoreDestinations: false,
    });

  it('to a bucket', () => {
    expect(streamTo({ DestinationId: 'd', ExtendedS3DestinationDescription: bucket })).toEqual({
      arn,
      name: 'ses-events',
      status: 'ACTIVE',
      source: 'DirectPut',
      destination: 's3',
      bucketArn: 'arn:aws:s3:::events',
      prefix: 'events/',
      errorPrefix: 'errors/',
      compression: 'GZIP',
      bufferSeconds: 60,
    });
  });

  it.each([
    ['redshift', { RedshiftDestinationDescription: {} as never }],
    ['opensearch', { AmazonopensearchserviceDestinationDescription: {} }],
    ['opensearch', { ElasticsearchDestinationDescription: {} }],
    ['splunk', { SplunkDestinationDescription: {} }],
    ['http', { HttpEndpointDestinationDescription: {} }],
    ['other', { IcebergDestinationDescription: {} }],
    ['s3', { S3DestinationDescription: { ...bucket, Prefix: undefined } }],
  ] as const)('to %s', (destination, told) => {
    expect(streamTo({ DestinationId: 'd', ...told })).toMatchObject({ destination, prefix: null });
  });

  it('of which nothing is told', () => {
    expect(parse.parseStream(arn, undefined)).toMatchObject({ arn, destination: 'other', bucketArn: null });
    expect(streamTo()).toMatchObject({ destination: 'other', bufferSeconds: null });
  });
});
