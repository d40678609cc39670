// An event destination is switched off, while its set goes on being used.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEventWires, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsDestinationDisabled = defineAudit({
  id: 'account-events-destination-disabled',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Event destinations are disabled', ja: '無効になっているイベント送信先があります' },
    passed: { en: 'Every event destination is enabled', ja: 'イベント送信先はすべて有効です' },
    why: {
      en: 'A disabled destination looks set up and hears nothing. It is easily forgotten after a test, and events of that time are never sent later.',
      ja: '無効な送信先は、設定済みに見えても何も受け取りません。テストの後に戻し忘れることが多く、無効だった間のイベントは後から送られません。',
    },
    fix: {
      en: 'Enable each destination that is meant to be used, and delete the others.',
      ja: '使用する送信先は有効にし、不要なものは削除してください。',
    },
  },
  sources: [citeSes('event destinations', 'event-destinations-manage', 'SES3-6')],
  judge: (wiring) =>
    judgeEventWires(wiring, {
      fault: 'disabled',
      says: (names) => ({ en: `Disabled: ${names.en}.`, ja: `無効な送信先: ${names.ja}。` }),
    }),
});
