// A delivery stream that a set writes to takes no records.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsStreamInactive = defineAudit({
  id: 'account-events-stream-inactive',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Delivery streams are not active', ja: 'ACTIVE でない Firehose ストリームが使われています' },
    passed: { en: 'Every delivery stream is active', ja: 'Firehose ストリームはすべて ACTIVE です' },
    why: {
      en: 'A stream takes records only while it is ACTIVE. One whose creation failed never takes any.',
      ja: 'ストリームがレコードを受け取れるのは ACTIVE の間だけです。作成に失敗したストリームは、そのままでは受け取れません。',
    },
    fix: {
      en: 'Look at the state of the stream in the Amazon Data Firehose console, and create it anew where its creation failed.',
      ja: 'Amazon Data Firehose コンソールでストリームの状態を確認し、作成に失敗している場合は作り直してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES3-6'),
  ],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'stream-inactive',
      says: (names) => ({ en: `Not active: ${names.en}.`, ja: `ACTIVE でないストリーム: ${names.ja}。` }),
    }),
});
