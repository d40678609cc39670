// Bounces from 5% on: AWS begins a review.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRate } from '../judge-rate.ts';

export const accountReputationBounceReview = defineAudit({
  id: 'account-reputation-bounce-review',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'high',
  needs: ['regionReputation'],
  texts: {
    title: { en: 'The bounce rate is so high that AWS reviews the account', ja: 'バウンス率がレビュー開始の水準です' },
    passed: { en: 'The bounce rate is below the level of a review', ja: 'バウンス率はレビュー開始の水準未満です' },
    why: {
      en: 'From 5% on AWS puts the account under review, and from 10% on it may pause sending. Only hard bounces count, and none of domains that you have verified.',
      ja: '5% 以上でレビュー、10% 以上で送信停止の対象となります。対象はハードバウンスのみで、検証済みドメイン宛ては含まれません。',
    },
    fix: {
      en: 'Remove every address that bounced for good and never mail it again. Then close the source of bad addresses: bought lists, forms without confirmation, old imports.',
      ja: 'ハードバウンスした宛先をすべて削除し、再送しないでください。次に、購入リスト、確認のないフォーム、古いインポートなど、無効なアドレスの入手元を断ちます。',
    },
  },
  sources: [citeSes('reputation metrics messages', 'reputationdashboardmessages', 'SES4-4', 'SES3-14')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'bounce', level: 'review' }),
});
