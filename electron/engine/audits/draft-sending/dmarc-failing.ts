// The message would fail DMARC where the policy asks for consequences.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePredicted } from '../judge-predicted.ts';

export const draftSendingDmarcFailing = defineAudit({
  id: 'draft-sending-dmarc-failing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftSender'],
  texts: {
    title: {
      en: 'The message fails DMARC and will be rejected or put into spam',
      ja: 'DMARC 不合格により、拒否されるか迷惑メールに分類されます',
    },
    passed: { en: 'No DMARC policy acts against the message', ja: 'DMARC のポリシーによる不利益はありません' },
    why: {
      en: 'With the current SES settings, neither SPF nor DKIM counts for the domain of this From address, and its policy asks receivers to reject such mail or put it into spam.',
      ja: '現在の設定では、この From のドメインに対して SPF も DKIM も有効になりません。ドメインのポリシーは、そうしたメールの拒否または隔離を受信側に求めています。',
    },
    fix: {
      en: 'Make DKIM count: publish the DKIM records of the identity and enable signing. Then set up a custom MAIL FROM domain, so that SPF counts as well.',
      ja: 'ID の DKIM レコードを公開して署名を有効にしてください。さらにカスタム MAIL FROM ドメインを設定すると、SPF も有効になります。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc')],
  judge: ({ draftSender }) =>
    judgePredicted(draftSender, (disposition) => disposition === 'reject' || disposition === 'quarantine'),
});
