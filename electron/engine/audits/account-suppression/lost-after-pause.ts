// Sending is paused: after 90 days SES deletes the suppression list.
import { isPaused } from '../../derive/standing-status.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountSuppressionLostAfterPause = defineAudit({
  id: 'account-suppression-lost-after-pause',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  texts: {
    title: {
      en: 'The suppression list is deleted after 90 days of a pause',
      ja: '停止が 90 日続くとサプレッションリストが削除されます',
    },
    passed: {
      en: 'Sending is not paused, so the suppression list is kept',
      ja: '送信は停止されておらず、サプレッションリストは保持されます',
    },
    why: {
      en: 'SES deletes the addresses of the list 90 days after sending was paused, unless it is restored before. Whoever begins again then mails everybody who ever bounced or complained.',
      ja: '送信の一時停止から 90 日以内に再開されないと、リストの宛先は削除されます。その後に再開すると、過去にバウンスや苦情のあった宛先すべてに送信してしまいます。',
    },
    fix: {
      en: "Export the suppression list now. SES does not tell when the pause began: count the 90 days from AWS's notice, or from the change in CloudTrail.",
      ja: 'サプレッションリストを今すぐエクスポートしてください。停止の開始日は SES から取得できないため、AWS からの通知、または CloudTrail に残る変更の日付から 90 日を数えてください。',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list')],
  judge: ({ regionAccount }) => {
    if (!isPaused(regionAccount)) return pass();
    return fail(regionAccount.enforcement === 'SHUTDOWN' ? byAws : byYou);
  },
});

const byAws = {
  en: 'AWS has paused sending, and the 90 days are running.',
  ja: 'AWS が送信を停止しているため、90 日の期限が進んでいます。',
};
/** The guide speaks of a paused account, and of this switch not at all. */
const byYou = {
  en: 'Sending is switched off by the account itself. Whether the 90 days run then too, the guide does not say.',
  ja: 'アカウント自身の設定で送信が無効です。この場合も 90 日の期限が進むかどうかは、ガイドに記載がありません。',
};
