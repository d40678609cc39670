// IP-2: automatic warm-up is off, so that addresses leased from now on count as warm at once.
import { isStandard } from '../../derive/warm-up.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountIpAutoWarmUpOff = defineAudit({
  id: 'account-ip-auto-warm-up-off',
  topic: 'account-ip',
  subject: 'account',
  severity: 'medium',
  needs: ['regionIps', 'regionAccount'],
  texts: {
    title: { en: 'Automatic warm-up is off', ja: '自動ウォームアップが無効です' },
    passed: { en: 'Automatic warm-up is on', ja: '自動ウォームアップは有効です' },
    why: {
      en: 'SES counts an IP address that is leased now as warmed up at once, although no receiver knows it. The whole volume then goes out from a cold address.',
      ja: '新たに取得した IP は、どの受信側にも知られていないのに、すぐにウォームアップ完了として扱われます。全量がいきなりその IP から送信されます。',
    },
    fix: {
      en: 'Enable automatic warm-up in the account settings for dedicated IPs before you lease another address, or warm each one up by hand over some weeks.',
      ja: '次の IP を取得する前に、専用 IP のアカウント設定で自動ウォームアップを有効にするか、数週間かけて手動でウォームアップしてください。',
    },
  },
  sources: [citeSes('warming up dedicated IP addresses', 'dedicated-ip-warming', 'SES2-IP-2')],
  judge: ({ regionIps, regionAccount: { autoWarmup } }) => {
    if (!regionIps.some(isStandard)) return notApplicable(managed);
    if (autoWarmup === null) return notApplicable(untold);
    return autoWarmup ? pass() : fail(offText);
  },
});

const offText = {
  en: 'IP addresses leased from now on count as warmed up and send at full volume.',
  ja: '今後取得する IP は、ウォームアップ完了の状態で全量の送信を始めます。',
};
const managed = {
  en: 'SES manages the IP addresses and their warm-up.',
  ja: 'IP とウォームアップは SES が管理しています。',
};
const untold = { en: 'SES does not say whether it is on.', ja: '有効かどうかを SES が返していません。' };
