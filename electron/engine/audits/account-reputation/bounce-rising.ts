// Hard bounces rise, by our own count, before AWS's slower figure shows it.
import { printPercent } from '../../../../shared/print-percent.ts';
import { rateLevel } from '../../derive/reputation-rates.ts';
import { sayCount } from '../../derive/say-rate.ts';
import { type BounceTrend, bounceTrend } from '../../derive/send-statistics.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountReputationBounceRising = defineAudit({
  id: 'account-reputation-bounce-rising',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionStatistics'],
  texts: {
    title: { en: 'Hard bounces are rising fast', ja: 'ハードバウンスが急増しています' },
    passed: { en: 'Hard bounces are not rising fast', ja: 'ハードバウンスの急増はありません' },
    why: {
      en: "AWS's rate is taken over a large volume and follows slowly. What GetSendStatistics counted in the last three days shows sooner that a new list, form or import is bad.",
      ja: 'AWS の率はまとまった送信量に対する値のため、変化が遅れて表れます。直近 3 日間の GetSendStatistics の集計では、新しいリスト、フォーム、インポートの問題を早く見つけられます。',
    },
    fix: {
      en: 'Look at what was added in the days before: a list, a form, an import, a new sender. Stop it until its addresses are checked.',
      ja: '直前に加えたリスト、フォーム、インポート、送信元を確認し、宛先の確認が済むまで止めてください。',
    },
  },
  sources: [citeSes('monitoring usage statistics', 'monitor-sending-activity-api')],
  judge: ({ regionStatistics }) => {
    if (regionStatistics.state !== 'seen') return cannotTellFrom(regionStatistics);
    const trend = bounceTrend(regionStatistics.value, regionStatistics.atMs);
    if (trend === null) return notApplicable(nothing);
    const says = sayTrend(trend);
    return trend.isFast && rateLevel('bounce', trend.recentFraction) !== 'healthy' ? fail(says) : pass(says);
  },
});

const nothing = {
  en: 'Nothing was sent in the last three days.',
  ja: '直近 3 日間に送信がありません。',
};

function sayTrend({ recent, recentFraction, beforeFraction }: BounceTrend) {
  const [bounces, attempts] = [sayCount(recent.bounces), sayCount(recent.attempts)];
  const share = printPercent(recentFraction);
  const was = beforeFraction === null ? null : printPercent(beforeFraction);
  return {
    en: `Hard bounces in the last three days: ${bounces} of ${attempts} (${share})${was === null ? '' : `; before: ${was}`}.`,
    ja: `直近 3 日間のハードバウンスは ${attempts} 件中 ${bounces} 件（${share}）です。${was === null ? '' : `それ以前は ${was} でした。`}`,
  };
}
