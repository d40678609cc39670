// ID-2: the link in the verification mail of an address was not clicked within 24 hours.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyAddresses } from '../judge-ses-identity.ts';

export const sesIdentityAddressLinkExpired = defineAudit({
  id: 'ses-identity-address-link-expired',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'The verification of this address has expired', ja: 'このアドレスの検証は期限切れです' },
    passed: {
      en: 'The verification of this address has not expired',
      ja: 'このアドレスの検証は期限切れではありません',
    },
    why: {
      en: 'Nobody clicked the link in the verification mail within 24 hours, so SES gave up. Nothing can be sent from this address.',
      ja: '検証メールのリンクが 24 時間以内にクリックされなかったため、検証は失敗しました。このアドレスからは送信できません。',
    },
    fix: {
      en: 'Make sure that the mailbox receives mail, send the verification mail again, and click its link within a day. If the domain is yours, verify the domain instead: it covers all its addresses.',
      ja: 'メールボックスが受信できることを確かめてから検証メールを再送し、1 日以内にリンクをクリックしてください。自社ドメインであれば、ドメインを検証すると全アドレスに適用されます。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'SES2-ID-2'),
    citeSes('Verification problems', 'troubleshoot-verification'),
  ],
  judge: ({ sesIdentity: { kind, name, verification } }) => {
    if (kind === 'domain') return notApplicable(onlyAddresses);
    if (verification !== 'FAILED' && verification !== 'TEMPORARY_FAILURE') return pass();
    return fail({
      en: `The status of ${name} is ${verification}.`,
      ja: `${name} のステータスは ${verification} です。`,
    });
  },
});
