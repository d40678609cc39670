// The request for production access: ReviewDetails FAILED.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAccess } from '../judge-access.ts';

export const accountStandingAccessLost = defineAudit({
  id: 'account-standing-access-lost',
  topic: 'account-standing',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  texts: {
    title: {
      en: 'The request for production access did not arrive',
      ja: '本番稼働アクセスの申請が AWS に届いていません',
    },
    passed: { en: 'The request for production access arrived', ja: '本番稼働アクセスの申請は受け付けられています' },
    why: {
      en: 'An error inside AWS lost it, and nobody will answer. The account stays in the sandbox until it is sent again.',
      ja: 'AWS 側のエラーで申請が失われており、回答は届きません。再申請するまでサンドボックスのままです。',
    },
    fix: {
      en: 'Send the request for production access again, from the console or with PutAccountDetails.',
      ja: 'コンソールまたは PutAccountDetails で、本番稼働アクセスをもう一度申請してください。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access')],
  judge: ({ regionAccount }) => judgeAccess(regionAccount, 'FAILED'),
});
