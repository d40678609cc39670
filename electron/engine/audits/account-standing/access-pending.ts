// The request for production access: ReviewDetails PENDING.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountStandingAccessPending = defineAudit({
  id: 'account-standing-access-pending',
  topic: 'account-standing',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'The request for production access is being reviewed', ja: '本番アクセスの申請は審査中です' },
    passed: { en: 'No request for production access is waiting', ja: '審査中の本番アクセスの申請はありません' },
    why: {
      en: 'AWS first answers within a day. Until then the limits of the sandbox hold, and the details of the request cannot be changed.',
      ja: '最初の回答は通常 1 日以内です。それまではサンドボックスの制限が続き、申請内容は変更できません。',
    },
    fix: {
      en: 'Wait for the answer, and reply in the case if AWS asks for more.',
      ja: '回答を待ち、追加の質問があればケースに返信してください。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access')],
  judge: ({ regionAccount: { productionAccess, review } }) => {
    if (productionAccess) return notApplicable(granted);
    if (review?.status !== 'PENDING') return pass();
    const number =
      review.caseId === null
        ? { en: '', ja: '' }
        : { en: ` (case ${review.caseId})`, ja: `（ケース ${review.caseId}）` };
    return fail({
      en: `SES says that the request is PENDING${number.en}.`,
      ja: `SES の審査状態は PENDING です${number.ja}。`,
    });
  },
});

const granted = {
  en: 'The account has production access.',
  ja: '本番アクセスがあります。',
};
