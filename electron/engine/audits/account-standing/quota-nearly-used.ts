// The quota of the last 24 hours: 95% or more of it is used.
import { quotaLines } from '../../derive/sending-quota.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeQuota } from '../judge-quota.ts';

export const accountStandingQuotaNearlyUsed = defineAudit({
  id: 'account-standing-quota-nearly-used',
  topic: 'account-standing',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  weighs: ['regionStatistics'],
  texts: {
    title: { en: 'The sending quota is nearly used up', ja: '送信クォータをほぼ使い切っています' },
    passed: { en: 'Less than 95% of the sending quota is used', ja: '送信クォータの使用は 95% 未満です' },
    why: {
      en: 'At the limit SES refuses further mail with "Daily message quota exceeded". It queues nothing, so password resets are lost as well as newsletters.',
      ja: '上限に達すると「Daily message quota exceeded」で拒否されます。保留はされないため、ニュースレターだけでなくパスワード再設定などのメールも届かなくなります。',
    },
    fix: {
      en: 'Hold back what can wait now, and request a higher quota in Service Quotas; AWS usually answers within a day.',
      ja: '急がないメールを今すぐ控え、Service Quotas でクォータの引き上げを申請してください。回答は通常 1 日以内です。',
    },
  },
  sources: [citeSes('managing sending quotas', 'manage-sending-quotas')],
  judge: (evidence) => judgeQuota(evidence, quotaLines.nearlyUsed, quotaLines.reached),
});
