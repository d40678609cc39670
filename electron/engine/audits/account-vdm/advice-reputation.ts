// SES's advisor says that mail is complained about, bounces, or is listed.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, notApplicable } from '../define-audit.ts';
import { reputationAdvice, judgeAdvice } from '../judge-advice.ts';

export const accountVdmAdviceReputation = defineAudit({
  id: 'account-vdm-advice-reputation',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionAccount', 'regionRecommendations'],
  texts: {
    title: { en: "SES's advisor warns about the reputation", ja: 'SES が評価に関する警告を出しています' },
    passed: { en: "SES's advisor does not warn about the reputation", ja: 'SES から評価に関する警告はありません' },
    why: {
      en: 'A provider counts too many complaints or bounces of an identity or tenant, or a block list names it. The rates of the account need not show this yet.',
      ja: 'ID またはテナントについて、プロバイダーでの苦情やバウンスが多いか、ブロックリストに掲載されています。アカウント全体の率には、まだ表れていないことがあります。',
    },
    fix: {
      en: 'Stop the mail of that identity or tenant to the provider named, remove those who bounced or complained, and resume with recipients who open it.',
      ja: '該当する ID またはテナントから、そのプロバイダー宛ての送信を止めてください。バウンスや苦情のあった宛先を除き、反応のある宛先から再開します。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager advisor', 'vdm-advisor')],
  judge: ({ regionAccount, regionRecommendations }) => {
    if (regionAccount.state === 'seen' && !regionAccount.value.vdmEnabled) return notApplicable(off);
    if (regionRecommendations.state === 'unreachable') return cannotTellFrom(regionRecommendations);
    return judgeAdvice(regionRecommendations.state === 'seen' ? regionRecommendations.value : [], reputationAdvice);
  },
});

const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
