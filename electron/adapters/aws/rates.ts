// How fast AWS lets each operation be called, and how long its answers may be used again.
import type { SesReadName } from '../../ports/ses.ts';

/** Calls a second and account and region: "one request per second for every action" (SES developer guide, "API rate limits"). */
const perSecond = 1;

/** What has another limit than that; operations of one family share it. */
const families: { readonly [operation: string]: { readonly family: string; readonly perSecond: number } } = {
  // SES API v2 reference, BatchGetMetricData.
  BatchGetMetricData: { family: 'BatchGetMetricData', perSecond: 16 },
  GetCallerIdentity: { family: 'sts', perSecond: 10 },
  // CloudWatch user guide, "CloudWatch service quotas": 50, 25 and 9 a second.
  GetMetricData: { family: 'GetMetricData', perSecond: 40 },
  ListMetrics: { family: 'ListMetrics', perSecond: 20 },
  DescribeAlarms: { family: 'DescribeAlarms', perSecond: 7 },
  // AWS general reference, "Amazon SNS endpoints and quotas": 30 a second, for both.
  GetTopicAttributes: { family: 'GetTopicAttributes', perSecond: 20 },
  ListSubscriptionsByTopic: { family: 'ListSubscriptionsByTopic', perSecond: 20 },
  // The account's own send rate is theirs, by recipients, and whoever sends keeps to it (SES developer guide, "Service quotas").
  SendEmail: { family: 'send', perSecond: 500 },
  SendBulkEmail: { family: 'send', perSecond: 500 },
  // Amazon SQS developer guide, "Amazon SQS message quotas": nearly unlimited for a standard queue.
  ReceiveMessage: { family: 'sqs', perSecond: 100 },
  DeleteMessageBatch: { family: 'sqs', perSecond: 100 },
  CreateQueue: { family: 'sqs', perSecond: 100 },
  GetQueueAttributes: { family: 'sqs', perSecond: 100 },
  SetQueueAttributes: { family: 'sqs', perSecond: 100 },
  DeleteQueue: { family: 'sqs', perSecond: 100 },
  // AWS general reference, "Amazon SNS endpoints and quotas": 100 a second.
  Subscribe: { family: 'Subscribe', perSecond: 50 },
  Unsubscribe: { family: 'Unsubscribe', perSecond: 50 },
  // IAM names no figure, and throttles an account as a whole.
  GetRole: { family: 'iam', perSecond: 10 },
  ListRolePolicies: { family: 'iam', perSecond: 10 },
  GetRolePolicy: { family: 'iam', perSecond: 10 },
  ListAttachedRolePolicies: { family: 'iam', perSecond: 10 },
  GetPolicy: { family: 'iam', perSecond: 10 },
  GetPolicyVersion: { family: 'iam', perSecond: 10 },
  // Amazon Data Firehose developer guide, "Amazon Data Firehose Quota": 5 a second.
  DescribeDeliveryStream: { family: 'DescribeDeliveryStream', perSecond: 4 },
  // Amazon S3 user guide, "Best practices design patterns": 5,500 a second and prefix.
  ListObjectsV2: { family: 'ListObjectsV2', perSecond: 50 },
  GetObject: { family: 'GetObject', perSecond: 100 },
  // CloudWatch Logs user guide, "CloudWatch Logs quotas": 10 a second, and 5 for FilterLogEvents where it is least.
  DescribeLogGroups: { family: 'DescribeLogGroups', perSecond: 8 },
  FilterLogEvents: { family: 'FilterLogEvents', perSecond: 4 },
  // Amazon Athena user guide, "Service Quotas": 20 and 100 a second.
  StartQueryExecution: { family: 'StartQueryExecution', perSecond: 10 },
  StopQueryExecution: { family: 'StopQueryExecution', perSecond: 10 },
  GetQueryExecution: { family: 'GetQueryExecution', perSecond: 50 },
  GetQueryResults: { family: 'GetQueryResults', perSecond: 50 },
  // It names no figure for work groups, and 5 a second for what lists and describes.
  ListWorkGroups: { family: 'ListWorkGroups', perSecond: 4 },
  GetWorkGroup: { family: 'GetWorkGroup', perSecond: 4 },
};

export function rateOf(operation: string): { readonly family: string; readonly perSecond: number } {
  return families[operation] ?? { family: operation, perSecond };
}

/** Seconds that an answer is used again, unless it is asked for `fresh`. */
export const keepSeconds: { readonly [N in SesReadName]: number } = {
  caller: 3600,
  account: 60,
  identities: 60,
  identity: 60,
  configurationSets: 300,
  configurationSet: 300,
  notifications: 60,
  recommendations: 300,
  receiving: 300,
  dedicatedIps: 300,
  pools: 300,
  ipListings: 300,
  sendStatistics: 300,
  metricNames: 300,
  metrics: 60,
  vdmMetrics: 300,
  alarms: 60,
  topic: 300,
  role: 300,
  stream: 300,
  suppressed: 60,
  tenants: 300,
  reputationEntities: 300,
  multiRegionEndpoints: 300,
  // AWS charges for each.
  addressInsights: 3600,
  // What somebody else may have changed a moment ago is compared before it is overwritten.
  template: 0,
};
