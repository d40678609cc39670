// Production access without a quota for it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountStandingQuotaOfSandbox = defineAudit({
  id: 'account-standing-quota-of-sandbox',
  topic: 'account-standing',
  subject: 'account',
  severity: 'low',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'The quota is still that of the sandbox', ja: 'クォータがサンドボックスの値のままです' },
    passed: { en: 'The quota is above that of the sandbox', ja: 'クォータはサンドボックスより大きい値です' },
    why: {
      en: 'Production access lets mail go to anybody, but with 200 recipients in 24 hours the first campaign is refused after its first minutes.',
      ja: '本番稼働アクセスがあっても、24 時間に 200 件の上限では、最初の配信がすぐに拒否されます。',
    },
    fix: {
      en: 'Request a quota and a rate in Service Quotas that fit what is to be sent.',
      ja: '予定する送信量に合わせて、Service Quotas で送信クォータと送信レートの引き上げを申請してください。',
    },
  },
  sources: [citeSes('managing sending quotas', 'manage-sending-quotas')],
  judge: ({ regionAccount: { productionAccess, max24HourSend } }) => {
    if (!productionAccess) return notApplicable(sandbox);
    if (max24HourSend === null || max24HourSend < 0 || max24HourSend > sandboxQuota) return pass();
    return fail({
      en: `${max24HourSend} recipients in 24 hours with production access.`,
      ja: `本番稼働アクセスがありますが、上限は 24 時間に ${max24HourSend} 件です。`,
    });
  },
});

const sandboxQuota = 200;
const sandbox = {
  en: 'The account is in the sandbox; another check covers that.',
  ja: 'サンドボックス内のアカウントです。別の項目で判定します。',
};
