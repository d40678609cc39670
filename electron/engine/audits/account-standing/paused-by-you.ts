// The account's own switch is off: SendingEnabled false.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountStandingPausedByYou = defineAudit({
  id: 'account-standing-paused-by-you',
  topic: 'account-standing',
  subject: 'account',
  severity: 'blocker',
  needs: ['regionAccount'],
  texts: {
    title: {
      en: "Sending is switched off by the account's own setting",
      ja: 'アカウント自身の設定で送信が無効になっています',
    },
    passed: { en: 'Sending is switched on', ja: '送信は有効です' },
    why: {
      en: "SES refuses every message until the switch is on again. This is not AWS's doing: a person switched it off, or an automatic pause did, or a test of one.",
      ja: '有効に戻すまで、すべての送信が拒否されます。AWS による措置ではなく、担当者の操作、自動停止の仕組み、またはその動作テストによるものです。',
    },
    fix: {
      en: 'Look at the history of the reputation alarms and in CloudTrail for PutAccountSendingAttributes or UpdateAccountSendingEnabled. Once the cause is settled, run: aws sesv2 put-account-sending-attributes --sending-enabled',
      ja: '評価アラームの履歴と、CloudTrail の PutAccountSendingAttributes または UpdateAccountSendingEnabled を確認してください。原因を解消したら、aws sesv2 put-account-sending-attributes --sending-enabled で有効に戻します。',
    },
  },
  sources: [citeSes('automatically pausing email sending', 'monitoring-sender-reputation-pausing', 'SES4-3')],
  judge: ({ regionAccount: { enforcement, sendingEnabled } }) => {
    if (sendingEnabled) return pass();
    return enforcement === 'SHUTDOWN' ? notApplicable(byAws) : fail(off);
  },
});

const off = {
  en: 'GetAccount says SendingEnabled false while AWS itself allows sending.',
  ja: 'GetAccount の SendingEnabled が false です。AWS 側では停止されていません。',
};
const byAws = {
  en: 'AWS has paused sending; look at this switch again once that is lifted.',
  ja: 'AWS により一時停止されています。解除された後に、このスイッチも確認してください。',
};
