// The message would go beyond the quota of 24 hours.
import { quotaAfter } from '../../derive/quota-after.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingQuotaExceeded = defineAudit({
  id: 'draft-sending-quota-exceeded',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage', 'draftSendAccount'],
  texts: {
    title: {
      en: 'The message would exceed the daily sending quota',
      ja: 'このメールを送ると 1 日の送信クォータを超えます',
    },
    passed: { en: 'The message fits into the daily sending quota', ja: '1 日の送信クォータに収まります' },
    why: {
      en: 'Each recipient counts. SES refuses the whole call once the recipients of the last 24 hours plus those of this message exceed the quota. Mail to the simulator does not count.',
      ja: 'クォータは宛先の数で計算します。直近 24 時間とこのメールの合計が上限を超えると、呼び出し全体が拒否されます。メールボックスシミュレーター宛ては含みません。',
    },
    fix: {
      en: 'Wait until older mail leaves the 24-hour window, send to fewer recipients, or request a higher quota in Service Quotas.',
      ja: '時間をおいてから送信するか、宛先を減らすか、Service Quotas でクォータの引き上げを申請してください。',
    },
  },
  sources: [citeSes('managing sending limits', 'manage-sending-quotas')],
  judge: ({ draftMessage: { form }, draftSendAccount }) => {
    const quota = quotaAfter(draftSendAccount, form);
    if (quota === null) return notApplicable(none);
    const { sent, counted, max } = quota;
    if (counted === 0 || sent + counted <= max) return pass();
    return fail({
      en: `${sent} of ${max} are used, and this message has ${counted} more.`,
      ja: `${max} 件中 ${sent} 件を使用済みで、このメールの宛先は ${counted} 件です。`,
    });
  },
});

const none = {
  en: 'SES reports no daily quota for this account.',
  ja: 'このアカウントに 1 日の送信クォータは示されていません。',
};
