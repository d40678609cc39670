// How each IAM action is tried without effect: reads are made, changes and sends aim at what cannot exist.
import { VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { type EmailContent, SendBulkEmailCommand, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { RegionName } from '../../../shared/aws.ts';
import * as athena from './athena-calls.ts';
import { type Call, writeCall } from './call.ts';
import { changeCall, suppressionCall } from './change-calls.ts';
import * as cloudWatch from './cloud-watch-calls.ts';
import * as health from './health-calls.ts';
import { partitionOf } from './home-region.ts';
import * as insights from './insights-calls.ts';
import * as logs from './log-calls.ts';
import * as reads from './read-calls.ts';
import * as templates from './template-calls.ts';
import * as calls from './wiring-calls.ts';

/** RFC 2606 2: no domain under `invalid` can be anybody's identity. */
const nowhere = 'plumbline-permission-check.invalid';
/** A set, a pool, a topic, a role, a stream or a template that is not there. */
const nobody = 'plumbline-permission-check';
/** Long gone: there is nothing to bring. */
const aDay = { fromMs: 0, toMs: 86_400_000 };

const noTemplate = { subject: null, html: null, text: '{{#if permission}}' };

/** Where a permission is tried, and in whose account. */
export type TrialPlace = { readonly region: RegionName; readonly accountId: string };
type Trials = { readonly [action: string]: Call<object> };

/** By IAM's name. A change that AWS lets in finds nothing to change; a message is refused for its sender. */
export function permissionTrials(place: TrialPlace): Trials {
  return {
    ...sesReads,
    ...healthReads,
    ...templateTrials,
    ...watching,
    ...history,
    ...wiring(place),
    ...changes,
    ...sends,
  };
}

const sesReads: Trials = {
  'sts:GetCallerIdentity': reads.callerCall(),
  'ses:GetAccount': reads.accountCall(),
  'ses:ListEmailIdentities': reads.identitiesCall({ size: 1 }),
  'ses:GetEmailIdentity': reads.identityCall(nowhere),
  'ses:ListConfigurationSets': reads.configurationSetsCall({ size: 1 }),
  'ses:GetConfigurationSet': reads.configurationSetCall(nobody),
  'ses:GetConfigurationSetEventDestinations': reads.eventDestinationsCall(nobody),
  'ses:GetIdentityNotificationAttributes': reads.notificationsCall(() => [nowhere]),
  'ses:ListRecommendations': reads.recommendationsCall({ size: 1 }),
  'ses:DescribeActiveReceiptRuleSet': reads.receivingCall(),
  'ses:GetDedicatedIps': reads.dedicatedIpsCall({ size: 1 }),
};

const healthReads: Trials = {
  'ses:GetSendStatistics': health.sendStatisticsCall(),
  'ses:BatchGetMetricData': health.vdmMetricsCall({ metrics: ['SEND'], dimensions: [], ...aDay }),
  'ses:ListDedicatedIpPools': health.poolsCall({ size: 1 }),
  'ses:GetDedicatedIpPool': health.poolCall(nobody),
  // RFC 5737 3: a documentation address is nobody's dedicated one.
  'ses:GetBlacklistReports': health.ipListingsCall(['192.0.2.1']),
  'ses:ListSuppressedDestinations': health.suppressedPageCall({ size: 1 }),
  'ses:GetSuppressedDestination': health.suppressedCall(`check@${nowhere}`),
  'ses:ListTenants': health.tenantsCall({ size: 1 }),
  'ses:ListReputationEntities': health.reputationEntitiesCall({ size: 1 }),
  'ses:ListMultiRegionEndpoints': health.multiRegionEndpointsCall({ size: 1 }),
  // Not an address, and so not charged for.
  'ses:GetEmailAddressInsights': health.addressInsightsCall(nowhere),
};

/** A name with dots, and a block that is not closed: neither makes a template (developer guide, "Creating email templates"). */
const templateTrials: Trials = {
  'ses:ListEmailTemplates': templates.templateNamesCall({ size: 1 }),
  'ses:GetEmailTemplate': templates.templateCall(nobody),
  'ses:TestRenderEmailTemplate': templates.testRenderCall({ name: nobody, data: '{}' }),
  'ses:CreateEmailTemplate': templates.templateChangeCall({ kind: 'create', name: nowhere, content: noTemplate }),
  'ses:UpdateEmailTemplate': templates.templateChangeCall({ kind: 'update', name: nowhere, content: noTemplate }),
  'ses:DeleteEmailTemplate': templates.templateChangeCall({ kind: 'delete', name: nowhere }),
};

const watching: Trials = {
  'cloudwatch:ListMetrics': cloudWatch.metricNamesCall({}),
  'cloudwatch:GetMetricData': cloudWatch.metricsCall(
    { metrics: ['Send'], dimensions: [], statistic: 'Sum', periodSeconds: 86_400, ...aDay },
    {},
  ),
  'cloudwatch:DescribeAlarms': cloudWatch.alarmsCall({ size: 1 }),
};

const history: Trials = {
  'ses:GetMessageInsights': insights.insightsCall(nobody),
  // Its time ends before it begins.
  'ses:CreateExportJob': insights.startExportCall({
    fromMs: aDay.toMs,
    untilMs: 1,
    destination: null,
    sender: null,
    subject: null,
  }),
  'ses:GetExportJob': insights.exportJobCall(nobody),
  'ses:CancelExportJob': insights.cancelExportCall(nobody),
  'logs:DescribeLogGroups': logs.logGroupsCall(nobody, {}),
  'logs:FilterLogEvents': logs.logLinesCall({ group: nobody, fromMs: 0, untilMs: 1, pattern: null, next: null }),
  'athena:ListWorkGroups': athena.workGroupsCall({ size: 1 }),
  // Every account has this one (Amazon Athena user guide, "Manage workgroups").
  'athena:GetWorkGroup': athena.workGroupCall('primary'),
};

function wiring({ region, accountId }: TrialPlace): Trials {
  const partition = partitionOf(region);
  const topic = `arn:${partition}:sns:${region}:${accountId}:${nobody}`;
  const policy = `arn:${partition}:iam::aws:policy/${nobody}`;
  return {
    'sns:GetTopicAttributes': calls.topicCall(topic),
    'sns:ListSubscriptionsByTopic': calls.subscriptionsCall(topic, {}),
    'iam:GetRole': calls.roleCall(nobody),
    'iam:ListRolePolicies': calls.rolePoliciesCall(nobody, {}),
    'iam:GetRolePolicy': calls.rolePolicyCall(nobody, nobody),
    'iam:ListAttachedRolePolicies': calls.attachedPoliciesCall(nobody, {}),
    'iam:GetPolicy': calls.policyCall(policy),
    'iam:GetPolicyVersion': calls.policyVersionCall(policy, 'v1'),
    'firehose:DescribeDeliveryStream': calls.streamCall(nobody),
  };
}

const changes: Trials = {
  'ses:PutEmailIdentityMailFromAttributes': changeCall(nowhere, {
    kind: 'mail-from',
    domain: `mail.${nowhere}`,
    onMxFailure: 'USE_DEFAULT_VALUE',
  }),
  'ses:PutEmailIdentityDkimAttributes': changeCall(nowhere, { kind: 'dkim-signing', enabled: true }),
  'ses:PutEmailIdentityDkimSigningAttributes': changeCall(nowhere, {
    kind: 'dkim-restart',
    keyLength: 'RSA_2048_BIT',
  }),
  'ses:PutEmailIdentityFeedbackAttributes': changeCall(nowhere, { kind: 'feedback-forwarding', enabled: true }),
  'ses:PutEmailIdentityConfigurationSetAttributes': changeCall(nowhere, { kind: 'default-set', name: null }),
  // Not an address, and so refused: a real one would become an identity and get a mail.
  'ses:VerifyEmailIdentity': writeCall('VerifyEmailIdentity', nowhere, ({ v1 }, hearing) =>
    v1().send(new VerifyEmailIdentityCommand({ EmailAddress: nowhere }), hearing),
  ),
  // Likewise: a real one would be suppressed.
  'ses:PutSuppressedDestination': suppressionCall({ kind: 'suppress', address: nowhere, reason: 'BOUNCE' }),
  'ses:DeleteSuppressedDestination': suppressionCall({ kind: 'unsuppress', address: nowhere }),
};

const sends: Trials = {
  'ses:SendEmail': sendCall({
    Simple: { Subject: { Data: 'Permission check' }, Body: { Text: { Data: 'Permission check' } } },
  }),
  'ses:SendRawEmail': sendCall({
    Raw: { Data: new TextEncoder().encode(`From: check@${nowhere}\r\nSubject: Permission check\r\n\r\n`) },
  }),
  'ses:SendTemplatedEmail': sendCall({ Template: { TemplateName: nobody, TemplateData: '{}' } }),
  'ses:SendBulkEmail': writeCall('SendBulkEmail', nowhere, ({ v2 }, hearing) =>
    v2().send(
      new SendBulkEmailCommand({
        FromEmailAddress: `check@${nowhere}`,
        DefaultContent: { Template: { TemplateName: nobody, TemplateData: '{}' } },
        BulkEmailEntries: [{ Destination: { ToAddresses: ['success@simulator.amazonses.com'] } }],
      }),
      hearing,
    ),
  ),
};

function sendCall(Content: EmailContent): Call<object> {
  return writeCall('SendEmail', nowhere, ({ v2 }, hearing) =>
    v2().send(
      new SendEmailCommand({
        FromEmailAddress: `check@${nowhere}`,
        Destination: { ToAddresses: ['success@simulator.amazonses.com'] },
        Content,
      }),
      hearing,
    ),
  );
}
