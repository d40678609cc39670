// From what SES and STS say about an account in a region to our shapes.
import type { DescribeActiveReceiptRuleSetResponse, IdentityNotificationAttributes } from '@aws-sdk/client-ses';
import type { DedicatedIp, GetAccountResponse, Recommendation, ReviewDetails } from '@aws-sdk/client-sesv2';
import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type { RegionName } from '../../../shared/aws.ts';
import type {
  CallerIdentity,
  SesAccount,
  SesDedicatedIp,
  SesNotifications,
  SesReceiving,
  SesRecommendation,
} from '../../../shared/ses.ts';
import { isText, parseTime, textOrNull } from './parse-identity.ts';
import { amountOrNull, plainNumber } from './parse-number.ts';

export function parseCaller({ Account, Arn }: GetCallerIdentityResponse): CallerIdentity {
  return { accountId: Account ?? '', arn: Arn ?? '' };
}

/** An answer without its two switches says nothing: it is not taken for a paused account in the sandbox. */
export function parseAccount(region: RegionName, answer: GetAccountResponse): SesAccount {
  const { ProductionAccessEnabled: productionAccess, SendingEnabled: sendingEnabled } = answer;
  if (productionAccess === undefined) throw new Error('ProductionAccessEnabled is missing');
  if (sendingEnabled === undefined) throw new Error('SendingEnabled is missing');
  return {
    region,
    productionAccess,
    sendingEnabled,
    enforcement: answer.EnforcementStatus ?? 'HEALTHY',
    max24HourSend: plainNumber(answer.SendQuota?.Max24HourSend),
    maxSendRatePerSecond: amountOrNull(answer.SendQuota?.MaxSendRate),
    sentLast24Hours: amountOrNull(answer.SendQuota?.SentLast24Hours),
    suppressedReasons: (answer.SuppressionAttributes?.SuppressedReasons ?? []).filter(isText),
    vdmEnabled: answer.VdmAttributes?.VdmEnabled === 'ENABLED',
    engagementTracking: answer.VdmAttributes?.DashboardAttributes?.EngagementMetrics ?? null,
    optimizedDelivery: answer.VdmAttributes?.GuardianAttributes?.OptimizedSharedDelivery ?? null,
    autoWarmup: answer.DedicatedIpAutoWarmupEnabled ?? null,
    review: parseReview(answer.Details?.ReviewDetails),
    mailType: textOrNull(answer.Details?.MailType),
    websiteUrl: textOrNull(answer.Details?.WebsiteURL),
    useCase: textOrNull(answer.Details?.UseCaseDescription),
    pricingPlan: textOrNull(answer.PricingAttributes?.CurrentPlan),
  };
}

function parseReview(found: ReviewDetails | undefined): SesAccount['review'] {
  return found?.Status === undefined ? null : { status: found.Status, caseId: textOrNull(found.CaseId) };
}

/** An identity that SES does not know is left out of the answer; its settings are those of a fresh one. */
export function parseNotifications(found: IdentityNotificationAttributes | undefined): SesNotifications {
  return {
    bounceTopic: textOrNull(found?.BounceTopic),
    complaintTopic: textOrNull(found?.ComplaintTopic),
    deliveryTopic: textOrNull(found?.DeliveryTopic),
    forwardingEnabled: found?.ForwardingEnabled ?? true,
  };
}

export function parseRecommendation(found: Recommendation): SesRecommendation {
  const resourceArn = found.ResourceArn ?? '';
  return {
    resourceArn,
    identity: /:identity\/(.+)$/u.exec(resourceArn)?.[1] ?? null,
    type: found.Type ?? '',
    description: found.Description ?? '',
    status: found.Status === 'FIXED' ? 'FIXED' : 'OPEN',
    impact: found.Impact === 'HIGH' ? 'HIGH' : 'LOW',
    createdAtMs: parseTime(found.CreatedTimestamp),
    lastUpdatedAtMs: parseTime(found.LastUpdatedTimestamp),
  };
}

export function parseReceiving({ Metadata, Rules }: DescribeActiveReceiptRuleSetResponse): SesReceiving {
  return {
    ruleSet: textOrNull(Metadata?.Name),
    rules: (Rules ?? []).map(({ Name, Enabled, Recipients }) => ({
      name: Name ?? '',
      enabled: Enabled ?? false,
      recipients: Recipients ?? [],
    })),
  };
}

export function parseDedicatedIp(found: DedicatedIp): SesDedicatedIp {
  return {
    address: found.Ip ?? '',
    warmupStatus: found.WarmupStatus ?? '',
    warmupPercentage: plainNumber(found.WarmupPercentage) ?? 0,
    pool: textOrNull(found.PoolName),
  };
}
