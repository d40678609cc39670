// The real adapter keeps the contract of an account's health against the simulated AWS: five services, the SDK's own requests.
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { sesTrial } from '../fakes/ses-trial.ts';
import { describeSesHealth, toldHealth } from './ses-health-contract.ts';

const { startSes, sesFor } = sesTrial();
const regions = ['us-east-1', 'eu-west-1'];
const { role, topic, topicThere, stream, alarm, listing, tenant, entity, endpoint } = toldHealth;

/** What the contract tells, in the words of each API. */
const scenario: { readonly [name: string]: ScenarioRegion } = {
  'us-east-1': {
    account: { ProductionAccessEnabled: true, VdmAttributes: { VdmEnabled: 'ENABLED' } },
    identities: { 'shop.example': { VerificationStatus: 'SUCCESS' } },
    traffic: [{ identity: 'shop.example', perDay: 24_000, from: '-10d' }],
    pools: Object.fromEntries(toldHealth.pools.map(({ name, scaling }) => [name, { ScalingMode: scaling }])),
    dedicatedIps: [
      {
        Ip: listing.address,
        Listings: [{ RblName: listing.list, Description: listing.description, ListingTime: listing.listedAtMs / 1000 }],
      },
      { Ip: '192.0.2.10' },
    ],
    topics: {
      bounces: {
        Policy: topic.policy,
        KmsMasterKeyId: topic.kmsKeyId,
        Subscriptions: topic.subscriptions.map(({ protocol, endpoint: Endpoint, confirmed }) => ({
          Protocol: protocol,
          Endpoint,
          Confirmed: confirmed,
        })),
      },
    },
    roles: {
      [role.name]: {
        Path: '/mail/',
        AssumeRolePolicyDocument: role.trustPolicy,
        Policies: { [role.policies[0].name]: role.policies[0].document },
        AttachedPolicies: [role.policies[1].name],
      },
    },
    policies: { [role.policies[1].name]: { PolicyDocument: role.policies[1].document } },
    streams: {
      [stream.name]: {
        S3: {
          BucketARN: stream.bucketArn,
          Prefix: stream.prefix,
          ErrorOutputPrefix: stream.errorPrefix,
          CompressionFormat: stream.compression,
          BufferingHints: { IntervalInSeconds: stream.bufferSeconds },
        },
      },
    },
    alarms: [
      {
        AlarmName: alarm.name,
        Namespace: alarm.namespace,
        MetricName: alarm.metric,
        Statistic: alarm.statistic,
        Period: alarm.periodSeconds,
        EvaluationPeriods: alarm.evaluationPeriods,
        ComparisonOperator: alarm.comparison,
        Threshold: alarm.threshold,
        TreatMissingData: alarm.missingData,
        AlarmActions: alarm.alarmActions,
      },
      {
        AlarmName: 'queue-is-long',
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 5,
      },
    ],
    suppressed: toldHealth.suppressed.map(({ address, reason, updatedAtMs, messageId, feedbackId }) => ({
      EmailAddress: address,
      Reason: reason,
      LastUpdateTime: updatedAtMs / 1000,
      Attributes: messageId === null ? {} : { MessageId: messageId, FeedbackId: feedbackId },
    })),
    tenants: {
      [tenant.name]: {
        TenantId: tenant.id,
        CreatedTimestamp: tenant.createdAtMs / 1000,
        SendingStatus: entity.sesStatus,
        Cause: entity.sesCause,
      },
    },
    endpoints: {
      [endpoint.name]: {
        EndpointId: endpoint.id,
        Regions: ['eu-west-1'],
        CreatedTimestamp: endpoint.createdAtMs / 1000,
      },
    },
  },
  'eu-west-1': { topics: { 'complaints.fifo': { Policy: topicThere.policy } } },
};

describeSesHealth('the AWS SDK on the simulated AWS', async ({ readOnly }) => {
  const { endpoint: url } = await startSes({ scenario });
  return sesFor(url, { readOnly, regions });
});
