// BatchGetMetricData: the volumes that Virtual Deliverability Manager draws.
import {
  countAll,
  type Counted,
  countedBy,
  daysIn,
  type Dimension,
  dimensions,
  metrics,
  readDays,
} from '../messages/count-metrics.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { isVdmEnabled } from '../state/account-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { objects, oneOf, optionalObject, requiredText } from '../wire/members.ts';
import { bad } from './refusals.ts';

export const metricOperations: readonly Operation[] = [
  { name: 'BatchGetMetricData', method: 'POST', path: '/v2/email/metrics/batch', perSecond: 16, run: batch },
];

const maxQueries = 10;

function batch({ account, body, nowMs }: Call): JsonObject {
  refuseWithoutVdm(account);
  const queries = objects(body, 'Queries');
  if (queries.length < 1 || queries.length > maxQueries) throw bad(`Queries must have 1 to ${maxQueries} members.`);
  const counted = countedBy(account, nowMs);
  return { Results: queries.map((query) => resultOf(query, counted)), Errors: [] };
}

export function refuseWithoutVdm({ settings }: RegionAccount): void {
  if (!isVdmEnabled(settings)) throw bad('Virtual Deliverability Manager is not enabled for this account.');
}

function resultOf(query: JsonObject, counted: readonly Counted[]): JsonObject {
  const metric = oneOf(requiredText(query, 'Metric'), metrics, 'Metric');
  oneOf(requiredText(query, 'Namespace'), ['VDM'], 'Namespace');
  const wanted = readDimensions(query);
  const days = daysIn(readDays(query));
  const asked = counted.filter(({ labels }) => wanted.every(([dimension, value]) => labels[dimension] === value));
  return {
    Id: requiredText(query, 'Id'),
    Timestamps: days.map((day) => day / 1000),
    Values: days.map((day) => countAll(asked, metric, day)),
  };
}

function readDimensions(query: JsonObject): readonly (readonly [Dimension, string])[] {
  const given = optionalObject(query, 'Dimensions') ?? {};
  if (Object.keys(given).length > 3) throw bad('At most three dimensions can be specified.');
  return Object.keys(given).map((name) => [oneOf(name, dimensions, 'Dimensions'), requiredText(given, name)] as const);
}
