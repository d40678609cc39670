// The quota of the last 24 hours: 80% or more of it is used.
import { quotaLines } from '../../derive/sending-quota.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeQuota } from '../judge-quota.ts';

export const accountStandingQuotaNear = defineAudit({
  id: 'account-standing-quota-near',
  topic: 'account-standing',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  weighs: ['regionStatistics'],
  texts: {
    title: { en: 'At least 80% of the sending quota is used', ja: '送信クォータの 80% 以上を使用しています' },
    passed: { en: 'Less than 80% of the sending quota is used', ja: '送信クォータの使用は 80% 未満です' },
    why: {
      en: 'The quota counts recipients of the last 24 hours. At the limit SES refuses further mail and does not queue it.',
      ja: 'クォータは直近 24 時間の宛先数です。上限に達した後の送信は拒否され、保留されません。',
    },
    fix: {
      en: 'Spread the sends over the day, or request a higher quota in Service Quotas before it is needed.',
      ja: '送信を 1 日に分散するか、必要になる前に Service Quotas でクォータの引き上げを申請してください。',
    },
  },
  sources: [citeSes('managing sending quotas', 'manage-sending-quotas', 'SES4-8', 'SES1-ACC-2')],
  judge: (evidence) => judgeQuota(evidence, quotaLines.near, quotaLines.nearlyUsed),
});
