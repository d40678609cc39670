// The request for production access: ReviewDetails PENDING.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAccess } from '../judge-access.ts';

export const accountStandingAccessPending = defineAudit({
  id: 'account-standing-access-pending',
  topic: 'account-standing',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'The request for production access is being reviewed', ja: '本番稼働アクセスの申請は審査中です' },
    passed: { en: 'No request for production access is waiting', ja: '審査中の本番稼働アクセスの申請はありません' },
    why: {
      en: 'AWS usually gives a first answer within a day. Until then the limits of the sandbox hold, and the details of the request cannot be changed.',
      ja: '最初の回答は通常 1 日以内です。それまではサンドボックスの制限が続き、申請内容は変更できません。',
    },
    fix: {
      en: 'Wait for the answer, and reply in the case if AWS asks for more.',
      ja: '回答を待ち、追加の質問があればケースに返信してください。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access')],
  judge: ({ regionAccount }) => judgeAccess(regionAccount, 'PENDING'),
});
