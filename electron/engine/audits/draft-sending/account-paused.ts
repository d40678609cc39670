// Sending is paused for the account.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingAccountPaused = defineAudit({
  id: 'draft-sending-account-paused',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSendAccount'],
  texts: {
    title: { en: 'Sending is paused for this account', ja: 'このアカウントの送信が一時停止されています' },
    passed: { en: 'Sending is not paused for this account', ja: 'アカウントの送信は一時停止されていません' },
    why: {
      en: 'SES refuses every message of the account in this region with SendingPausedException.',
      ja: 'このリージョンでは、アカウントのすべてのメールが SendingPausedException で拒否されます。',
    },
    fix: {
      en: 'If you paused it, enable it again (PutAccountSendingAttributes). If AWS did, answer the case it opened.',
      ja: '自分で一時停止した場合は、再び有効にしてください（PutAccountSendingAttributes）。AWS による停止の場合は、作成されたケースに返信してください。',
    },
  },
  sources: [citeSes('automatically pausing email sending', 'monitoring-sender-reputation-pausing')],
  judge: ({ draftSendAccount: { enforcement, sendingEnabled } }) => {
    if (enforcement === 'SHUTDOWN') return notApplicable(shutDown);
    return sendingEnabled ? pass() : fail(paused);
  },
});

const shutDown = {
  en: 'AWS has stopped sending for this account; another check covers that.',
  ja: 'AWS により送信が停止されています。別の項目で判定します。',
};
const paused = {
  en: 'GetAccount says SendingEnabled false in this region.',
  ja: 'このリージョンの GetAccount では SendingEnabled が false です。',
};
