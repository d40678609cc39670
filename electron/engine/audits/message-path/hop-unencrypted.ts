// A hop over the internet without TLS.
import { confinementOf } from '../../protocols/mx/address-reach.ts';
import { fromOf, hopTable, noHops } from '../hop-table.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messagePathHopUnencrypted = defineAudit({
  id: 'message-path-hop-unencrypted',
  topic: 'message-path',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The message crossed the internet without TLS', ja: 'TLS なしで中継された区間があります' },
    passed: {
      en: 'Every hop over the internet with a record of it used TLS',
      ja: '記録のある区間はすべて TLS で中継されています',
    },
    why: {
      en: 'On that hop, anybody in between could read and change the message. Gmail shows an open padlock, and requires TLS of bulk senders.',
      ja: 'その区間では、第三者がメールを読んだり変更したりできます。Gmail では鍵の外れたマークが表示され、Gmail の大量送信者には TLS が必須です。',
    },
    fix: {
      en: 'Enable STARTTLS on the sending host. In Amazon SES, set the TLS policy of the configuration set to Require.',
      ja: '送信ホストで STARTTLS を有効にしてください。Amazon SES では設定セットの TLS ポリシーを「必須」にします。',
    },
  },
  sources: [citeRfc(3848, '3'), citeSes('Security protocols', 'security-protocols')],
  judge: ({ mail: { hops } }) => {
    if (hops.length === 0) return notApplicable(noHops);
    const open = hops.filter(
      ({ encrypted, fromIp }) => encrypted === 'no' && fromIp !== null && confinementOf(fromIp) === null,
    );
    const [first] = open;
    if (first === undefined) return pass();
    const [from, by, protocol] = [fromOf(first), first.by ?? '?', first.protocol ?? '?'];
    return fail(
      { en: `${from} to ${by} by ${protocol}.`, ja: `${from} から ${by} まで（${protocol}）。` },
      { details: [hopTable(open)] },
    );
  },
});
