// X14: mail of this identity fails DMARC as SES sends it now, and the domain asks for the spam folder.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFailing } from '../judge-own-mail.ts';

export const sesDmarcFailingQuarantined = defineAudit({
  id: 'ses-dmarc-failing-quarantined',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'dmarcStreams'],
  weighs: ['sesRelated', 'mailFrom'],
  texts: {
    title: {
      en: 'Mail of this identity fails DMARC and goes to spam',
      ja: 'この ID のメールは DMARC 不合格で迷惑メール扱いになります',
    },
    passed: { en: 'No mail goes to spam because of DMARC', ja: 'DMARC により迷惑メール扱いになることはありません' },
    why: {
      en: 'As SES sends it now, neither SPF nor DKIM counts for your From domain, and the policy of the domain is p=quarantine. Receivers put every message into the spam folder.',
      ja: '現在の SES の設定では、From ドメインに対して SPF も DKIM も有効になりません。ドメインのポリシーは p=quarantine のため、すべてのメールが迷惑メールフォルダーに入ります。',
    },
    fix: {
      en: 'Make DKIM count first: publish the DKIM records of this identity and enable signing. Then set up a custom MAIL FROM domain, so that SPF counts as well.',
      ja: 'まず DKIM を有効にします。この ID の DKIM レコードを公開し、署名を有効にしてください。次にカスタム MAIL FROM ドメインを設定し、SPF も有効にします。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X14')],
  judge: (mail) => judgeFailing(mail, 'quarantine'),
});
