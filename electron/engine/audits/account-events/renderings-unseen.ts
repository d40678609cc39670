// CS-3: a set does not record that a template could not be filled in.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventHearing } from '../judge-event-hearing.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsRenderingsUnseen = defineAudit({
  id: 'account-events-renderings-unseen',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Some sets do not record template failures',
      ja: 'テンプレートの失敗が記録されない設定セットがあります',
    },
    passed: { en: 'Every set records template failures', ja: 'どの設定セットもテンプレートの失敗を記録します' },
    why: {
      en: 'When the data of a template does not fit, SES accepts the call and never sends the message. RENDERING_FAILURE is the only sign of it.',
      ja: 'テンプレートとデータが合わない場合、SES は呼び出しを受け付けたうえで、メールを送信しません。それを知る手段は RENDERING_FAILURE だけです。',
    },
    fix: {
      en: 'Add RENDERING_FAILURE to an enabled event destination of each set. A set whose mail never uses templates does not need it.',
      ja: '各設定セットの有効なイベント送信先に RENDERING_FAILURE を追加してください。テンプレートを使わない設定セットでは不要です。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3', 'SES3-6')],
  judge: (wiring) =>
    judgeEventHearing(wiring, {
      of: 'set',
      events: ['RENDERING_FAILURE'],
      enough: 'asked',
      says: (names) => ({
        en: `Template failures are not recorded by ${names.en}.`,
        ja: `${names.ja} ではテンプレートの失敗が記録されません。`,
      }),
    }),
});
