// What makes an alarm fire, as one would write it down.
import type { CloudWatchAlarm } from '../../../../shared/health/wiring.ts';

const signs: { readonly [comparison: string]: string } = {
  GreaterThanOrEqualToThreshold: '≥',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '≤',
};

/** "Average ≥ 0.05" */
export function printCondition({ statistic, comparison, threshold }: CloudWatchAlarm): string {
  const parts = [statistic ?? '', signs[comparison] ?? comparison, threshold === null ? '' : String(threshold)];
  return parts.filter((part) => part !== '').join(' ');
}
