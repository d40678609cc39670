// From what SES says about an account's health to our shapes.
import type { SendDataPoint } from '@aws-sdk/client-ses';
import type {
  DedicatedIpPool,
  EmailAddressInsightsVerdict,
  GetBlacklistReportsResponse,
  GetEmailAddressInsightsResponse,
  MultiRegionEndpoint as FoundEndpoint,
  ReputationEntity as FoundEntity,
  SuppressedDestination,
  SuppressedDestinationSummary,
  TenantInfo,
} from '@aws-sdk/client-sesv2';
import type { SendPoint } from '../../../shared/health/metrics.ts';
import type {
  AddressInsights,
  Confidence,
  IpListing,
  MultiRegionEndpoint,
  ReputationEntity,
  SesPool,
  SesTenant,
} from '../../../shared/health/panels.ts';
import type { SuppressedAddress, SuppressedDetail } from '../../../shared/health/suppression.ts';
import { parseTime, textOrNull } from './parse-identity.ts';
import { amountOrNull } from './parse-number.ts';

/** SES tells the intervals in no order. */
export function parseSendStatistics(found: readonly SendDataPoint[] | undefined): readonly SendPoint[] {
  return (found ?? [])
    .map((point) => ({
      atMs: parseTime(point.Timestamp) ?? 0,
      attempts: amountOrNull(point.DeliveryAttempts) ?? 0,
      bounces: amountOrNull(point.Bounces) ?? 0,
      complaints: amountOrNull(point.Complaints) ?? 0,
      rejects: amountOrNull(point.Rejects) ?? 0,
    }))
    .toSorted((one, other) => one.atMs - other.atMs);
}

export function parsePool(name: string, found: DedicatedIpPool | undefined): SesPool {
  return { name, scaling: textOrNull(found?.ScalingMode) };
}

export function parseIpListings({ BlacklistReport }: GetBlacklistReportsResponse): readonly IpListing[] {
  return Object.entries(BlacklistReport ?? {}).flatMap(([address, entries]) =>
    entries.map(({ RblName, Description, ListingTime }) => ({
      address,
      list: RblName ?? '',
      description: Description ?? '',
      listedAtMs: parseTime(ListingTime),
    })),
  );
}

export function parseSuppressed(found: SuppressedDestinationSummary): SuppressedAddress {
  return {
    address: found.EmailAddress ?? '',
    reason: found.Reason === 'COMPLAINT' ? 'COMPLAINT' : 'BOUNCE',
    updatedAtMs: parseTime(found.LastUpdateTime) ?? 0,
  };
}

/** An answer without the entry says nothing: it is not taken for one. */
export function parseSuppressedDetail(found: SuppressedDestination | undefined): SuppressedDetail {
  if (found === undefined) throw new Error('SuppressedDestination is missing');
  return {
    ...parseSuppressed(found),
    messageId: textOrNull(found.Attributes?.MessageId),
    feedbackId: textOrNull(found.Attributes?.FeedbackId),
  };
}

export function parseTenant(found: TenantInfo): SesTenant {
  return {
    name: found.TenantName ?? '',
    id: found.TenantId ?? '',
    arn: found.TenantArn ?? '',
    sendingStatus: found.SendingStatus ?? '',
    createdAtMs: parseTime(found.CreatedTimestamp),
  };
}

export function parseReputationEntity(found: FoundEntity): ReputationEntity {
  return {
    reference: found.ReputationEntityReference ?? '',
    type: found.ReputationEntityType ?? '',
    policy: textOrNull(found.ReputationManagementPolicy),
    customerStatus: textOrNull(found.CustomerManagedStatus?.Status),
    sesStatus: textOrNull(found.AwsSesManagedStatus?.Status),
    sesCause: textOrNull(found.AwsSesManagedStatus?.Cause),
    sendingStatus: found.SendingStatusAggregate ?? '',
    impact: textOrNull(found.ReputationImpact),
  };
}

export function parseMultiRegionEndpoint(found: FoundEndpoint): MultiRegionEndpoint {
  return {
    name: found.EndpointName ?? '',
    id: found.EndpointId ?? '',
    status: found.Status ?? '',
    regions: found.Regions ?? [],
    createdAtMs: parseTime(found.CreatedTimestamp),
  };
}

export function parseAddressInsights(
  address: string,
  { MailboxValidation }: GetEmailAddressInsightsResponse,
): AddressInsights {
  const found = MailboxValidation?.Evaluations;
  return {
    address,
    isValid: parseConfidence(MailboxValidation?.IsValid),
    hasValidSyntax: parseConfidence(found?.HasValidSyntax),
    hasValidDnsRecords: parseConfidence(found?.HasValidDnsRecords),
    mailboxExists: parseConfidence(found?.MailboxExists),
    isRoleAddress: parseConfidence(found?.IsRoleAddress),
    isDisposable: parseConfidence(found?.IsDisposable),
    isRandomInput: parseConfidence(found?.IsRandomInput),
  };
}

function parseConfidence(found: EmailAddressInsightsVerdict | undefined): Confidence | null {
  return found?.ConfidenceVerdict ?? null;
}
