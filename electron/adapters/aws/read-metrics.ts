// Reads rates and counts over time: as many metrics in a call as AWS takes, all calls at once within the budget.
import type { AwsReply } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CloudWatchAsk, MetricSeries, VdmAsk } from '../../../shared/health/metrics.ts';
import { all, one, leadsTo, together } from './answers.ts';
import { metricsCall } from './cloud-watch-calls.ts';
import { vdmMetricsCall } from './health-calls.ts';
import { parseSeries, parseVdmSeries, seriesFailure, vdmFailure } from './parse-metrics.ts';
import type { ReadWorld } from './reads.ts';

/** CloudWatch API reference, GetMetricData; SES API v2 reference, BatchGetMetricData. */
const most = { cloudWatch: 500, vdm: 10 };

type Series = Promise<AwsReply<readonly MetricSeries[]>>;

export function readMetrics(ask: CloudWatchAsk, { send, region }: ReadWorld): Series {
  return inParts(ask, most.cloudWatch, async (part) => {
    const results = await all(
      send,
      (page) => metricsCall(part, page),
      ({ MetricDataResults }) => MetricDataResults ?? [],
    );
    return leadsTo(results, (found) => told(seriesFailure(found, region), () => parseSeries(part, found)));
  });
}

export function readVdmMetrics(ask: VdmAsk, { send, region }: ReadWorld): Series {
  return inParts(ask, most.vdm, async (part) => {
    const answer = await one(send(vdmMetricsCall(part)), (found) => found);
    return leadsTo(answer, (found) => told(vdmFailure(found.Errors, region), () => parseVdmSeries(part, found)));
  });
}

async function inParts<A extends { readonly metrics: readonly unknown[] }>(
  ask: A,
  size: number,
  read: (part: A) => Series,
): Series {
  const starts = Array.from({ length: Math.ceil(ask.metrics.length / size) }, (_, index) => index * size);
  const replies = starts.map((start) => read({ ...ask, metrics: ask.metrics.slice(start, start + size) }));
  const parts = together(await Promise.all(replies));
  return parts.ok ? { ...parts, value: parts.value.flat() } : parts;
}

/** The calls are those of the answer that it was read out of. */
function told<T>(failure: AwsFailure | null, parse: () => T): Promise<AwsReply<T>> {
  return Promise.resolve(
    failure === null ? { ok: true, value: parse(), calls: [] } : { ok: false, failure, calls: [] },
  );
}
