// One call of AWS before it is sent: its name, what it is about, and how it is sent.
import type { AthenaClient } from '@aws-sdk/client-athena';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { FirehoseClient } from '@aws-sdk/client-firehose';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SESClient } from '@aws-sdk/client-ses';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { STSClient } from '@aws-sdk/client-sts';
import type { AwsService } from '../../../shared/aws.ts';
import type { Hearing } from './connection.ts';

/** One client for each API, made when it is first asked for. */
export type Clients = {
  readonly v2: () => SESv2Client;
  readonly v1: () => SESClient;
  readonly sts: () => STSClient;
  readonly cloudWatch: () => CloudWatchClient;
  readonly sns: () => SNSClient;
  readonly sqs: () => SQSClient;
  readonly iam: () => IAMClient;
  readonly firehose: () => FirehoseClient;
  readonly s3: () => S3Client;
  readonly logs: () => CloudWatchLogsClient;
  readonly athena: () => AthenaClient;
};

/** `O` is what AWS answers. */
export type Call<O> = {
  readonly service: AwsService;
  /** As AWS names it. */
  readonly operation: string;
  readonly subject: string | null;
  /** True where it changes or sends something: then it is not sent again unless AWS said that it did nothing. */
  readonly changes: boolean;
  /** Who gets mail by it, every one of them; a call that has no such list sends to whom it likes. */
  readonly recipients?: readonly string[];
  readonly send: (clients: Clients, hearing: Hearing) => Promise<O>;
};

export const readCall = readCallOf('ses');

export function readCallOf(service: AwsService) {
  return <O>(operation: string, subject: string | null, send: Call<O>['send']): Call<O> => {
    return { service, operation, subject, changes: false, send };
  };
}

/** AWS never leaves this member out: an answer without it is somebody else's, and must not count as an empty one. */
export function withMember<O extends object>(answer: O, member: keyof O): O {
  if (answer[member] === undefined) throw new Error('not an answer of AWS');
  return answer;
}

export const writeCall = writeCallOf('ses');

export function writeCallOf(service: AwsService) {
  return <O>(operation: string, subject: string, send: Call<O>['send']): Call<O> => {
    return { service, operation, subject, changes: true, send };
  };
}
