// Mail goes out, but CloudWatch holds no reputation metric.
import { rateMetrics, rateNames, reputationRate } from '../../derive/reputation-rates.ts';
import { sayCount } from '../../derive/say-rate.ts';
import { totalsOf } from '../../derive/send-statistics.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountReputationMetricMissing = defineAudit({
  id: 'account-reputation-metric-missing',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'low',
  needs: ['regionReputation', 'regionStatistics'],
  texts: {
    title: { en: 'A reputation metric is missing', ja: '評価メトリクスがありません' },
    passed: { en: 'Both reputation metrics are there', ja: '評価メトリクスが 2 つとも存在します' },
    why: {
      en: 'Without Reputation.BounceRate and Reputation.ComplaintRate neither Plumbline nor an alarm can see how near a review is. A missing metric does not mean a rate of zero.',
      ja: 'Reputation.BounceRate と Reputation.ComplaintRate がないと、レビューまでの余裕を Plumbline もアラームも把握できません。メトリクスがないことは、率が 0 であることを意味しません。',
    },
    fix: {
      en: 'If mail has only gone to the simulator or to verified domains, wait for real mail. Otherwise look in CloudWatch under AWS/SES of this very region, and ask AWS Support.',
      ja: 'シミュレーターや検証済みドメイン宛てにしか送っていない場合は、実際の送信を待ってください。そうでなければ、このリージョンの CloudWatch の AWS/SES を確認し、AWS サポートに問い合わせてください。',
    },
  },
  sources: [citeSes('monitoring your sending activity', 'monitor-sending-activity')],
  judge: ({ regionReputation, regionStatistics }) => {
    const missing = rateNames.filter((rate) => reputationRate(rate, regionReputation).latest === null);
    if (missing.length === 0) return pass();
    const { attempts } = totalsOf(regionStatistics);
    if (attempts === 0) return notApplicable(nothing);
    const names = missing.map((rate) => rateMetrics[rate]).join(', ');
    return fail({
      en: `${sayCount(attempts)} messages in two weeks, but no value of ${names}.`,
      ja: `2 週間に ${sayCount(attempts)} 件送信していますが、${names} の値がありません。`,
    });
  },
});

const nothing = {
  en: 'Nothing was sent in the last two weeks, and SES makes the metrics with the first mail.',
  ja: '直近 2 週間に送信がありません。メトリクスは最初の送信で作成されます。',
};
