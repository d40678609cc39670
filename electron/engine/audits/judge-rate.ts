// What the audits of a bounce or complaint rate begin with: at which of AWS's lines it stands.
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import type { RateLevel, RateName } from '../../../shared/health/standing.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { reputationRate } from '../derive/reputation-rates.ts';
import { sayTime } from '../derive/say-time.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

type Line = { readonly rate: RateName; readonly level: RateLevel };

const levels: readonly RateLevel[] = ['healthy', 'watch', 'review', 'pause'];

/** Fails where the rate is past this line and below the next one, which another audit judges. */
export function judgeRate(series: readonly MetricSeries[], { rate, level }: Line): Judgement {
  const { latest, level: reached } = reputationRate(rate, series);
  if (latest === null || reached === null) return notApplicable(noMetric);
  if (levels.indexOf(reached) > levels.indexOf(level)) return notApplicable(worse);
  const says = sayRate(rate, printPercent(latest.fraction), sayTime(latest.atMs).en);
  return reached === level ? fail(says) : pass(says);
}

function sayRate(rate: RateName, percent: string, at: string): Text {
  return rate === 'bounce'
    ? { en: `The bounce rate was ${percent} at ${at}.`, ja: `${at} 時点のバウンス率は ${percent} です。` }
    : { en: `The complaint rate was ${percent} at ${at}.`, ja: `${at} 時点の苦情率は ${percent} です。` };
}

const noMetric: Text = {
  en: 'CloudWatch has no value of this rate in the last two weeks; another check covers that.',
  ja: 'CloudWatch に直近 2 週間の値がありません。別の項目で判定します。',
};
const worse: Text = {
  en: 'The rate has reached a higher level; another check covers that.',
  ja: 'さらに上の基準を超えています。別の項目で判定します。',
};
