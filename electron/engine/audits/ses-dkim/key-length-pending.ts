// X10: SES will make a key of another length.
import type { Text } from '../../../../shared/text.ts';
import { onlyDomains } from '../judge-ses-identity.ts';
import { bitsOf } from '../../derive/token-key.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const sesDkimKeyLengthPending = defineAudit({
  id: 'ses-dkim-key-length-pending',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'A change of the DKIM key length is under way', ja: 'DKIM 鍵の長さの変更が進行中です' },
    passed: { en: 'No change of the DKIM key length is under way', ja: 'DKIM 鍵の長さの変更は予定されていません' },
    why: {
      en: 'SES still signs with the old key and changes over by itself when the new one is ready. No mail goes out unsigned meanwhile.',
      ja: '新しい鍵の準備が整うまで、SES は古い鍵で署名を続け、その後自動で切り替えます。その間に署名のないメールが送られることはありません。',
    },
    fix: {
      en: 'Leave the DKIM records as they are and check again in a day. The length can be changed again after 24 hours at the earliest.',
      ja: 'DKIM レコードはそのままにして、1 日おいてもう一度確認してください。次に長さを変更できるのは 24 時間後です。',
    },
  },
  sources: [citeSes('DKIM signing key length', 'send-email-authentication-dkim', 'X10')],
  judge: ({ sesIdentity: { kind, dkim } }) => {
    if (kind === 'address') return notApplicable(onlyDomains);
    const { currentKeyLength, nextKeyLength } = dkim;
    if (currentKeyLength === null || nextKeyLength === null) return notApplicable(noLength);
    if (currentKeyLength === nextKeyLength) return pass();
    return fail({
      en: `SES signs with ${bitsOf[currentKeyLength]} bits now and will change to ${bitsOf[nextKeyLength]}.`,
      ja: `現在は ${bitsOf[currentKeyLength]} ビットで署名し、${bitsOf[nextKeyLength]} ビットに切り替わります。`,
    });
  },
});

const noLength: Text = {
  en: 'SES does not say how long its keys are.',
  ja: 'SES が鍵の長さを示していないため、該当しません。',
};
