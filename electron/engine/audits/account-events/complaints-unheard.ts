// SES4-18: complaints about the mail of an identity reach nobody who could act on them.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsComplaintsUnheard = defineAudit({
  id: 'account-events-complaints-unheard',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Complaints about some identities reach nobody', ja: '一部の ID の苦情が誰にも届きません' },
    passed: { en: 'Complaints about every identity reach somebody', ja: 'どの ID の苦情も通知先に届きます' },
    why: {
      en: 'A recipient who reported spam must not be mailed again. Nobody learns of these reports, and from a complaint rate of 0.5% on AWS may pause sending.',
      ja: '迷惑メールとして報告した受信者に、再び送信してはいけません。報告が誰にも届かないまま苦情率が 0.5% に達すると、AWS は送信を停止することがあります。',
    },
    fix: {
      en: 'Give each of them a default configuration set with a working destination for COMPLAINT, or an SNS topic for complaints, or enable e-mail forwarding.',
      ja: 'それぞれの ID に、COMPLAINT を受け取る送信先を備えたデフォルト設定セットか、苦情用の SNS トピックを設定するか、メール転送を有効にしてください。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES4-18', 'SES2-FB-1')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'identity',
      events: ['COMPLAINT'],
      enough: 'told',
      says: (names) => ({
        en: `Nobody is told of complaints about mail from ${names.en}.`,
        ja: `${names.ja} からのメールへの苦情は、誰にも通知されません。`,
      }),
    }),
});
