// A configuration set suppresses for fewer reasons than the account.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellFromGaps } from '../judge-gaps.ts';

export const accountSuppressionSetNarrows = defineAudit({
  id: 'account-suppression-set-narrows',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount', 'regionSets'],
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
  judge: ({ regionAccount, regionSets: { seen, gaps } }) => {
    const narrower = seen.flatMap(({ name, suppressedReasons }) => {
      if (suppressedReasons === null || suppressedReasons.length === 0) return [];
      const lost = regionAccount.suppressedReasons.filter((reason) => !suppressedReasons.includes(reason));
      return lost.length === 0 ? [] : [`${name} (${lost.join(', ')})`];
    });
    if (narrower.length > 0) return fail(sayNarrower(narrower.join(', ')));
    if (gaps.length > 0) return cannotTellFromGaps(gaps);
    return seen.length === 0 ? notApplicable(none) : pass();
  },
});

const sayNarrower = (sets: string) => ({
  en: `Not suppressed though the account does so: ${sets}.`,
  ja: `アカウントでは対象でも、設定セットでは抑止されない理由: ${sets}`,
});
const none = {
  en: 'The region has no configuration sets.',
  ja: 'このリージョンに設定セットはありません。',
};
