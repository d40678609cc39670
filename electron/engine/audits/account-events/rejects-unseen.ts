// CS-3: a set does not record that SES refused a message.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsRejectsUnseen = defineAudit({
  id: 'account-events-rejects-unseen',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Some sets do not record rejects', ja: '拒否（Reject）が記録されない設定セットがあります' },
    passed: { en: 'Every set records rejects', ja: 'どの設定セットも拒否を記録します' },
    why: {
      en: 'SES accepts a message first and drops it when it finds a virus. The REJECT event is the only sign of it: neither a bounce nor a delivery follows.',
      ja: 'SES はメールを受け付けた後にウイルスを検出すると破棄します。それを知らせるのは REJECT イベントだけで、バウンスも配信も発生しません。',
    },
    fix: {
      en: 'Add REJECT to an enabled event destination of each set.',
      ja: '各設定セットの有効なイベント送信先に REJECT を追加してください。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3', 'SES3-6')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'set',
      events: ['REJECT'],
      enough: 'asked',
      says: (names) => ({
        en: `Rejects are not recorded by ${names.en}.`,
        ja: `${names.ja} では拒否が記録されません。`,
      }),
    }),
});
