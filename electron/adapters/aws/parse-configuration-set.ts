// From what SES says about a configuration set and its event destinations to our shape.
import type { CloudWatchDestination, EventDestination, GetConfigurationSetResponse } from '@aws-sdk/client-sesv2';
import type { SesConfigurationSet, SesDimension, SesEventDestination } from '../../../shared/ses.ts';
import { isText, nameOrNull, parseTime, textOrNull } from './parse-identity.ts';
import { amountOrNull } from './parse-number.ts';

export function parseConfigurationSet(
  name: string,
  answer: GetConfigurationSetResponse,
  destinations: readonly EventDestination[] | undefined,
): SesConfigurationSet {
  const { DeliveryOptions, SuppressionOptions, TrackingOptions } = answer;
  return {
    name,
    sendingEnabled: answer.SendingOptions?.SendingEnabled ?? true,
    tlsPolicy: DeliveryOptions?.TlsPolicy ?? null,
    sendingPool: textOrNull(DeliveryOptions?.SendingPoolName),
    reputationMetrics: answer.ReputationOptions?.ReputationMetricsEnabled ?? false,
    // Present and empty, nothing is suppressed; left out, the account's settings hold (SES developer guide, "Configuration set-level suppression").
    suppressedReasons: SuppressionOptions?.SuppressedReasons?.filter(isText) ?? null,
    trackingDomain: nameOrNull(TrackingOptions?.CustomRedirectDomain),
    httpsPolicy: textOrNull(TrackingOptions?.HttpsPolicy),
    maxDeliverySeconds: amountOrNull(DeliveryOptions?.MaxDeliverySeconds),
    lastFreshStartAtMs: parseTime(answer.ReputationOptions?.LastFreshStart),
    suppressionScope: textOrNull(SuppressionOptions?.SuppressionScope),
    engagementTracking: answer.VdmOptions?.DashboardOptions?.EngagementMetrics ?? null,
    optimizedDelivery: answer.VdmOptions?.GuardianOptions?.OptimizedSharedDelivery ?? null,
    archiveArn: textOrNull(answer.ArchivingOptions?.ArchiveArn),
    eventDestinations: (destinations ?? []).map(parseEventDestination),
  };
}

function parseEventDestination(found: EventDestination): SesEventDestination {
  return {
    name: found.Name ?? '',
    enabled: found.Enabled ?? false,
    eventTypes: (found.MatchingEventTypes ?? []).filter(isText),
    ...parseTarget(found),
    roleArn: textOrNull(found.KinesisFirehoseDestination?.IamRoleArn),
    dimensions: parseDimensions(found.CloudWatchDestination),
  };
}

function parseTarget(found: EventDestination): Pick<SesEventDestination, 'target' | 'arn'> {
  if (found.SnsDestination) return { target: 'sns', arn: textOrNull(found.SnsDestination.TopicArn) };
  if (found.KinesisFirehoseDestination)
    return { target: 'firehose', arn: textOrNull(found.KinesisFirehoseDestination.DeliveryStreamArn) };
  if (found.EventBridgeDestination)
    return { target: 'eventbridge', arn: textOrNull(found.EventBridgeDestination.EventBusArn) };
  if (found.PinpointDestination)
    return { target: 'pinpoint', arn: textOrNull(found.PinpointDestination.ApplicationArn) };
  return { target: found.CloudWatchDestination ? 'cloudwatch' : 'other', arn: null };
}

function parseDimensions(found: CloudWatchDestination | undefined): readonly SesDimension[] {
  return (found?.DimensionConfigurations ?? []).map(
    ({ DimensionName, DimensionValueSource, DefaultDimensionValue }) => ({
      name: DimensionName ?? '',
      source: DimensionValueSource ?? '',
      fallback: DefaultDimensionValue ?? '',
    }),
  );
}
