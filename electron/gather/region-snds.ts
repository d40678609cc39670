// What Outlook's SNDS says of the dedicated IP addresses, from CloudWatch.
import { awsSource } from '../../shared/evidence.ts';
import type { CloudWatchAsk, MetricName } from '../../shared/health/metrics.ts';
import { awsEvidence, notThere, readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

const dayMs = 86_400_000;
const days = 30;

/** Seen without a series: Outlook sees too little of the mail to say anything. */
export const regionSnds: Gatherer<'regionSnds'> = async (context) => {
  const { region, clock } = context;
  const ips = await context.get('regionIps');
  if (ips.state !== 'seen' || region === undefined) return ips.state === 'seen' ? notThere(context) : ips;
  const names = await readRegionSes(context, 'metricNames', null);
  if (names.state !== 'seen') return names;
  const atMs = clock.nowMs();
  const replies = await Promise.all(
    asksFor(names.value, atMs).map((about) => region.ses.read({ read: 'metrics', region: region.name, about })),
  );
  const refused = replies.find(({ ok }) => !ok);
  if (refused !== undefined && !refused.ok) return awsEvidence(refused, clock);
  const value = replies.flatMap((reply) => (reply.ok ? reply.value : []));
  return { state: 'seen', value, atMs, from: [...names.from, ...replies.flatMap(({ calls }) => calls.map(awsSource))] };
};

/** One ask for each set of dimensions: by which SES tells the addresses apart is not documented. */
function asksFor(names: readonly MetricName[], toMs: number): readonly CloudWatchAsk[] {
  const groups = new Map<string, MetricName[]>();
  for (const name of names.filter(({ metric }) => metric.startsWith('SNDS.'))) {
    const key = JSON.stringify(name.dimensions);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((group) => ({
    metrics: group.map(({ metric }) => metric),
    dimensions: group[0]?.dimensions ?? [],
    statistic: 'Average',
    fromMs: toMs - days * dayMs,
    toMs,
    periodSeconds: dayMs / 1000,
  }));
}
