// CS-3: bounces, complaints or rejects are not recorded.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSetEvents } from '../judge-default-set.ts';

export const sesConfigurationSetBounceEventsMissing = defineAudit({
  id: 'ses-configuration-set-bounce-events-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Bounces, complaints or rejects are not recorded', ja: 'バウンス・苦情・拒否が記録されていません' },
    passed: { en: 'Bounces, complaints and rejects are recorded', ja: 'バウンス・苦情・拒否は記録されています' },
    why: {
      en: 'These are the events that call for action: an address that does not exist, a recipient who reported spam, a message that SES refused because of a virus. Unrecorded, they go on hurting your reputation.',
      ja: 'いずれも対応が必要なイベントです（存在しない宛先、迷惑メールの報告、ウイルスによる送信拒否）。記録されないままでは、送信者としての評価が下がり続けます。',
    },
    fix: {
      en: 'Add BOUNCE, COMPLAINT and REJECT to an enabled event destination of the set.',
      ja: '設定セットの有効なイベント送信先に BOUNCE、COMPLAINT、REJECT を追加してください。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES2-CS-3')],
  judge: ({ sesDefaultSet }) => judgeDefaultSetEvents(sesDefaultSet, ['BOUNCE', 'COMPLAINT', 'REJECT']),
});
