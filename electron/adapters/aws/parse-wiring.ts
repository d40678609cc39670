// From what SNS, IAM and Amazon Data Firehose say about what stands behind event destinations to our shapes.
import type { DeliveryStreamDescription, DestinationDescription } from '@aws-sdk/client-firehose';
import type { Role } from '@aws-sdk/client-iam';
import type { Subscription } from '@aws-sdk/client-sns';
import type { FirehoseStream, IamRole, SnsSubscription, SnsTopic } from '../../../shared/health/wiring.ts';
import { textOrNull } from './parse-identity.ts';
import { amountOrNull } from './parse-number.ts';

/** SNS API reference, GetTopicAttributes. */
export function parseTopic(
  arn: string,
  attributes: { readonly [name: string]: string } | undefined,
): Omit<SnsTopic, 'subscriptions'> {
  return {
    arn,
    fifo: attributes?.['FifoTopic'] === 'true',
    policy: textOrNull(attributes?.['Policy']),
    kmsKeyId: textOrNull(attributes?.['KmsMasterKeyId']),
  };
}

/** Its ARN is `PendingConfirmation` or `Deleted` where it is none. */
export function parseSubscription({ Protocol, Endpoint, SubscriptionArn }: Subscription): SnsSubscription {
  return {
    protocol: Protocol ?? '',
    endpoint: Endpoint ?? '',
    confirmed: SubscriptionArn?.startsWith('arn:') === true,
  };
}

export function parseRole(role: Role | undefined): Omit<IamRole, 'policies' | 'policiesGap'> {
  return {
    arn: role?.Arn ?? '',
    name: role?.RoleName ?? '',
    trustPolicy: parseDocument(role?.AssumeRolePolicyDocument),
  };
}

export type RolePolicy = { readonly name: string; readonly document: string };

/** IAM encodes documents like a part of a URL (RFC 3986; IAM API reference, GetRole). */
export function parseDocument(document: string | undefined): string {
  return decodeURIComponent(document ?? '');
}

export function parseStream(arn: string, found: DeliveryStreamDescription | undefined): FirehoseStream {
  const [destination] = found?.Destinations ?? [];
  const bucket = destination?.ExtendedS3DestinationDescription ?? destination?.S3DestinationDescription;
  return {
    arn: found?.DeliveryStreamARN ?? arn,
    name: found?.DeliveryStreamName ?? '',
    status: found?.DeliveryStreamStatus ?? '',
    source: found?.DeliveryStreamType ?? '',
    destination: destination === undefined ? 'other' : parseDestination(destination),
    bucketArn: textOrNull(bucket?.BucketARN),
    prefix: textOrNull(bucket?.Prefix),
    errorPrefix: textOrNull(bucket?.ErrorOutputPrefix),
    compression: textOrNull(bucket?.CompressionFormat),
    bufferSeconds: amountOrNull(bucket?.BufferingHints?.IntervalInSeconds),
    ...timeZoneOf(destination),
  };
}

function timeZoneOf(found: DestinationDescription | undefined): Pick<FirehoseStream, 'timeZone'> {
  const timeZone = found?.ExtendedS3DestinationDescription?.CustomTimeZone;
  return timeZone === undefined ? {} : { timeZone };
}

function parseDestination(found: DestinationDescription): FirehoseStream['destination'] {
  if (found.ExtendedS3DestinationDescription ?? found.S3DestinationDescription) return 's3';
  if (found.RedshiftDestinationDescription) return 'redshift';
  if (found.SplunkDestinationDescription) return 'splunk';
  if (found.HttpEndpointDestinationDescription) return 'http';
  const search =
    found.AmazonopensearchserviceDestinationDescription ??
    found.AmazonOpenSearchServerlessDestinationDescription ??
    found.ElasticsearchDestinationDescription;
  return search ? 'opensearch' : 'other';
}
