// The request for production access: ReviewDetails DENIED.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAccess } from '../judge-access.ts';

export const accountStandingAccessDenied = defineAudit({
  id: 'account-standing-access-denied',
  topic: 'account-standing',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'Production access was denied', ja: '本番稼働アクセスの申請が承認されませんでした' },
    passed: { en: 'No request for production access was denied', ja: '却下された本番稼働アクセスの申請はありません' },
    why: {
      en: 'The account stays in the sandbox. A denied request may be answered with new facts.',
      ja: 'アカウントはサンドボックスのままです。新しい情報を添えて再度申請できます。',
    },
    fix: {
      en: 'Answer in the case: how the addresses are collected, how bounces, complaints and opt-outs are handled, what the mail looks like, and why that rate is needed.',
      ja: 'ケースに、アドレスの収集方法、バウンス・苦情・配信停止の処理方法、メールの内容、必要な送信量の根拠を記載してください。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access')],
  judge: ({ regionAccount }) => judgeAccess(regionAccount, 'DENIED'),
});
