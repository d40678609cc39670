// Members of requests that name metrics.
import type { MetricDimension } from './metric-dimensions.ts';
import { type Input, objectsIn, textIn } from './shape.ts';

export function dimensionsIn(metric: Input): readonly MetricDimension[] {
  return objectsIn(metric, 'Dimensions').map((dimension) => ({
    name: textIn(dimension, 'Name'),
    value: textIn(dimension, 'Value'),
  }));
}
