// AWS reviews the account: EnforcementStatus PROBATION.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountStandingUnderReview = defineAudit({
  id: 'account-standing-under-review',
  topic: 'account-standing',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'AWS is reviewing the account', ja: 'AWS によるレビュー中です' },
    passed: { en: 'AWS is not reviewing the account', ja: 'AWS によるレビューはありません' },
    why: {
      en: "Mail still goes out, but if the problem is there at the end of the period, AWS may pause sending. The notice went to the mailbox of the AWS account's root user, often not that of the people who send.",
      ja: '送信は継続できますが、期間の終わりに問題が残っていると一時停止されることがあります。通知は AWS アカウントのルートユーザー宛てに届いており、送信担当者が気付いていないことがあります。',
    },
    fix: {
      en: 'Read the notice in the Support Center, stop the mail that it is about, fix the cause and answer the case before the period ends. Only what happens after a credible fix is counted.',
      ja: 'サポートセンターで通知を確認し、対象のメールを止め、原因を直してから、期限までにケースへ回答してください。対策が認められると、それ以降の結果だけが評価されます。',
    },
  },
  sources: [citeSes('sending review process FAQs', 'faqs-enforcement', 'SES4-2')],
  judge: ({ regionAccount: { enforcement } }) => {
    if (enforcement === 'SHUTDOWN') return notApplicable(paused);
    return enforcement === 'PROBATION' ? fail(review) : pass();
  },
});

const review = {
  en: 'GetAccount says EnforcementStatus PROBATION.',
  ja: 'GetAccount の EnforcementStatus が PROBATION です。',
};
const paused = {
  en: 'AWS has already paused sending; another check covers that.',
  ja: 'すでに一時停止されています。別の項目で判定します。',
};
