// Whether enough is sent, and evenly enough, for dedicated IP addresses to keep a reputation of their own.
import type { SendPoint } from '../../../shared/health/metrics.ts';
import { daysOf, statisticsSpanMs } from './send-statistics.ts';

/** SES developer guide, "Dedicated IP addresses": about a thousand a day for each address once it is warm. */
const enoughPerDay = 1000;
/** Weekends aside, so many days of two weeks with next to nothing make the volume irregular. The line is ours. */
const idleDays = 5;

export type DedicatedVolume = {
  readonly perDayAndIp: number;
  readonly idle: number;
  readonly judged: 'enough' | 'low' | 'irregular';
};

/** Of the last two weeks; the days at both ends are left out of the idle ones, as they are not whole. */
export function dedicatedVolume(points: readonly SendPoint[], ips: number, toMs: number): DedicatedVolume {
  const days = daysOf(points, { fromMs: toMs - statisticsSpanMs, toMs });
  const total = days.reduce((sum, { attempts }) => sum + attempts, 0);
  const mean = total / 14;
  const idle = days.slice(1, -1).filter(({ attempts }) => attempts < mean / 10).length;
  const perDayAndIp = Math.round(mean / ips);
  if (perDayAndIp < enoughPerDay) return { perDayAndIp, idle, judged: 'low' };
  return { perDayAndIp, idle, judged: idle >= idleDays ? 'irregular' : 'enough' };
}
