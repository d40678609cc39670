// SES4-18: bounces about the mail of an identity reach nobody who could act on them.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsBouncesUnheard = defineAudit({
  id: 'account-events-bounces-unheard',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Bounces of some identities reach nobody', ja: '一部の ID のバウンスが誰にも届きません' },
    passed: { en: 'Bounces of every identity reach somebody', ja: 'どの ID のバウンスも通知先に届きます' },
    why: {
      en: 'Mail of these identities that names no configuration set has no working way to tell of a bounce: no forwarding, no topic that works, no event destination that works. Addresses that do not exist are mailed again and again, until AWS reviews the account.',
      ja: 'これらの ID から設定セットを指定せずに送ったメールでは、バウンスを知らせる手段（メール転送、SNS トピック、イベント送信先）がどれも機能していません。存在しない宛先への送信が続き、アカウントがレビュー対象になるおそれがあります。',
    },
    fix: {
      en: 'Give each of them a default configuration set with a working destination for BOUNCE, or an SNS topic for bounces, or enable e-mail forwarding. The table shows which destinations are set up but cannot be reached.',
      ja: 'それぞれの ID に、BOUNCE を受け取る送信先を備えたデフォルト設定セットか、バウンス用の SNS トピックを設定するか、メール転送を有効にしてください。設定済みでも届かないものは、表に示しています。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES4-18', 'SES2-FB-1')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'identity',
      events: ['BOUNCE'],
      enough: 'told',
      says: (names) => ({
        en: `Nobody is told of bounces about mail from ${names.en}.`,
        ja: `${names.ja} からのメールのバウンスは、誰にも通知されません。`,
      }),
    }),
});
