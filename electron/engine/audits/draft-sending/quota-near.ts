// The message brings the account close to its quota.
import { quotaAfter } from '../../derive/quota-after.ts';
import { quotaLines } from '../../derive/sending-quota.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingQuotaNear = defineAudit({
  id: 'draft-sending-quota-near',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage', 'draftSendAccount'],
  texts: {
    title: { en: 'The daily sending quota is nearly used up', ja: '1 日の送信クォータの残りがわずかです' },
    passed: { en: 'The daily sending quota has room', ja: '1 日の送信クォータには余裕があります' },
    why: {
      en: 'After this message little is left for the other mail of the account. Mail beyond the quota is refused and not retried.',
      ja: 'このメールを送ると、アカウントのほかのメールに使える分がわずかになります。クォータを使い切った後のメールは拒否され、再試行されません。',
    },
    fix: {
      en: 'Leave room for mail that must not fail, or request a higher quota in Service Quotas.',
      ja: '重要なメールの分を残しておくか、Service Quotas でクォータの引き上げを申請してください。',
    },
  },
  sources: [citeSes('managing sending limits', 'manage-sending-quotas')],
  judge: ({ draftMessage: { form }, draftSendAccount }) => {
    const quota = quotaAfter(draftSendAccount, form);
    if (quota === null || quota.counted === 0) return notApplicable(none);
    const { sent, counted, max } = quota;
    const after = sent + counted;
    if (after > max) return notApplicable(beyond);
    if (after < max * quotaLines.nearlyUsed) return pass();
    return fail({
      en: `${after} of ${max} will be used.`,
      ja: `送信後は ${max} 件中 ${after} 件が使用済みになります。`,
    });
  },
});

const none = { en: 'The message does not count towards the daily quota.', ja: '1 日の送信クォータを消費しません。' };
const beyond = {
  en: 'The message exceeds the quota; another check covers that.',
  ja: 'クォータを超えます。別の項目で判定します。',
};
