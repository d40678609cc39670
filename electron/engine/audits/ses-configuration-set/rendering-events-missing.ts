// SND-2: failures to fill in a template are not recorded, and nothing else tells of them.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSetEvents } from '../judge-default-set.ts';

export const sesConfigurationSetRenderingEventsMissing = defineAudit({
  id: 'ses-configuration-set-rendering-events-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Template failures are not recorded', ja: 'テンプレートの失敗が記録されていません' },
    passed: { en: 'Template failures are recorded', ja: 'テンプレートの失敗は記録されています' },
    why: {
      en: 'When the data of a template does not fit, SES accepts the call and never sends the message. The RENDERING_FAILURE event is the only sign of it.',
      ja: 'テンプレートとデータが合わない場合、SES は呼び出しを受け付けたうえで、メールを送信しません。それを知る手段は RENDERING_FAILURE イベントだけです。',
    },
    fix: {
      en: 'Add RENDERING_FAILURE to an enabled event destination of the set. Mail without templates does not need it.',
      ja: '設定セットの有効なイベント送信先に RENDERING_FAILURE を追加してください。テンプレートを使わない場合は不要です。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES1-SND-2', 'SES2-CS-3')],
  judge: ({ sesDefaultSet }) => judgeDefaultSetEvents(sesDefaultSet, ['RENDERING_FAILURE']),
});
