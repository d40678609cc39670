// CS-3: delays are not recorded, so that retries stay invisible.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSetEvents } from '../judge-default-set.ts';

export const sesConfigurationSetDelayEventsMissing = defineAudit({
  id: 'ses-configuration-set-delay-events-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'low',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Delivery delays are not recorded', ja: '配信遅延が記録されていません' },
    passed: { en: 'Delivery delays are recorded', ja: '配信遅延は記録されています' },
    why: {
      en: 'SES retries for hours when a mailbox is full or a receiver is slow, and reports a bounce only when it gives up. Without DELIVERY_DELAY nothing is seen until then.',
      ja: '宛先のメールボックスが満杯の場合や受信側が遅い場合、SES は何時間も再試行し、諦めた時点で初めてバウンスを通知します。DELIVERY_DELAY がないと、それまで何も分かりません。',
    },
    fix: {
      en: 'Add DELIVERY_DELAY to an enabled event destination of the set. A Pinpoint destination cannot take it.',
      ja: '設定セットの有効なイベント送信先に DELIVERY_DELAY を追加してください。Pinpoint の送信先では利用できません。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3')],
  judge: ({ sesDefaultSet }) => judgeDefaultSetEvents(sesDefaultSet, ['DELIVERY_DELAY']),
});
