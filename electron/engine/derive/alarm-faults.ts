// What is wrong with an alarm that is to watch a bounce or complaint rate, and whether it can still be relied on.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { type RateName, rateLines } from '../../../shared/health/standing.ts';
import type { CloudWatchAlarm } from '../../../shared/health/wiring.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercentLine } from '../../../shared/print-percent.ts';
import { rateMetrics, rateNames, reputationRate } from './reputation-rates.ts';
import { hourMs, saySpan } from './say-time.ts';

export type AlarmFaultKind =
  | 'percent'
  | 'threshold-high'
  | 'comparison'
  | 'statistic'
  | 'missing-data'
  | 'slow'
  | 'no-action'
  | 'topic-fifo'
  | 'topic-dead'
  | 'metric-not-there'
  | 'metric-not-yet';

/** `breaks`: it does not warn in time, so that the rate counts as watched by nobody. */
export type AlarmFault = { readonly kind: AlarmFaultKind; readonly breaks: boolean; readonly says: Text };

/** What an alarm leans on, as far as it is known. */
export type AlarmEvidence = {
  readonly [K in 'regionReputation' | 'regionSets' | 'regionAlarmTopics']: Evidence<Artifacts[K]>;
};

/** SES developer guide, "Viewing metrics": the dimension of a set that has reputation metrics. */
const setDimension = 'ses:configuration-set';

/** Null: it watches another metric of SES, or an expression. */
export function rateOfAlarm({ namespace, metric }: CloudWatchAlarm): RateName | null {
  return namespace === 'AWS/SES' ? (rateNames.find((rate) => rateMetrics[rate] === metric) ?? null) : null;
}

/** Null: the account as a whole. */
export function setOfAlarm({ dimensions }: CloudWatchAlarm): string | null {
  return dimensions.find(({ name }) => name === setDimension)?.value ?? null;
}

/** What it computes is not told, so that it may watch a rate or not. */
export function watchesExpression({ metric }: CloudWatchAlarm): boolean {
  return metric === '';
}

export function alarmFaults(alarm: CloudWatchAlarm, evidence: AlarmEvidence): readonly AlarmFault[] {
  const rate = rateOfAlarm(alarm);
  if (rate === null) return [];
  return [
    ...thresholdFaults(alarm, rate),
    ...comparisonFaults(alarm),
    ...statisticFaults(alarm),
    ...missingDataFaults(alarm),
    ...paceFaults(alarm),
    ...actionFaults(alarm, evidence.regionAlarmTopics),
    ...metricFaults(alarm, rate, evidence),
  ];
}

/** Whether an alarm that can be relied on watches a rate of the account; one on an expression may. */
export function isWatched(rate: RateName, alarms: readonly CloudWatchAlarm[], evidence: AlarmEvidence) {
  const relied = alarms.some(
    (alarm) =>
      rateOfAlarm(alarm) === rate &&
      alarm.dimensions.length === 0 &&
      !alarmFaults(alarm, evidence).some(({ breaks }) => breaks),
  );
  if (relied) return 'yes';
  return alarms.some(watchesExpression) ? 'perhaps' : 'no';
}

/** From here on a threshold was surely meant as percent: a bounce rate of 100%, a complaint rate of 10%. */
const percentFrom: { readonly [R in RateName]: number } = { bounce: 1, complaint: 0.1 };

function thresholdFaults({ threshold }: CloudWatchAlarm, rate: RateName): readonly AlarmFault[] {
  const { review } = rateLines[rate];
  if (threshold === null) return [];
  const read = printPercentLine(threshold);
  if (threshold >= percentFrom[rate]) {
    const meant = Number((threshold / 100).toPrecision(12));
    return fault('percent', true, {
      en: `Its threshold ${threshold} reads as ${read}: the metric is a fraction, and ${printPercentLine(meant)} is written ${meant}.`,
      ja: `しきい値 ${threshold} は ${read} を意味します。メトリクスは小数の割合なので、${printPercentLine(meant)} は ${meant} と指定します。`,
    });
  }
  if (threshold <= review) return [];
  return fault('threshold-high', true, {
    en: `Its threshold is ${read}; AWS reviews accounts from ${printPercentLine(review)} on.`,
    ja: `しきい値が ${read} です。${printPercentLine(review)} 以上で AWS のレビューの対象になります。`,
  });
}

function comparisonFaults({ comparison }: CloudWatchAlarm): readonly AlarmFault[] {
  if (comparison === 'GreaterThanOrEqualToThreshold' || comparison === 'GreaterThanThreshold') return [];
  return fault('comparison', true, {
    en: `It compares by ${comparison}, so it does not fire when the rate rises above its threshold.`,
    ja: `比較演算子が ${comparison} のため、率がしきい値を超えても発報しません。`,
  });
}

function statisticFaults({ statistic }: CloudWatchAlarm): readonly AlarmFault[] {
  if (statistic === null || statistic === 'Average' || statistic === 'Maximum' || /^p\d/u.test(statistic)) return [];
  return fault('statistic', true, {
    en: `It watches the statistic ${statistic}, which is not the rate itself.`,
    ja: `統計が ${statistic} のため、率そのものを監視していません。`,
  });
}

/** CloudWatch user guide, "Configuring how alarms treat missing data": `missing` where nothing is set. */
function missingDataFaults({ missingData }: CloudWatchAlarm): readonly AlarmFault[] {
  const set = missingData ?? 'missing';
  if (set === 'ignore') return [];
  return fault('missing-data', false, {
    en: `Missing data is treated as ${set}: in hours without mail it ${missingEffects[set]?.en ?? 'may change its state'}.`,
    ja: `欠落データの処理が ${set} です。送信のない時間帯に、${missingEffects[set]?.ja ?? '状態が変わることがあります'}。`,
  });
}

