// The account suppresses for one reason, but not for COMPLAINT.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountSuppressionComplaintMissing = defineAudit({
  id: 'account-suppression-complaint-missing',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'Addresses that complained are not suppressed', ja: '苦情のあった宛先がサプレッションの対象外です' },
    passed: { en: 'Addresses that complained are suppressed', ja: '苦情のあった宛先はサプレッションの対象です' },
    why: {
      en: 'People who reported spam get more mail, and report it again. Addresses that are already on the list for a complaint are mailed as well, as their reason is not in force.',
      ja: '迷惑メールとして報告した人に送り続け、再び報告されます。COMPLAINT の理由で登録済みの宛先も、この理由が無効のため送信されます。',
    },
    fix: {
      en: 'Add COMPLAINT to the suppressed reasons of the account, unless your applications remove complainers themselves.',
      ja: 'アプリケーション側で除外していない限り、アカウントのサプレッションの理由に COMPLAINT を追加してください。',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list', 'SES3-5')],
  judge: ({ regionAccount: { suppressedReasons } }) => {
    if (suppressedReasons.length === 0) return notApplicable(off);
    return suppressedReasons.includes('COMPLAINT') ? pass() : fail(only);
  },
});

const only = { en: 'Only BOUNCE is in force.', ja: '有効な理由は BOUNCE だけです。' };
const off = {
  en: 'Nothing is suppressed at all; another check covers that.',
  ja: 'サプレッションが無効です。別の項目で判定します。',
};
