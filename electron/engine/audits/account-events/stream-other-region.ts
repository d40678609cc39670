// A delivery stream in another region than SES.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsStreamOtherRegion = defineAudit({
  id: 'account-events-stream-other-region',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Delivery streams are in another region', ja: '別のリージョンの Firehose ストリームが使われています' },
    passed: {
      en: 'Every delivery stream is in the region of SES',
      ja: 'Firehose ストリームはすべて SES と同じリージョンにあります',
    },
    why: {
      en: 'SES writes to streams of its own region. Only the bucket behind the stream may be elsewhere.',
      ja: 'SES が書き込めるのは同じリージョンのストリームです。別のリージョンに置けるのは、ストリームの先の S3 バケットだけです。',
    },
    fix: {
      en: 'Create a stream in this region that writes to the same bucket, and point the event destination to it.',
      ja: 'このリージョンに同じバケットへ書き込むストリームを作成し、イベント送信先を変更してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES3-6'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'stream-elsewhere',
      says: (names) => ({ en: `In another region: ${names.en}.`, ja: `別のリージョンのストリーム: ${names.ja}。` }),
    }),
});
