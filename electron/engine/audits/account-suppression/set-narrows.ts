// A configuration set suppresses for fewer reasons than the account.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSuppressionSetNarrows = defineAudit({
  id: 'account-suppression-set-narrows',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  weighs: ['regionSets'],
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
  judge: ({ regionAccount: { suppressedReasons }, regionSets }) => {
    const lostIn = (own: readonly string[] | null): readonly string[] =>
      own === null || own.length === 0 ? [] : suppressedReasons.filter((reason) => !own.includes(reason));
    return judgeRegionSets(regionSets, {
      isFault: (set) => lostIn(set.suppressedReasons).length > 0,
      says: (sets) => ({
        en: `Fewer addresses are suppressed for mail through ${sets.en}.`,
        ja: `${sets.ja} のメールは、アカウントの設定より抑止の対象が少なくなっています。`,
      }),
      details: (faulty) => [
        {
          kind: 'table',
          title: { en: 'Not suppressed', ja: '抑止されない理由' },
          columns: [
            { en: 'Configuration set', ja: '設定セット' },
            { en: 'Reasons', ja: '理由' },
          ],
          rows: faulty.map((set) => [set.name, lostIn(set.suppressedReasons).join(', ')]),
        },
      ],
    });
  },
});
