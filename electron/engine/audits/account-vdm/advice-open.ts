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
      en: 'SES itself has looked at the records of these identities and found something missing or wrong. Providers see the same.',
      ja: 'SES がこれらの ID のレコードを確認し、不足や誤りを検出しました。受信側のプロバイダーにも同じように見えています。',
    },
    fix: {
      en: 'Open each identity here: its page shows what to publish. A fix takes up to six hours to show in the advisor, and SES forgets fixed ones after 30 days.',
      ja: '各 ID のページで、公開すべきレコードを確認してください。修正の反映には最大 6 時間かかり、解決済みの項目は 30 日後に SES から消えます。',
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
