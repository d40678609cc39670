// AWS has ended the sending of the account.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingAccountShutDown = defineAudit({
  id: 'draft-sending-account-shut-down',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSendAccount'],
  texts: {
    title: {
      en: 'AWS has stopped sending for this account',
      ja: 'このアカウントの送信は AWS により停止されています',
    },
    passed: { en: 'AWS lets this account send', ja: 'AWS による送信停止はありません' },
    why: {
      en: 'After too many bounces or complaints AWS has put the account into the state SHUTDOWN. Every message is refused, even to the mailbox simulator.',
      ja: 'バウンスや苦情が多かったため、アカウントが SHUTDOWN 状態になっています。メールボックスシミュレーター宛てを含め、すべてのメールが拒否されます。',
    },
    fix: {
      en: 'Answer the case that AWS opened: explain the cause, what you changed, and how you prevent it in future.',
      ja: 'AWS が作成したケースに返信し、原因、実施した対策、再発防止策を説明してください。',
    },
  },
  sources: [citeSes('sending review process', 'faqs-enforcement')],
  judge: ({ draftSendAccount: { enforcement } }) => (enforcement === 'SHUTDOWN' ? fail(ended) : pass()),
});

const ended = {
  en: 'GetAccount says EnforcementStatus SHUTDOWN in this region.',
  ja: 'このリージョンの GetAccount では EnforcementStatus が SHUTDOWN です。',
};
