// The calls that read what stands behind event destinations: SNS topics, IAM roles, Firehose streams.
import { DescribeDeliveryStreamCommand } from '@aws-sdk/client-firehose';
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { GetTopicAttributesCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { readCallOf } from './call.ts';
import type { Page } from './read-calls.ts';

const snsCall = readCallOf('sns');
const iamCall = readCallOf('iam');
const firehoseCall = readCallOf('firehose');

export const topicCall = (arn: string) =>
  snsCall('GetTopicAttributes', arn, ({ sns }, hearing) =>
    sns().send(new GetTopicAttributesCommand({ TopicArn: arn }), hearing),
  );

/** Pages of 100 (SNS API reference, ListSubscriptionsByTopic). */
export const subscriptionsCall = (arn: string, { token }: Page) =>
  snsCall('ListSubscriptionsByTopic', arn, ({ sns }, hearing) =>
    sns().send(new ListSubscriptionsByTopicCommand({ TopicArn: arn, NextToken: token }), hearing),
  );

/** IAM knows a role by the last part of its ARN. */
export const roleCall = (arn: string) =>
  iamCall('GetRole', arn, ({ iam }, hearing) => iam().send(new GetRoleCommand({ RoleName: lastPart(arn) }), hearing));

export const rolePoliciesCall = (role: string, { token }: Page) =>
  iamCall('ListRolePolicies', role, ({ iam }, hearing) =>
    iam().send(new ListRolePoliciesCommand({ RoleName: role, Marker: token }), hearing),
  );

export const rolePolicyCall = (role: string, policy: string) =>
  iamCall('GetRolePolicy', role, ({ iam }, hearing) =>
    iam().send(new GetRolePolicyCommand({ RoleName: role, PolicyName: policy }), hearing),
  );

export const attachedPoliciesCall = (role: string, { token }: Page) =>
  iamCall('ListAttachedRolePolicies', role, ({ iam }, hearing) =>
    iam().send(new ListAttachedRolePoliciesCommand({ RoleName: role, Marker: token }), hearing),
  );

export const policyCall = (arn: string) =>
  iamCall('GetPolicy', arn, ({ iam }, hearing) => iam().send(new GetPolicyCommand({ PolicyArn: arn }), hearing));

export const policyVersionCall = (arn: string, version: string) =>
  iamCall('GetPolicyVersion', arn, ({ iam }, hearing) =>
    iam().send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version }), hearing),
  );

/** Firehose knows a stream by its name. */
export const streamCall = (arn: string) =>
  firehoseCall('DescribeDeliveryStream', arn, ({ firehose }, hearing) =>
    firehose().send(new DescribeDeliveryStreamCommand({ DeliveryStreamName: lastPart(arn) }), hearing),
  );

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
