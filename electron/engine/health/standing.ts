// The panel of standing: whether the region may send, how close it is to being stopped, and what to do now.
import type { RegionName } from '../../../shared/aws.ts';
import type { Known } from '../../../shared/health/known.ts';
import type { SendPoint } from '../../../shared/health/metrics.ts';
import {
  type OwnRate,
  type Quota,
  type RateName,
  rateLines,
  type ReputationRate,
  type Standing,
  type StandingStatus,
} from '../../../shared/health/standing.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { rateNames, reputationRate } from '../derive/reputation-rates.ts';
import { bounceTrend, daysOf, statisticsSpanMs, totalsOf } from '../derive/send-statistics.ts';
import { quotaLines, quotaOf } from '../derive/sending-quota.ts';
import { standingStatus } from '../derive/standing-status.ts';
import { statusHeadlines, statusMeans } from '../derive/standing-texts.ts';
import { standingTodo } from '../derive/standing-todo.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

type Moment = { readonly region: RegionName; readonly nowMs: number };

export function standingOf(evidence: RegionEvidence, { region, nowMs }: Moment): Standing {
  const account = accountOf(evidence.regionAccount, region);
  const series = knownOf(evidence.regionReputation, { region, operation: 'GetMetricData' }, []);
  const points = knownOf(evidence.regionStatistics, { region, operation: 'GetSendStatistics' }, []);
  const rates = mapKnown(series, (value) => rateNames.map((rate) => reputationRate(rate, value)));
  const own = mapKnown(points, (value) => rateNames.map((rate) => ownRate(rate, value, nowMs)));
  const status = account.known ? standingStatus(account.value) : 'unknown';
  const quota = account.known ? quotaOf(account.value, points.known ? points.value : null, nowMs) : null;
  const known = rates.known ? rates.value : [];
  const trend = points.known ? bounceTrend(points.value, nowMs) : null;
  return {
    status,
    headline: headlineOf(status, region, { rates: known, quota }),
    means: statusMeans[status],
    account,
    quota,
    rates,
    own,
    todo: standingTodo({ account: account.known ? account.value : null, quota, rates: known, trend }),
  };
}

/** Every region that knows SES has an account: not there is not known. */
function accountOf(evidence: RegionEvidence['regionAccount'], region: RegionName): Known<SesAccount> {
  const operation = 'GetAccount';
  const known = knownOf<SesAccount | null>(evidence, { region, operation }, null);
  if (!known.known) return known;
  if (known.value !== null) return { ...known, value: known.value };
  const failure = { kind: 'aws-not-found', operation, subject: region } as const;
  return { known: false, gap: { region, operation, subject: null, failure } };
}

function mapKnown<T, R>(known: Known<T>, map: (value: T) => R): Known<R> {
  return known.known ? { ...known, value: map(known.value) } : known;
}

function ownRate(rate: RateName, points: readonly SendPoint[], nowMs: number): OwnRate {
  const numerator = rate === 'bounce' ? 'bounces' : 'complaints';
  const fromMs = nowMs - statisticsSpanMs;
  const inSpan = points.filter(({ atMs }) => atMs >= fromMs && atMs <= nowMs);
  const { attempts: of, [numerator]: counted } = totalsOf(inSpan);
  return {
    rate,
    counted,
    of,
    fraction: of === 0 ? null : counted / of,
    fromMs,
    toMs: nowMs,
    points: daysOf(inSpan, { fromMs, toMs: nowMs }).map((day) => ({
      atMs: day.atMs,
      value: day.attempts === 0 ? null : day[numerator] / day.attempts,
    })),
    says: ownSays[rate],
  };
}

/** SES developer guide, "Reputation metrics messages": what AWS's figure is made of. */
const ownSays: { readonly [R in RateName]: Text } = {
  bounce: {
    en: 'Hard bounces of all attempts, by GetSendStatistics. AWS counts over a representative volume of its own choice and leaves out mail to domains that you verified, so its figure differs.',
    ja: 'GetSendStatistics による、送信試行数に対するハードバウンスの割合です。AWS の値は AWS が定める代表的な送信量に基づき、検証済みドメイン宛てを除いて計算されるため、この値とは一致しません。',
  },
  complaint: {
    en: 'Complaints of all attempts, by GetSendStatistics. AWS divides by the mail to providers that report complaints (Gmail does not), over a representative volume of its own choice, so its figure differs and is usually higher.',
    ja: 'GetSendStatistics による、送信試行数に対する苦情の割合です。AWS の値は苦情を報告するプロバイダー（Gmail は報告しません）宛てのメールだけを分母とし、AWS が定める代表的な送信量に基づくため、この値とは一致せず、通常はより高くなります。',
  },
};

type Pressing = { readonly rates: readonly ReputationRate[]; readonly quota: Quota | null };

function headlineOf(status: StandingStatus, region: RegionName, { rates, quota }: Pressing): Text {
  const headline = statusHeadlines[status](region);
  if (status !== 'healthy') return headline;
  const [worst] = rates.flatMap(sayPassed).toSorted((a, b) => a.rank - b.rank);
  const isUsedUp = quota !== null && quota.share !== null && quota.share >= quotaLines.reached;
  const but = isUsedUp ? usedUp : worst?.says;
  if (but === undefined) return headline;
  return { en: `Sending works in ${region}, but ${but.en}.`, ja: `${region} では送信できますが、${but.ja}。` };
}

const usedUp: Text = {
  en: 'the quota of the last 24 hours is used up',
  ja: '直近 24 時間の送信クォータを使い切っています',
};

/** The line that a rate has passed; the pause comes before the review, the review before advice. */
function sayPassed({ rate, latest, level }: ReputationRate): readonly { readonly rank: number; readonly says: Text }[] {
  if (latest === null || level === null || level === 'healthy') return [];
  const { rank, says } = passed[level];
  const { en, ja } = says(printPercent(rateLines[rate][level] ?? 0));
  const fraction = printPercent(latest.fraction);
  const name = rateWords[rate];
  return [{ rank, says: { en: `the ${name.en} is ${fraction}; ${en}`, ja: `${name.ja}が ${fraction} です（${ja}）` } }];
}

const rateWords: { readonly [R in RateName]: Text } = {
  bounce: { en: 'bounce rate', ja: 'バウンス率' },
  complaint: { en: 'complaint rate', ja: '苦情率' },
};

const passed = {
  pause: {
    rank: 0,
    says: (line: string): Text => ({ en: `from ${line} on AWS may pause sending`, ja: `${line} 以上は停止の対象` }),
  },
  review: {
    rank: 1,
    says: (line: string): Text => ({
      en: `from ${line} on AWS reviews the account`,
      ja: `${line} 以上はレビューの対象`,
    }),
  },
  watch: {
    rank: 2,
    says: (line: string): Text => ({ en: `AWS advises to stay below ${line}`, ja: `推奨は ${line} 未満` }),
  },
};
