// CS-2: the set overrides the suppression list with no reason at all, so that nothing is suppressed.
import { sameText } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetSuppressionOff = defineAudit({
  id: 'ses-configuration-set-suppression-off',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesDefaultSet'],
  texts: {
    title: {
      en: 'The default configuration set switches the suppression list off',
      ja: 'デフォルト設定セットでサプレッションリストが無効です',
    },
    passed: {
      en: 'The default configuration set uses the suppression list',
      ja: 'デフォルト設定セットではサプレッションリストが有効です',
    },
    why: {
      en: "The set overrides the account's suppression settings and names no reason. Addresses that bounced or complained before are mailed again, which raises the bounce and complaint rates until AWS puts the account under review.",
      ja: 'この設定セットはアカウントのサプレッション設定を上書きし、理由を 1 つも指定していません。過去にバウンスや苦情のあった宛先にも再び送信されるため、バウンス率と苦情率が上がり、アカウントがレビュー対象になるおそれがあります。',
    },
    fix: {
      en: 'Remove the override from the set, or name both reasons, BOUNCE and COMPLAINT, in it.',
      ja: '設定セットの上書きを解除するか、理由に BOUNCE と COMPLAINT の両方を指定してください。',
    },
  },
  sources: [citeSes('configuration set suppression', 'sending-email-suppression-list-config-level', 'SES2-CS-2')],
  judge: ({ sesDefaultSet: { name, suppressedReasons } }) => {
    if (suppressedReasons === null) return pass(asAccount);
    if (suppressedReasons.length > 0) return pass(sameText(suppressedReasons.join(', ')));
    return fail({
      en: `The set ${name} overrides the suppression list without any reason: suppressed addresses are mailed.`,
      ja: `設定セット ${name} は、理由の指定がないままサプレッションリストを上書きしています。リストの宛先にも送信されます。`,
    });
  },
});

const asAccount = { en: "The account's settings hold.", ja: 'アカウントの設定に従います。' };
