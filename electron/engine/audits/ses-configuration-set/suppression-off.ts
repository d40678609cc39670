// CS-2: the set overrides the suppression list with no reason at all, so that nothing is suppressed.
import { sameText } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetSuppressionOff = defineAudit({
  id: 'ses-configuration-set-suppression-off',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesDefaultSet'],
  weighs: ['sesAccount'],
  texts: {
    title: {
      en: 'Nothing is suppressed for mail with the default configuration set',
      ja: 'デフォルト設定セットのメールではサプレッションリストが無効です',
    },
    passed: {
      en: 'The suppression list holds for mail with the default configuration set',
      ja: 'デフォルト設定セットのメールでもサプレッションリストが有効です',
    },
    why: {
      en: 'Neither bounces nor complaints lead to suppression here. Addresses that bounced or complained before are mailed again, which raises the bounce and complaint rates until AWS puts the account under review.',
      ja: 'バウンスも苦情もサプレッションの理由になっていません。過去にバウンスや苦情のあった宛先にも再び送信されるため、バウンス率と苦情率が上がり、アカウントがレビュー対象になるおそれがあります。',
    },
    fix: {
      en: "Name both reasons, BOUNCE and COMPLAINT, in the account's suppression settings, and remove the override from the set.",
      ja: 'アカウントのサプレッション設定で BOUNCE と COMPLAINT の両方を理由に指定し、設定セットの上書きを解除してください。',
    },
  },
  sources: [citeSes('configuration set suppression', 'sending-email-suppression-list-config-level', 'SES2-CS-2')],
  judge: ({ sesDefaultSet: { name, suppressedReasons }, sesAccount }) => {
    if (suppressedReasons?.length === 0) return fail(overridden(name));
    if (suppressedReasons !== null) return pass(sameText(suppressedReasons.join(', ')));
    // Without an override the account's own settings hold.
    if (sesAccount.state === 'unreachable') return cannotTellFrom(sesAccount);
    if (sesAccount.state === 'seen' && sesAccount.value.suppressedReasons.length === 0) return fail(inherited(name));
    return pass(asAccount);
  },
});

const overridden = (name: string) => ({
  en: `The set ${name} overrides the suppression list without any reason: suppressed addresses are mailed.`,
  ja: `設定セット ${name} は、理由の指定がないままサプレッションリストを上書きしています。リストの宛先にも送信されます。`,
});
const inherited = (name: string) => ({
  en: `The set ${name} follows the account, whose suppression settings name no reason.`,
  ja: `設定セット ${name} はアカウントの設定に従いますが、アカウントのサプレッション設定に理由が指定されていません。`,
});
const asAccount = { en: "The account's settings hold.", ja: 'アカウントの設定に従います。' };
