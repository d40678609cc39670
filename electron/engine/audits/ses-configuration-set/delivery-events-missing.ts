// CS-3: sends or deliveries are not recorded, so that the history of a message has gaps.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSetEvents } from '../judge-default-set.ts';

export const sesConfigurationSetDeliveryEventsMissing = defineAudit({
  id: 'ses-configuration-set-delivery-events-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'low',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Sends or deliveries are not recorded', ja: '送信または配信が記録されていません' },
    passed: { en: 'Sends and deliveries are recorded', ja: '送信と配信は記録されています' },
    why: {
      en: 'To answer "she says she never got it", the history needs the moment when SES took the message and the answer of the receiving server. Where these are missing, silence proves nothing.',
      ja: '「届いていない」という問い合わせに答えるには、SES が受け付けた時刻と、受信サーバーの応答が必要です。記録がなければ、届いたかどうかを判断できません。',
    },
    fix: {
      en: 'Add SEND and DELIVERY to an enabled event destination of the set.',
      ja: '設定セットの有効なイベント送信先に SEND と DELIVERY を追加してください。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3')],
  judge: ({ sesDefaultSet }) => judgeDefaultSetEvents(sesDefaultSet, ['SEND', 'DELIVERY']),
});
