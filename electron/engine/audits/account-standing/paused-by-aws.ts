// AWS has paused sending: EnforcementStatus SHUTDOWN.
import { sameText } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountStandingPausedByAws = defineAudit({
  id: 'account-standing-paused-by-aws',
  topic: 'account-standing',
  subject: 'account',
  severity: 'blocker',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'AWS has paused sending', ja: 'AWS により送信が一時停止されています' },
    passed: { en: 'AWS has not paused sending', ja: 'AWS による一時停止はありません' },
    why: {
      en: "SES refuses every message of this region. The notice went to the mailbox of the AWS account's root user, often not that of the people who send. AWS Health shows the event as Closed while the pause lasts.",
      ja: 'このリージョンではすべての送信が拒否されます。通知は AWS アカウントのルートユーザー宛てに届いており、送信担当者が気付いていないことがあります。AWS Health のイベントは、停止中でも「Closed」と表示されます。',
    },
    fix: {
      en: 'Find the notice and its case in the Support Center. Remove the cause first, then answer the case: what it was, what has been changed, and why it will not happen again.',
      ja: '通知と、サポートセンターのケースを確認してください。先に原因を取り除き、原因、実施済みの対策、再発しない理由をケースに回答してください。',
    },
  },
  sources: [citeSes('sending review process FAQs', 'faqs-enforcement', 'SES4-1')],
  judge: ({ regionAccount: { enforcement } }) =>
    enforcement === 'SHUTDOWN' ? fail(paused) : pass(sameText(`EnforcementStatus: ${enforcement}`)),
});

const paused = {
  en: 'GetAccount says EnforcementStatus SHUTDOWN: every message is refused.',
  ja: 'GetAccount の EnforcementStatus が SHUTDOWN です。送信はすべて拒否されます。',
};
