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
    title: { en: 'The suppression list will be deleted', ja: 'サプレッションリストが削除される予定です' },
    passed: { en: 'The suppression list is kept', ja: 'サプレッションリストは保持されます' },
    why: {
      en: 'SES deletes the addresses of the list 90 days after sending was paused. Who then begins again mails everybody who ever bounced or complained.',
      ja: '送信の一時停止から 90 日が経過すると、リストの宛先は削除されます。その後に再開すると、過去にバウンスや苦情のあった宛先すべてに送信してしまいます。',
    },
    fix: {
      en: 'Export the suppression list now. SES does not tell when the pause began: count the 90 days from the notice or from CloudTrail.',
      ja: 'サプレッションリストを今すぐエクスポートしてください。停止の開始日は SES から取得できないため、通知または CloudTrail の日付から 90 日を数えます。',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list')],
  judge: ({ regionAccount }) => (isPaused(regionAccount) ? fail(paused) : pass()),
});

const paused = {
  en: 'Sending is paused, and the 90 days are running.',
  ja: '送信が停止中のため、90 日の期限が進んでいます。',
};
