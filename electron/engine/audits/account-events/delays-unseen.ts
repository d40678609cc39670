// CS-3: a set does not record delays, so that retries stay invisible.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsDelaysUnseen = defineAudit({
  id: 'account-events-delays-unseen',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Some sets do not record delivery delays', ja: '配信遅延が記録されない設定セットがあります' },
    passed: { en: 'Every set records delivery delays', ja: 'どの設定セットも配信遅延を記録します' },
    why: {
      en: 'SES retries for hours when a mailbox is full or a receiver refuses for the moment, and reports a bounce only when it gives up. Until then nothing is seen, not even that a receiver takes your mail for spam.',
      ja: 'メールボックスが満杯の場合や受信側が一時的に拒否した場合、SES は何時間も再試行し、諦めた時点で初めてバウンスを通知します。それまでは、受信側に迷惑メールと見なされていることも分かりません。',
    },
    fix: {
      en: 'Add DELIVERY_DELAY to an enabled event destination of each set. Pinpoint cannot take it.',
      ja: '各設定セットの有効なイベント送信先に DELIVERY_DELAY を追加してください。Pinpoint では利用できません。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3', 'SES3-6')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'set',
      events: ['DELIVERY_DELAY'],
      enough: 'asked',
      says: (names) => ({
        en: `Delays are not recorded by ${names.en}.`,
        ja: `${names.ja} では配信遅延が記録されません。`,
      }),
    }),
});
