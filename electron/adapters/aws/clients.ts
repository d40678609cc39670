// The SDK's clients: one for each API and region, made when first asked for, all on the same connection.
import { AthenaClient } from '@aws-sdk/client-athena';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { FirehoseClient } from '@aws-sdk/client-firehose';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Clients } from './call.ts';
import type { Connection } from './connection.ts';
import type { Credentials } from './credentials.ts';
import type { Policy, SesSetup } from './setup.ts';

export type ClientsWorld = {
  readonly setup: SesSetup;
  readonly policy: Policy;
  readonly connection: Connection;
  /** Asked for each request: the SDK must not keep what ours can forget. */
  readonly credentials: () => Promise<Credentials>;
};

export function createClients({
  setup,
  policy,
  connection,
  credentials,
}: ClientsWorld): (region: RegionName) => Clients {
  // The Node that this program runs on is its builder's matter: no user should read the SDK's advice about it.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const made = new Map<RegionName, Clients>();
  const shared = {
    requestHandler: connection,
    credentials: Object.assign(credentials, { memoized: true }),
    ...(setup.endpoint === null ? {} : { endpoint: setup.endpoint }),
    customUserAgent: [['plumbline', policy.version]] as [string, string][],
    // Queueing and trying again are ours: the SDK knows nothing of the budgets.
    maxAttempts: 1,
    // It would sign with the server's time in silence; a wrong clock makes every age that we show wrong, so it is said.
    disableClockSkewCorrection: true,
  };

  return (region) => {
    const known = made.get(region);
    if (known !== undefined) return known;
    const clients: Clients = {
      v2: once(() => new SESv2Client({ ...shared, region })),
      v1: once(() => new SESClient({ ...shared, region })),
      sts: once(() => new STSClient({ ...shared, region })),
      cloudWatch: once(() => new CloudWatchClient({ ...shared, region })),
      sns: once(() => new SNSClient({ ...shared, region })),
      // Whoever holds the queue's address must be asked there, and nowhere else: it may be of another region.
      sqs: once(() => new SQSClient({ ...shared, region, useQueueUrlAsEndpoint: false })),
      iam: once(() => new IAMClient({ ...shared, region })),
      firehose: once(() => new FirehoseClient({ ...shared, region })),
      // An endpoint of one's own has one host for all buckets; a bucket of another region says so, and is asked there.
      s3: once(
        () => new S3Client({ ...shared, region, forcePathStyle: setup.endpoint !== null, followRegionRedirects: true }),
      ),
      logs: once(() => new CloudWatchLogsClient({ ...shared, region })),
      athena: once(() => new AthenaClient({ ...shared, region })),
    };
    made.set(region, clients);
    return clients;
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
