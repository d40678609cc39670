// X14: mail of this identity fails DMARC as SES sends it now, but the domain only watches.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFailing } from '../judge-own-mail.ts';

export const sesDmarcFailingMonitored = defineAudit({
  id: 'ses-dmarc-failing-monitored',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity', 'dmarcStreams'],
  weighs: ['sesRelated', 'mailFrom'],
  texts: {
    title: { en: 'Mail of this identity fails DMARC', ja: 'この ID のメールは DMARC に不合格です' },
    passed: {
      en: 'Mail of this identity does not fail DMARC unnoticed',
      ja: '見過ごされている DMARC 不合格はありません',
    },
    why: {
      en: 'As SES sends it now, neither SPF nor DKIM counts for your From domain. The policy is p=none, so the mail is still delivered; Gmail, Yahoo and Microsoft nevertheless hold it against bulk senders, and a stricter policy would stop this mail.',
      ja: '現在の SES の設定では、From ドメインに対して SPF も DKIM も有効になりません。ポリシーは p=none のため配信はされますが、Gmail、Yahoo、Microsoft では大量送信者の要件を満たさず、ポリシーを強化するとこのメールは届かなくなります。',
    },
    fix: {
      en: 'Make DKIM count first: publish the DKIM records of this identity and enable signing. Move to p=quarantine or p=reject only afterwards.',
      ja: 'まず DKIM を有効にします。この ID の DKIM レコードを公開し、署名を有効にしてください。p=quarantine や p=reject への移行は、その後に行います。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X14')],
  judge: (mail) => judgeFailing(mail, 'none'),
});
