// SES1-DK-1: DKIM signing of a domain identity is switched off.
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimSigningOff = defineAudit({
  id: 'ses-dkim-signing-off',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'DKIM signing is switched off', ja: 'DKIM 署名が無効になっています' },
    passed: { en: 'DKIM signing is switched on', ja: 'DKIM 署名は有効です' },
    why: {
      en: 'Mail from this domain leaves SES without its signature. It can only pass DMARC through SPF, and Gmail and Yahoo refuse unsigned bulk mail.',
      ja: 'このドメインのメールは、署名なしで SES から送信されます。DMARC に合格する手段は SPF だけになり、Gmail と Yahoo は署名のない大量送信を拒否します。',
    },
    fix: {
      en: 'Switch DKIM signing on for the identity: in the SES console under Authentication, or with PutEmailIdentityDkimAttributes.',
      ja: 'この ID の DKIM 署名を有効にしてください。SES コンソールの「認証」タブ、または PutEmailIdentityDkimAttributes で設定できます。',
    },
  },
  sources: [
    citeSesApi('PutEmailIdentityDkimAttributes', 'SES1-DK-1', 'SES2-DK-3'),
    citeSes('Managing DKIM', 'send-email-authentication-dkim-easy-managing'),
  ],
  judge: ({ sesIdentity: { kind, dkim } }) => {
    if (kind === 'address') return notApplicable(onlyDomains);
    if (dkim.status === 'NOT_STARTED') return notApplicable(notSetUp);
    return dkim.signingEnabled ? pass() : fail(saysOff);
  },
});

const notSetUp: Text = {
  en: 'DKIM is not set up; another check covers that.',
  ja: 'DKIM が未設定です。別の項目で判定します。',
};
const saysOff: Text = {
  en: 'SES has the keys, but SigningEnabled is false.',
  ja: '鍵は設定されていますが、SigningEnabled が false です。',
};
