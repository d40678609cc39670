// X14: mail of this identity fails DMARC as SES sends it now, and the domain asks receivers to refuse it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFailing } from '../judge-own-mail.ts';

export const sesDmarcFailingRefused = defineAudit({
  id: 'ses-dmarc-failing-refused',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dmarcStreams'],
  weighs: ['sesRelated', 'mailFrom'],
  texts: {
    title: {
      en: 'Mail of this identity fails DMARC and is refused',
      ja: 'この ID のメールは DMARC 不合格で拒否されます',
    },
    passed: { en: 'No mail is refused because of DMARC', ja: 'DMARC による受信拒否はありません' },
    why: {
      en: 'As SES sends it now, neither SPF nor DKIM counts for your From domain, and the policy of the domain is p=reject. Receivers that check DMARC refuse every message.',
      ja: '現在の SES の設定では、From ドメインに対して SPF も DKIM も有効になりません。ドメインのポリシーは p=reject のため、DMARC を確認する受信側はすべてのメールを拒否します。',
    },
    fix: {
      en: 'Make DKIM count first: publish the DKIM records of this identity and enable signing. Then set up a custom MAIL FROM domain, so that SPF counts as well.',
      ja: 'まず DKIM を有効にします。この ID の DKIM レコードを公開し、署名を有効にしてください。次にカスタム MAIL FROM ドメインを設定し、SPF も有効にします。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X14')],
  judge: (mail) => judgeFailing(mail, 'reject'),
});