const missingEffects: { readonly [setting: string]: Text | undefined } = {
  missing: { en: 'falls to INSUFFICIENT_DATA', ja: 'INSUFFICIENT_DATA になります' },
  notBreaching: { en: 'goes back to OK though the rate is unchanged', ja: '率が変わらないまま OK に戻ります' },
  breaching: { en: 'fires though the rate is unchanged', ja: '率が変わらないまま発報します' },
};

/** A day late is late: the rates are judged all the time. */
const longestWindowMs = 24 * hourMs;

function paceFaults({ periodSeconds, evaluationPeriods }: CloudWatchAlarm): readonly AlarmFault[] {
  const windowMs = (periodSeconds ?? 0) * evaluationPeriods * 1000;
  if (windowMs < longestWindowMs) return [];
  const span = saySpan(windowMs);
  return fault('slow', false, {
    en: `It looks at ${span.en} at once, so it may fire that much later.`,
    ja: `評価期間が ${span.ja}あるため、発報がその分遅れることがあります。`,
  });
}

function actionFaults(
  { actionsEnabled, alarmActions }: CloudWatchAlarm,
  topics: AlarmEvidence['regionAlarmTopics'],
): readonly AlarmFault[] {
  if (!actionsEnabled) return fault('no-action', true, actionsOff);
  if (alarmActions.length === 0) return fault('no-action', true, actionsNone);
  const known = topics.state === 'seen' ? topics.value : null;
  const judged = alarmActions.map((arn): AlarmFault | null => {
    if (arn.endsWith('.fifo')) return { kind: 'topic-fifo', breaks: true, says: sayFifo(arn) };
    if (known?.absent.includes(arn)) return { kind: 'topic-dead', breaks: true, says: sayNoTopic(arn) };
    const topic = known?.seen.find((one) => one.arn === arn);
    const isDeaf = topic !== undefined && !topic.subscriptions.some(({ confirmed }) => confirmed);
    return isDeaf ? { kind: 'topic-dead', breaks: true, says: sayDeaf(arn) } : null;
  });
  // One action that works is enough: somebody hears of it.
  return judged.includes(null) ? [] : judged.filter((one) => one !== null);
}

const actionsOff: Text = { en: 'Its actions are switched off.', ja: 'アラームのアクションが無効です。' };
const actionsNone: Text = {
  en: 'It has no action for the state ALARM, so nobody is told unless a composite alarm or an EventBridge rule looks at it.',
  ja: 'ALARM 状態のアクションがありません。複合アラームや EventBridge ルールで参照していない限り、通知されません。',
};

const sayFifo = (arn: string): Text => ({
  en: `Its topic is of the type FIFO: ${arn}.`,
  ja: `通知先のトピックが FIFO タイプです: ${arn}。`,
});
const sayNoTopic = (arn: string): Text => ({
  en: `Its topic does not exist: ${arn}.`,
  ja: `通知先のトピックが存在しません: ${arn}。`,
});
const sayDeaf = (arn: string): Text => ({
  en: `Its topic has no confirmed subscription: ${arn}.`,
  ja: `通知先のトピックに確認済みのサブスクリプションがありません: ${arn}。`,
});

function metricFaults(alarm: CloudWatchAlarm, rate: RateName, evidence: AlarmEvidence): readonly AlarmFault[] {
  const { regionReputation, regionSets } = evidence;
  const set = setOfAlarm(alarm);
  const others = alarm.dimensions.filter(({ name }) => name !== setDimension);
  if (others.length > 0) {
    const named = others.map(({ name, value }) => `${name}=${value}`).join(', ');
    return fault('metric-not-there', true, {
      en: `SES publishes no such rate for ${named}, so it never gets data.`,
      ja: `SES は ${named} の率を発行しないため、データが届きません。`,
    });
  }
  if (set === null) {
    const isMissing = regionReputation.state === 'seen' && reputationRate(rate, regionReputation.value).latest === null;
    return isMissing ? fault('metric-not-yet', false, notYet) : [];
  }
  if (regionSets.state !== 'seen') return [];
  const { seen, gaps } = regionSets.value;
  const found = seen.find(({ name }) => name === set);
  if (found?.reputationMetrics === true) return [];
  if (found === undefined && gaps.some(({ subject }) => subject === null || subject === set)) return [];
  return fault('metric-not-there', true, found === undefined ? sayGone(set) : saySilent(set));
}

const notYet: Text = {
  en: 'Its metric has no data in the last two weeks: SES makes it with the first mail, and may add nothing while no mail goes out.',
  ja: '直近 2 週間のデータがありません。メトリクスは最初の送信で作成され、送信がない間はデータが追加されないことがあります。',
};
const sayGone = (set: string): Text => ({
  en: `The configuration set ${set} does not exist, so the alarm never gets data.`,
  ja: `設定セット ${set} が存在しないため、データが届きません。`,
});
const saySilent = (set: string): Text => ({
  en: `The configuration set ${set} has reputation metrics off, so the alarm never gets data.`,
  ja: `設定セット ${set} の評価メトリクスが無効のため、データが届きません。`,
});

function fault(kind: AlarmFaultKind, breaks: boolean, says: Text): readonly AlarmFault[] {
  return [{ kind, breaks, says }];
}
