// From what CloudWatch says about an alarm to our shape, and whether it watches a metric of SES at all.
import type { Dimension as FoundDimension, MetricAlarm, MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchAlarm, Dimension } from '../../../shared/health/wiring.ts';
import { sesNamespace } from './cloud-watch-calls.ts';
import { parseTime, textOrNull } from './parse-identity.ts';
import { amountOrNull, plainNumber } from './parse-number.ts';

export function parseAlarms(found: readonly MetricAlarm[] | undefined): readonly CloudWatchAlarm[] {
  return (found ?? []).filter(watchesSes).map(parseAlarm);
}

function watchesSes({ Namespace, Metrics }: MetricAlarm): boolean {
  return Namespace === sesNamespace || (Metrics ?? []).some(isOfSes);
}

function isOfSes({ MetricStat }: MetricDataQuery): boolean {
  return MetricStat?.Metric?.Namespace === sesNamespace;
}

function parseAlarm(found: MetricAlarm): CloudWatchAlarm {
  return {
    name: found.AlarmName ?? '',
    arn: found.AlarmArn ?? '',
    namespace: sesNamespace,
    ...parseWatched(found),
    evaluationPeriods: amountOrNull(found.EvaluationPeriods) ?? 1,
    comparison: found.ComparisonOperator ?? '',
    // Anomaly detection has a band instead.
    threshold: plainNumber(found.Threshold),
    missingData: textOrNull(found.TreatMissingData),
    state: found.StateValue ?? 'INSUFFICIENT_DATA',
    stateReason: found.StateReason ?? '',
    stateSinceMs: parseTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp),
    actionsEnabled: found.ActionsEnabled ?? true,
    alarmActions: found.AlarmActions ?? [],
  };
}

type Watched = Pick<CloudWatchAlarm, 'metric' | 'dimensions' | 'statistic' | 'periodSeconds'>;

function parseWatched(found: MetricAlarm): Watched {
  const [only, ...others] = found.Metrics ?? [];
  if (only === undefined)
    return {
      metric: found.MetricName ?? '',
      dimensions: parseDimensions(found.Dimensions),
      statistic: textOrNull(found.Statistic ?? found.ExtendedStatistic),
      periodSeconds: amountOrNull(found.Period),
    };
  // One metric by itself is the same alarm, only told in the newer way.
  const stat = others.length === 0 ? only.MetricStat : undefined;
  return {
    metric: stat?.Metric?.MetricName ?? '',
    dimensions: parseDimensions(stat?.Metric?.Dimensions),
    statistic: textOrNull(stat?.Stat),
    periodSeconds: amountOrNull(stat?.Period),
  };
}

export function parseDimensions(found: readonly FoundDimension[] | undefined): readonly Dimension[] {
  return (found ?? []).map(({ Name, Value }) => ({ name: Name ?? '', value: Value ?? '' }));
}
