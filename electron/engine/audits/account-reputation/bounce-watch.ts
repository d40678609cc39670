// Bounces from 2% on: more than AWS advises.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRate } from '../judge-rate.ts';

export const accountReputationBounceWatch = defineAudit({
  id: 'account-reputation-bounce-watch',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'low',
  needs: ['regionReputation'],
  texts: {
    title: { en: 'The bounce rate is above what AWS advises', ja: 'バウンス率が AWS の推奨を超えています' },
    passed: { en: 'The bounce rate is as low as AWS advises', ja: 'バウンス率は AWS の推奨の範囲内です' },
    why: {
      en: 'AWS advises to stay below 2%. From 5% on it begins a review, which one bad list can bring about in a day.',
      ja: 'AWS は 2% 未満を推奨しています。5% でレビューが始まりますが、質の悪いリスト 1 つで 1 日のうちに達することがあります。',
    },
    fix: {
      en: 'See that bounced addresses are taken off the list by themselves, and look where the bad ones come from.',
      ja: 'バウンスした宛先が自動的にリストから外れることを確認し、無効なアドレスがどこから来ているかを調べてください。',
    },
  },
  sources: [citeSes('reputation metrics messages', 'reputationdashboardmessages', 'SES4-4')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'bounce', level: 'watch' }),
});
