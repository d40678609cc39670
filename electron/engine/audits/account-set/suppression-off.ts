// CS-2: a set overrides the suppression list with no reason at all.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetSuppressionOff = defineAudit({
  id: 'account-set-suppression-off',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'Configuration sets suppress nothing',
      ja: 'サプレッションリストを無効にしている設定セットがあります',
    },
    passed: {
      en: 'No configuration set turns suppression off',
      ja: 'サプレッションリストを無効にしている設定セットはありません',
    },
    why: {
      en: "These sets override the account's suppression settings without naming a reason. Addresses that bounced or complained before are mailed again, which raises the rates that AWS judges the account by.",
      ja: 'これらの設定セットは、理由を指定せずにアカウントのサプレッション設定を上書きしています。過去にバウンスや苦情のあった宛先にも再び送信され、AWS がアカウントを判定する率が上がります。',
    },
    fix: {
      en: 'Remove the override from each set, or name both reasons in it, BOUNCE and COMPLAINT.',
      ja: '各設定セットの上書きを解除するか、BOUNCE と COMPLAINT の両方を理由に指定してください。',
    },
  },
  sources: [
    citeSes('configuration set suppression', 'sending-email-suppression-list-config-level', 'SES2-CS-2', 'SES3-4'),
  ],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      isFault: ({ suppressedReasons }) => suppressedReasons?.length === 0,
      says: (names) => ({
        en: `Nothing is suppressed for mail with ${names.en}.`,
        ja: `${names.ja} のメールではサプレッションが無効です。`,
      }),
    }),
});
