// The message would fail DMARC, without consequences so far.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePredicted } from '../judge-predicted.ts';

export const draftSendingDmarcMonitored = defineAudit({
  id: 'draft-sending-dmarc-monitored',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSender'],
  texts: {
    title: { en: 'The message fails DMARC', ja: 'DMARC に不合格になります' },
    passed: {
      en: 'The message does not fail a p=none policy',
      ja: 'p=none のポリシーで不合格になることはありません',
    },
    why: {
      en: 'With the current SES settings, neither SPF nor DKIM counts for the domain of this From address. Its policy p=none asks nothing of receivers, but Gmail and Yahoo require bulk mail to pass.',
      ja: '現在の設定では、この From のドメインに対して SPF も DKIM も有効になりません。ポリシーは p=none のため受信側への要求はありませんが、Gmail と Yahoo は大量送信に DMARC 合格を求めています。',
    },
    fix: {
      en: 'Make DKIM count: publish the DKIM records of the identity and enable signing. Then set up a custom MAIL FROM domain, so that SPF counts as well.',
      ja: 'ID の DKIM レコードを公開して署名を有効にしてください。さらにカスタム MAIL FROM ドメインを設定すると、SPF も有効になります。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc')],
  judge: ({ draftSender }) => judgePredicted(draftSender, (disposition) => disposition === 'none'),
});
