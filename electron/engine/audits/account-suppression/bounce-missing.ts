// The account suppresses for one reason, but not for BOUNCE.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountSuppressionBounceMissing = defineAudit({
  id: 'account-suppression-bounce-missing',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'Addresses that bounced are not suppressed', ja: 'バウンスした宛先がサプレッションの対象外です' },
    passed: { en: 'Addresses that bounced are suppressed', ja: 'バウンスした宛先はサプレッションの対象です' },
    why: {
      en: 'Addresses that do not exist are mailed again, and each bounce counts. Addresses that are already on the list for a bounce are mailed as well, as their reason is not in force.',
      ja: '存在しない宛先に送り続け、そのたびにバウンス率に計上されます。BOUNCE の理由で登録済みの宛先も、この理由が無効のため送信されます。',
    },
    fix: {
      en: 'Add BOUNCE to the suppressed reasons of the account, unless your applications remove bounced addresses themselves.',
      ja: 'アプリケーション側で除外していない限り、アカウントのサプレッションの理由に BOUNCE を追加してください。',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list', 'SES3-5')],
  judge: ({ regionAccount: { suppressedReasons } }) => {
    if (suppressedReasons.length === 0) return notApplicable(off);
    return suppressedReasons.includes('BOUNCE') ? pass() : fail(only);
  },
});

const only = { en: 'Only COMPLAINT is in force.', ja: '有効な理由は COMPLAINT だけです。' };
const off = {
  en: 'Nothing is suppressed at all; another check covers that.',
  ja: 'サプレッションが無効です。別の項目で判定します。',
};
