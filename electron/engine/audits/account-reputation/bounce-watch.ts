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
      en: 'In its review FAQ AWS advises to stay below 2%. From 5% on it reviews the account, and one bad list can bring that about in a day.',
      ja: 'AWS はレビューに関するよくある質問で 2% 未満を推奨しています。5% 以上でレビューの対象になりますが、質の悪いリスト 1 つで 1 日のうちに達することがあります。',
    },
    fix: {
      en: 'Make sure that bounced addresses leave the list automatically, and find out where the bad ones come from.',
      ja: 'バウンスした宛先が自動的にリストから外れることを確認し、無効なアドレスがどこから来ているかを調べてください。',
    },
  },
  sources: [citeSes('sending review process FAQs', 'faqs-enforcement', 'SES4-4')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'bounce', level: 'watch' }),
});
