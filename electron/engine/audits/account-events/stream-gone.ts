// A delivery stream that a set writes to does not exist.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsStreamGone = defineAudit({
  id: 'account-events-stream-gone',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Delivery streams do not exist any more', ja: '存在しない Firehose ストリームが使われています' },
    passed: { en: 'Every delivery stream exists', ja: 'Firehose ストリームはすべて存在します' },
    why: {
      en: 'Events for a deleted stream are lost. The set still names the stream, so everything looks set up.',
      ja: '削除されたストリームへのイベントは失われます。設定セットにはストリームが残っているため、気付きにくい状態です。',
    },
    fix: {
      en: 'Create the stream again, or point the event destination to another one.',
      ja: 'ストリームを作り直すか、イベント送信先を別のストリームに変更してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES3-6'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'stream-gone',
      says: (names) => ({ en: `Gone: ${names.en}.`, ja: `存在しないストリーム: ${names.ja}。` }),
    }),
});
