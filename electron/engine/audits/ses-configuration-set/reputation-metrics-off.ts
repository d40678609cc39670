// The set's own bounce and complaint rates are not published.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetReputationMetricsOff = defineAudit({
  id: 'ses-configuration-set-reputation-metrics-off',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'info',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'The set has no reputation metrics of its own', ja: '設定セット単位の評価メトリクスが無効です' },
    passed: { en: 'The set has reputation metrics of its own', ja: '設定セット単位の評価メトリクスは有効です' },
    why: {
      en: 'CloudWatch then holds the rates of the whole account only, so that an alarm cannot tell which kind of mail causes bounces and complaints.',
      ja: 'CloudWatch にはアカウント全体の値しか記録されないため、どの種類のメールがバウンスや苦情の原因なのか、アラームでは区別できません。',
    },
    fix: {
      en: 'Enable reputation metrics on the set if you send several kinds of mail. CloudWatch charges for each metric.',
      ja: '複数の種類のメールを送る場合は、設定セットの評価メトリクスを有効にしてください。CloudWatch のメトリクス料金がかかります。',
    },
  },
  sources: [citeSes('viewing reputation metrics', 'configuration-sets-export-metrics')],
  judge: ({ sesDefaultSet: { name, reputationMetrics } }) =>
    reputationMetrics
      ? pass()
      : fail({ en: `Reputation metrics are off for ${name}.`, ja: `${name} の評価メトリクスは無効です。` }),
});
