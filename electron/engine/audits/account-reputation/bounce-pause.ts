// Bounces from 10% on: AWS may refuse all mail at any moment, hence as bad as refused.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRate } from '../judge-rate.ts';

export const accountReputationBouncePause = defineAudit({
  id: 'account-reputation-bounce-pause',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'blocker',
  needs: ['regionReputation'],
  texts: {
    title: {
      en: 'The bounce rate is so high that AWS may pause sending',
      ja: 'バウンス率が送信停止の対象となる水準です',
    },
    passed: { en: 'The bounce rate is below the level of a pause', ja: 'バウンス率は送信停止の水準未満です' },
    why: {
      en: 'From 10% on AWS may pause the account: then no mail goes out at all. Severe cases are paused without a review first.',
      ja: '10% 以上になると、AWS がアカウントの送信を停止することがあります。深刻な場合はレビューなしに停止されます。',
    },
    fix: {
      en: 'Stop the mail that bounces now, before AWS stops all of it. Remove every address that bounced for good, and do not resume until the source of the bad addresses is found.',
      ja: 'AWS に止められる前に、バウンスしているメールを今すぐ止めてください。ハードバウンスした宛先を削除し、無効なアドレスの入手元が分かるまで再開しないでください。',
    },
  },
  sources: [citeSes('reputation metrics messages', 'reputationdashboardmessages', 'SES4-4', 'SES3-14')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'bounce', level: 'pause' }),
});
