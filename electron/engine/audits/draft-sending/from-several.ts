// Several addresses in From, and no Sender.
import { headerValues } from '../../derive/message-headers.ts';
import { sayThese } from '../../derive/say-these.ts';
import { typedAddresses } from '../../derive/typed-addresses.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingFromSeveral = defineAudit({
  id: 'draft-sending-from-several',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'From has several addresses', ja: 'From に複数のアドレスがあります' },
    passed: { en: 'From has one address', ja: 'From のアドレスは 1 つです' },
    why: {
      en: 'A message from several authors must name the actual sender in Sender. SES accepts one address as the sender, and receivers that check DMARC refuse or distrust several in From.',
      ja: '複数の作成者によるメールには、実際の送信者を示す Sender ヘッダーが必要です。SES が送信者として扱うアドレスは 1 つで、DMARC を確認する受信側は複数の From を拒否したり疑ったりします。',
    },
    fix: {
      en: 'Keep one address in From. Put the others into Reply-To if replies should reach them.',
      ja: 'From は 1 つのアドレスにしてください。返信を受け取る必要があるアドレスは Reply-To に指定します。',
    },
  },
  sources: [citeRfc(5322, '3.6.2')],
  judge: ({ draftMessage }) => {
    const addresses = typedAddresses(draftMessage.form.from);
    if (addresses.length < 2 || headerValues(draftMessage, 'sender').length > 0) return pass();
    return fail(sayThese(addresses));
  },
});
