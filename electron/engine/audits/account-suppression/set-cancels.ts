// A configuration set overrides the suppression of the account with nothing.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSets } from '../judge-sets.ts';

export const accountSuppressionSetCancels = defineAudit({
  id: 'account-suppression-set-cancels',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: { en: 'A configuration set cancels suppression', ja: 'サプレッションを無効にしている設定セットがあります' },
    passed: {
      en: 'No configuration set cancels suppression',
      ja: 'サプレッションを無効にしている設定セットはありません',
    },
    why: {
      en: 'An override without reasons is not "as the account": mail through that set goes to every address on the list, and no address is added.',
      ja: '理由のない上書きは「アカウントの設定に従う」ではありません。この設定セットのメールはリスト上の宛先にも送信され、新しい宛先も追加されません。',
    },
    fix: {
      en: 'Remove the override of the set, or give it both reasons, unless this set is meant for mail that must arrive whatever happened before.',
      ja: '過去の結果にかかわらず必ず送るべきメール専用でない限り、設定セットの上書きを解除するか、両方の理由を指定してください。',
    },
  },
  sources: [citeSes('configuration set suppression', 'sending-email-suppression-list-config-level', 'SES3-4')],
  judge: ({ regionSets }) =>
    judgeSets(regionSets, {
      faultOf: ({ suppressedReasons }) => (suppressedReasons?.length === 0 ? '' : null),
      says: (sets) => ({
        en: `Nothing is suppressed for mail through: ${sets}.`,
        ja: `次の設定セットのメールは抑止されません: ${sets}`,
      }),
    }),
});
