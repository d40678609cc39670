// CS-3: a set does not tell of bounces or complaints.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsSetFeedbackUnseen = defineAudit({
  id: 'account-events-set-feedback-unseen',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Some sets do not tell of bounces or complaints',
      ja: 'バウンスや苦情を通知しない設定セットがあります',
    },
    passed: { en: 'Every set tells of bounces and complaints', ja: 'どの設定セットもバウンスと苦情を通知します' },
    why: {
      en: 'For mail sent with these sets, bounces and complaints are known only through the topics or the e-mail forwarding of the identity, if it has any: without tags, and apart from the other events of the message.',
      ja: 'これらの設定セットで送ったメールのバウンスと苦情は、ID 側の SNS トピックかメール転送があれば届きますが、タグがなく、メールのほかのイベントと一緒には残りません。',
    },
    fix: {
      en: 'Add BOUNCE and COMPLAINT to a destination other than CloudWatch that works, for example Amazon Data Firehose, SNS or EventBridge.',
      ja: 'CloudWatch 以外の機能している送信先（Amazon Data Firehose、SNS、EventBridge など）に BOUNCE と COMPLAINT を追加してください。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3', 'SES3-6')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'set',
      events: ['BOUNCE', 'COMPLAINT'],
      enough: 'told',
      says: (names) => ({
        en: `Bounces or complaints are told to nobody by ${names.en}.`,
        ja: `${names.ja} では、バウンスまたは苦情が誰にも通知されません。`,
      }),
    }),
});
