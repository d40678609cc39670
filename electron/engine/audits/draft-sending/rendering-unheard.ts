// Nobody is told when a template could not be filled in.
import { missingEvents } from '../../derive/set-events.ts';
import { openTracker, unsubscribeUrl } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingRenderingUnheard = defineAudit({
  id: 'draft-sending-rendering-unheard',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage', 'draftReadings'],
  weighs: ['draftSet'],
  texts: {
    title: {
      en: 'Nothing reports a rendering failure',
      ja: 'テンプレートのレンダリング失敗が通知されません',
    },
    passed: { en: 'Rendering failures are reported', ja: 'レンダリング失敗は通知されます' },
    why: {
      en: 'If a value is missing when the message is sent as a template, SES accepts the call and never sends the mail. The RENDERING_FAILURE event is the only sign.',
      ja: 'テンプレートとして送信する際に値が不足していると、SES は呼び出しを受け付けたうえで、メールを送信しません。それを知る手段は RENDERING_FAILURE イベントだけです。',
    },
    fix: {
      en: 'Choose a configuration set with an enabled event destination for RENDERING_FAILURE. A simple or raw message needs none: Plumbline fills in the values before sending.',
      ja: 'RENDERING_FAILURE を受け取る有効なイベント送信先のある設定セットを選んでください。シンプルまたは未加工 (raw) で送信する場合は、Plumbline が値を差し込むため不要です。',
    },
  },
  sources: [citeSes('event publishing', 'monitor-using-event-publishing', 'SES1-SND-2')],
  judge: ({ draftMessage, draftReadings, draftSet }) => {
    const hasValues = Object.values(draftReadings).some((reading) =>
      reading?.variables.some(({ written }) => written !== openTracker && written !== unsubscribeUrl),
    );
    if (draftMessage.raw !== null || !hasValues) return notApplicable(plain);
    if (draftSet.state === 'unreachable') return cannotTellFrom(draftSet);
    if (draftSet.state === 'absent') return fail(noSet);
    const { name } = draftSet.value;
    if (missingEvents(draftSet.value, ['RENDERING_FAILURE']).length === 0) return pass();
    return fail({
      en: `No enabled event destination of "${name}" receives RENDERING_FAILURE.`,
      ja: `「${name}」に RENDERING_FAILURE を受け取る有効なイベント送信先がありません。`,
    });
  },
});

const plain = { en: 'There are no values to fill in.', ja: '差し込む値がありません。' };
const noSet = {
  en: 'The message has no configuration set, so there are no events at all.',
  ja: '設定セットがないため、イベントは一切発行されません。',
};
