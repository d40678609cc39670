// Complaints from 0.5% on: AWS may refuse all mail at any moment, hence as bad as refused.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRate } from '../judge-rate.ts';

export const accountReputationComplaintPause = defineAudit({
  id: 'account-reputation-complaint-pause',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'blocker',
  needs: ['regionReputation'],
  texts: {
    title: {
      en: 'The complaint rate is so high that AWS may pause sending',
      ja: '苦情率が送信停止の対象となる水準です',
    },
    passed: { en: 'The complaint rate is below the level of a pause', ja: '苦情率は送信停止の水準未満です' },
    why: {
      en: 'From 0.5% on AWS may pause the account: then no mail goes out at all. Each complaint stands for many who say nothing.',
      ja: '0.5% 以上になると、AWS がアカウントの送信を停止することがあります。苦情 1 件の背後には、何も言わない多くの受信者がいます。',
    },
    fix: {
      en: 'Stop the mail that people complain about now. Never mail a complainer again, and resume only with recipients who asked for it.',
      ja: '苦情の出ているメールを今すぐ止めてください。苦情のあった宛先には再送せず、受信を希望した人への送信だけを再開します。',
    },
  },
  sources: [citeSes('reputation metrics messages', 'reputationdashboardmessages', 'SES4-5', 'SES3-14')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'complaint', level: 'pause' }),
});
