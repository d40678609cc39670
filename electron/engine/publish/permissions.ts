// Every IAM action the program may need: which panel lacks what without it, and whether it changes or sends something.
import type { Panel } from '../../../shared/profile-test.ts';

export type Permission = {
  /** IAM's name: `ses:GetEmailIdentity`. */
  readonly action: string;
  readonly panel: Panel;
  /** True where the call changes or sends something: a read-only profile does not even try it. */
  readonly changes: boolean;
  /** True where AWS says that a thing is not there before it looks at permissions: then only the thing itself tells. */
  readonly needsPlace?: true;
  /** What alone it is allowed on; left out: whatever the account has. */
  readonly within?: 'athena-results' | 'lab-queues';
};

const reads = (panel: Panel, ...actions: readonly string[]): readonly Permission[] =>
  actions.map((action) => ({ action: ofSes(action), panel, changes: false }));
const changes = (panel: Panel, ...actions: readonly string[]): readonly Permission[] =>
  actions.map((action) => ({ action: ofSes(action), panel, changes: true }));

/** S3 API reference, "List of error codes": `NoSuchBucket` hears everybody; so it is with a queue or a table that is not there. */
const atPlaces = (permission: Permission): Permission => ({ ...permission, needsPlace: true });
const within =
  (place: NonNullable<Permission['within']>) =>
  (permission: Permission): Permission => ({ ...permission, within: place });

/** What names no other service is SES's. */
function ofSes(action: string): string {
  return action.includes(':') ? action : `ses:${action}`;
}

/** sts:GetCallerIdentity is not here: it needs no permission (STS API reference, GetCallerIdentity). */
export const permissions: readonly Permission[] = [
  ...reads('identities', 'ListEmailIdentities', 'GetEmailIdentity'),
  ...reads('advisor', 'ListRecommendations'),
  ...reads('feedback', 'ListConfigurationSets', 'GetConfigurationSet', 'GetConfigurationSetEventDestinations'),
  ...reads('feedback', 'GetIdentityNotificationAttributes'),
  ...reads('receiving', 'DescribeActiveReceiptRuleSet'),
  ...reads('account', 'GetAccount', 'GetDedicatedIps', 'GetSendStatistics'),
  ...reads('metrics', 'cloudwatch:ListMetrics', 'cloudwatch:GetMetricData', 'BatchGetMetricData'),
  ...reads('alarms', 'cloudwatch:DescribeAlarms'),
  ...reads('wiring', 'sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic', 'firehose:DescribeDeliveryStream'),
  ...reads('wiring', 'iam:GetRole', 'iam:ListRolePolicies', 'iam:GetRolePolicy'),
  ...reads('wiring', 'iam:ListAttachedRolePolicies', 'iam:GetPolicy', 'iam:GetPolicyVersion'),
  ...reads('suppression', 'ListSuppressedDestinations', 'GetSuppressedDestination'),
  ...reads('ips', 'ListDedicatedIpPools', 'GetDedicatedIpPool', 'GetBlacklistReports'),
  ...reads('newer', 'ListTenants', 'ListReputationEntities', 'ListMultiRegionEndpoints', 'GetEmailAddressInsights'),
  ...reads('templates', 'ListEmailTemplates', 'GetEmailTemplate', 'TestRenderEmailTemplate'),
  // A job changes nothing: it is a question that takes its time.
  ...reads('history', 'GetMessageInsights', 'CreateExportJob', 'GetExportJob', 'CancelExportJob'),
  ...reads('history', 'logs:DescribeLogGroups', 'logs:FilterLogEvents'),
  ...reads('history', 'athena:ListWorkGroups', 'athena:GetWorkGroup'),
  ...reads('places', 's3:ListBucket', 's3:GetObject', 'sqs:ReceiveMessage', 'sqs:GetQueueAttributes').map(atPlaces),
  ...changes('places', 'sqs:DeleteMessage', 'sns:Subscribe', 'sns:Unsubscribe').map(atPlaces),
  ...changes('places', 'sqs:CreateQueue', 'sqs:SetQueueAttributes', 'sqs:DeleteQueue')
    .map(atPlaces)
    .map(within('lab-queues')),
  // A question to Athena is a reading, and yet keeps its result; Athena does the rest with the rights of who asks.
  ...reads('places', 'athena:StartQueryExecution', 'athena:GetQueryExecution', 'athena:GetQueryResults').map(atPlaces),
  ...reads('places', 'athena:StopQueryExecution', 's3:GetBucketLocation').map(atPlaces),
  ...reads('places', 'glue:GetDatabase', 'glue:GetTable', 'glue:GetPartitions').map(atPlaces),
  ...reads('places', 's3:PutObject', 's3:AbortMultipartUpload').map(atPlaces).map(within('athena-results')),
  ...changes('places', 'glue:CreateDatabase', 'glue:CreateTable').map(atPlaces),
  ...changes('changes', 'PutEmailIdentityMailFromAttributes', 'PutEmailIdentityDkimAttributes'),
  ...changes('changes', 'PutEmailIdentityDkimSigningAttributes', 'VerifyEmailIdentity'),
  ...changes('changes', 'PutEmailIdentityFeedbackAttributes', 'PutEmailIdentityConfigurationSetAttributes'),
  ...changes('changes', 'PutSuppressedDestination', 'DeleteSuppressedDestination'),
  ...changes('changes', 'CreateEmailTemplate', 'UpdateEmailTemplate', 'DeleteEmailTemplate'),
  // A raw message needs SendRawEmail and a template SendTemplatedEmail, though all three are the API's SendEmail.
  ...changes('sending', 'SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkEmail'),
];
