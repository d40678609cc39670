// FB-2: bounces and complaints are told by events alone, which only mail with the right configuration set has.
import { channelsTable } from '../../derive/feedback-channels.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeFeedbackChannels } from '../judge-feedback.ts';

export const sesFeedbackEventsOnly = defineAudit({
  id: 'ses-feedback-events-only',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: {
      en: 'Bounces are told by events of the configuration set only',
      ja: 'バウンスの通知が設定セットのイベントだけに頼っています',
    },
    passed: {
      en: 'Bounces are told whatever configuration set is used',
      ja: '設定セットにかかわらずバウンスが通知されます',
    },
    why: {
      en: 'Forwarding is off and there are no SNS topics on the identity. A send that names another configuration set, one without these events, falls back to the return path, and nobody in your system hears of it.',
      ja: 'メール転送は無効で、ID に SNS トピックもありません。これらのイベントを持たない別の設定セットを指定して送信すると、通知はリターンパス宛てになり、システム側では把握できません。',
    },
    fix: {
      en: 'Check that every configuration set in use has bounce and complaint events, or set SNS topics on the identity as well.',
      ja: '使用中のすべての設定セットにバウンスと苦情のイベントがあることを確認するか、ID にも SNS トピックを設定してください。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES2-FB-2')],
  judge: (evidence) =>
    judgeFeedbackChannels(evidence, 'pass', ({ BOUNCE, COMPLAINT }) => {
      const all = [...BOUNCE, ...COMPLAINT];
      if (BOUNCE.length === 0 || COMPLAINT.length === 0) return notApplicable(missing);
      if (all.some(({ kind }) => kind !== 'event')) return pass();
      const set = evidence.sesIdentity.configurationSet ?? '';
      return fail(
        {
          en: `Only mail with the set ${set}, or another set with such events, is covered.`,
          ja: `設定セット ${set}、または同様のイベントを持つ設定セットのメールだけが対象です。`,
        },
        { details: [channelsTable(evidence)] },
      );
    }),
});

const missing = {
  en: 'Not both of them are told; another check covers that.',
  ja: '一方または両方に通知先がありません。別の項目で判定します。',
};
