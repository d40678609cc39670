// SES troubleshooting: the domain of a mailbox provider cannot be verified by its users.
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';

export const sesIdentityDomainFreemail = defineAudit({
  id: 'ses-identity-domain-freemail',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'The domain belongs to a mailbox provider', ja: 'フリーメールのドメインが登録されています' },
    passed: { en: 'The domain does not belong to a mailbox provider', ja: 'フリーメールのドメインではありません' },
    why: {
      en: 'A domain identity needs DNS records that only the owner of the domain can publish. This one belongs to a provider of mailboxes, so its verification can never succeed for a user.',
      ja: 'ドメインの ID には、ドメインの所有者だけが公開できる DNS レコードが必要です。メールサービス事業者のドメインは、利用者には検証できません。',
    },
    fix: {
      en: 'Delete the identity. Verify the single address for tests, or a domain of your own for real mail.',
      ja: 'この ID を削除してください。テストには個別のアドレスを、実際の送信には自社ドメインを検証します。',
    },
  },
  sources: [citeSes('Verification problems', 'troubleshoot-verification', 'X15')],
  judge: ({ sesIdentity: { kind, name, domain, verification } }) => {
    if (kind === 'address') return notApplicable(onlyDomains);
    if (!isFreeMailDomain(domain) || verification === 'SUCCESS') return pass();
    return fail({
      en: `${name} is ${verification} and is known as a domain with mailboxes for everybody.`,
      ja: `${name} のステータスは ${verification} です。誰でもメールアドレスを取得できるドメインとして知られています。`,
    });
  },
});
