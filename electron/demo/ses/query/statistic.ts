// The statistics of CloudWatch over the samples of a period.
import { assertNever } from '../../../../shared/assert-never.ts';
import { CodedError } from '../wire/wire-error.ts';
import type { Point } from './metrics.ts';

const statistics = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'] as const;
export type Statistic = (typeof statistics)[number];

export function statisticNamed(text: string): Statistic {
  const found = statistics.find((known) => known === text);
  if (found === undefined) throw new CodedError('InvalidParameterValue', `The statistic ${text} is not known.`);
  return found;
}

export function valueOf({ values }: Point, statistic: Statistic): number {
  const total = values.reduce((before, value) => before + value, 0);
  switch (statistic) {
    case 'SampleCount':
      return values.length;
    case 'Sum':
      return total;
    case 'Average':
      return total / values.length;
    case 'Minimum':
      return Math.min(...values);
    case 'Maximum':
      return Math.max(...values);
    default:
      return assertNever(statistic);
  }
}
