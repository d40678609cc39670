// SES's advisor has open findings of high impact about identities.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, notApplicable } from '../define-audit.ts';
import { identityAdvice, judgeAdvice } from '../judge-advice.ts';

export const accountVdmAdviceOpen = defineAudit({
  id: 'account-vdm-advice-open',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionAccount', 'regionRecommendations'],
  texts: {
    title: {
      en: "SES's advisor has open findings of high impact",
      ja: 'SES の推奨事項に影響度の高い未解決の項目があります',
    },
    passed: {
      en: "SES's advisor has no open finding of high impact",
      ja: 'SES の推奨事項に影響度の高い未解決の項目はありません',
    },
    why: {
      en: 'SES itself has looked at the records of these identities and found something missing or wrong. Mailbox providers see the same records.',
      ja: 'SES がこれらの ID のレコードを確認し、不足や誤りを検出しました。受信側のプロバイダーも同じレコードを参照します。',
    },
    fix: {
      en: 'Open each identity here: its page shows what to publish. A fix takes up to 6 hours to show in the advisor, and fixed findings leave it after 30 days.',
      ja: '各 ID のページで、公開すべきレコードを確認してください。修正の反映には最大 6 時間かかり、解決済みの項目は 30 日後に表示されなくなります。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager advisor', 'vdm-advisor')],
  judge: ({ regionAccount, regionRecommendations }) => {
    if (regionAccount.state === 'seen' && !regionAccount.value.vdmEnabled) return notApplicable(off);
    if (regionRecommendations.state === 'unreachable') return cannotTellFrom(regionRecommendations);
    return judgeAdvice(regionRecommendations.state === 'seen' ? regionRecommendations.value : [], identityAdvice);
  },
});

const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
