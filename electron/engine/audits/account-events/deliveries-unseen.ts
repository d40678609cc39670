// CS-3: a set does not record sends or deliveries.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsDeliveriesUnseen = defineAudit({
  id: 'account-events-deliveries-unseen',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Some sets do not record sends or deliveries',
      ja: '送信または配信が記録されない設定セットがあります',
    },
    passed: { en: 'Every set records sends and deliveries', ja: 'どの設定セットも送信と配信を記録します' },
    why: {
      en: 'To answer "she says she never got it", the history needs the moment when SES took the message and the answer of the receiving server. Without sends no rate can be computed either.',
      ja: '「届いていない」という問い合わせに答えるには、SES が受け付けた時刻と受信サーバーの応答が必要です。送信数がないと、率も計算できません。',
    },
    fix: {
      en: 'Add SEND and DELIVERY to an enabled event destination of each set.',
      ja: '各設定セットの有効なイベント送信先に SEND と DELIVERY を追加してください。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3', 'SES3-6')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'set',
      events: ['SEND', 'DELIVERY'],
      enough: 'asked',
      says: (names) => ({
        en: `Sends or deliveries are not recorded by ${names.en}.`,
        ja: `${names.ja} では送信または配信が記録されません。`,
      }),
    }),
});
