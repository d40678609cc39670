// A configuration set suppresses for fewer reasons than the account.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit } from '../define-audit.ts';
import { judgeSets } from '../judge-sets.ts';

export const accountSuppressionSetNarrows = defineAudit({
  id: 'account-suppression-set-narrows',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionAccount', 'regionSets'],
  texts: {
    title: {
      en: 'A configuration set suppresses less than the account',
      ja: 'アカウントより対象の少ない設定セットがあります',
    },
    passed: {
      en: 'No configuration set suppresses less than the account',
      ja: 'アカウントより対象の少ない設定セットはありません',
    },
    why: {
      en: 'For mail through that set only the reasons of its override hold: addresses on the list for the other reason are mailed.',
      ja: 'この設定セットのメールには上書きした理由だけが適用され、ほかの理由で登録された宛先には送信されます。',
    },
    fix: {
      en: 'Add the missing reason to the override of the set, or remove the override.',
      ja: '設定セットの上書きに不足している理由を追加するか、上書きを解除してください。',
    },
  },
  sources: [citeSes('configuration set suppression', 'sending-email-suppression-list-config-level')],
  judge: ({ regionAccount, regionSets }) => {
    if (regionAccount.state !== 'seen') return cannotTellFrom(regionAccount);
    const { suppressedReasons: reasons } = regionAccount.value;
    return judgeSets(regionSets, {
      faultOf: ({ suppressedReasons: own }) => {
        if (own === null || own.length === 0) return null;
        const lost = reasons.filter((reason) => !own.includes(reason));
        return lost.length === 0 ? null : lost.join(', ');
      },
      says: (sets) => ({
        en: `Not suppressed though the account does so: ${sets}.`,
        ja: `アカウントでは対象でも、設定セットでは抑止されない理由: ${sets}`,
      }),
      beside: [regionAccount],
    });
  },
});
