// Reads rates and counts over time: as many metrics in a call as AWS takes, all calls at once within the budget.
import type { AwsReply } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CloudWatchAsk, MetricSeries, VdmAsk } from '../../../shared/health/metrics.ts';
import { all, inParts, leadsTo, one } from './answers.ts';
import { metricsCall } from './cloud-watch-calls.ts';
import { vdmMetricsCall } from './health-calls.ts';
import { assembleSeries, parseTold, seriesFailure, vdmFailure } from './parse-metrics.ts';
import type { ReadWorld } from './reads.ts';

/** CloudWatch API reference, GetMetricData; SES API v2 reference, BatchGetMetricData. */
const most = { cloudWatch: 500, vdm: 10 };

type Series = AwsReply<readonly MetricSeries[]>;

export function readMetrics(ask: CloudWatchAsk, { send, region }: ReadWorld): Promise<Series> {
  return inParts(ask.metrics, most.cloudWatch, async (metrics) => {
    const part = { ...ask, metrics };
    const pages = await all(
      send,
      (page) => metricsCall(part, page),
      ({ MetricDataResults }) => (MetricDataResults ?? []).map(parseTold),
    );
    return leadsTo(pages, async (told) => answered(seriesFailure(told, region), assembleSeries(part, told)));
  });
}

export function readVdmMetrics(ask: VdmAsk, { send, region }: ReadWorld): Promise<Series> {
  return inParts(ask.metrics, most.vdm, async (metrics) => {
    const part = { ...ask, metrics };
    const answer = await one(send(vdmMetricsCall(part)), ({ Results, Errors }) => ({
      failure: vdmFailure(Errors, region),
      told: (Results ?? []).map(parseTold),
    }));
    return leadsTo(answer, async ({ failure, told }) => answered(failure, assembleSeries(part, told)));
  });
}

/** An answer that says of a metric what a refusal says of a call; its calls are counted already. */
function answered(failure: AwsFailure | null, value: readonly MetricSeries[]): Series {
  return failure === null ? { ok: true, value, calls: [] } : { ok: false, failure, calls: [] };
}
