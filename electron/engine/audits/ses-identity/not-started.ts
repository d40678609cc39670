// The verification of an identity was never started.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesIdentityNotStarted = defineAudit({
  id: 'ses-identity-not-started',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'The verification of this identity was never started', ja: 'この ID の検証は開始されていません' },
    passed: { en: 'The verification of this identity was started', ja: 'この ID の検証は開始されています' },
    why: {
      en: 'SES knows the identity but looks for nothing, so it will never be verified and cannot send.',
      ja: 'SES は ID を登録していますが、確認を始めていません。このままでは検証されず、送信できません。',
    },
    fix: {
      en: 'For a domain, set up Easy DKIM and publish the records that SES shows. For an address, send the verification mail again.',
      ja: 'ドメインの場合は Easy DKIM を設定し、表示されるレコードを公開してください。E メールアドレスの場合は、検証メールを再送します。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'SES2-ID-2')],
  judge: ({ sesIdentity: { verification } }) =>
    verification === 'NOT_STARTED'
      ? fail({ en: 'The status is NOT_STARTED.', ja: 'ステータスは NOT_STARTED です。' })
      : pass(),
});
