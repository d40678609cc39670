// An address for leaving without encryption.
import { addressesBy } from '../../derive/unsubscribe-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListAddressInsecure = defineAudit({
  id: 'draft-list-address-insecure',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe has an http address', ja: 'List-Unsubscribe に http のアドレスがあります' },
    passed: { en: 'List-Unsubscribe has no http address', ja: 'List-Unsubscribe に http のアドレスはありません' },
    why: {
      en: 'One-click unsubscribe needs https: mail clients send no request to an http address. Over http, others on the network can see who unsubscribes.',
      ja: 'ワンクリックの配信停止には https が必要で、http のアドレスには要求が送られません。また、http では、受信者の情報が通信経路で盗み見られるおそれがあります。',
    },
    fix: {
      en: 'Serve the page over https, and use the https address.',
      ja: '配信停止ページを https で公開し、アドレスも https にしてください。',
    },
  },
  sources: [citeRfc(8058, '3.1')],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { addresses } }) => {
      const [insecure] = addressesBy(addresses, 'http');
      return insecure === undefined
        ? pass()
        : fail({ en: `The address is ${insecure.uri}.`, ja: `指定: ${insecure.uri}` });
    }),
});
