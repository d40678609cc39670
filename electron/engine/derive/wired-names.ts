// The topics, roles and streams that configuration sets, identities and alarms name, each once.
import type { RegionName } from '../../../shared/aws.ts';
import type { CloudWatchAlarm, IdentityFeed } from '../../../shared/health/wiring.ts';
import type { SesConfigurationSet, SesEventDestination } from '../../../shared/ses.ts';
import { parseArn } from '../protocols/arn/parse.ts';
import { rateOfAlarm } from './alarm-faults.ts';

export type WiredNames = { readonly sets: readonly SesConfigurationSet[]; readonly feeds: readonly IdentityFeed[] };

/** Those of the region itself: SES publishes to no other, and no other region's SNS is asked. */
export function topicsNamed({ sets, feeds }: WiredNames, region: RegionName): readonly string[] {
  const own = feeds.flatMap(({ notifications }) =>
    notifications === null
      ? []
      : [notifications.bounceTopic, notifications.complaintTopic, notifications.deliveryTopic],
  );
  return once([...own, ...destinationsIn(sets, 'sns').map(({ arn }) => arn)]).filter((arn) => isIn(arn, region));
}

/** An alarm notifies topics of its own region, beside functions and what else is no topic. */
export function alarmTopicsNamed(alarms: readonly CloudWatchAlarm[], region: RegionName): readonly string[] {
  const actions = alarms.flatMap((alarm) => (rateOfAlarm(alarm) === null ? [] : alarm.alarmActions));
  return once(actions).filter((arn) => parseArn(arn)?.service === 'sns' && isIn(arn, region));
}

export function streamsNamed({ sets }: WiredNames, region: RegionName): readonly string[] {
  return once(destinationsIn(sets, 'firehose').map(({ arn }) => arn)).filter((arn) => isIn(arn, region));
}

export function rolesNamed({ sets }: WiredNames): readonly string[] {
  return once(destinationsIn(sets, 'firehose').map(({ roleArn }) => roleArn));
}

function destinationsIn(
  sets: readonly SesConfigurationSet[],
  target: SesEventDestination['target'],
): readonly SesEventDestination[] {
  return sets.flatMap(({ eventDestinations }) => eventDestinations.filter((one) => one.target === target));
}

function once(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}

function isIn(arn: string, region: RegionName): boolean {
  return parseArn(arn)?.region === region;
}
