// FB-1: nobody is told of bounces and complaints.
import { channelsTable } from '../../derive/feedback-channels.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeFeedbackChannels } from '../judge-feedback.ts';

export const sesFeedbackChannelMissing = defineAudit({
  id: 'ses-feedback-channel-missing',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: { en: 'Bounces and complaints reach nobody', ja: 'バウンスと苦情の通知先がありません' },
    passed: { en: 'Somebody is told of bounces and complaints', ja: 'バウンスと苦情の通知先があります' },
    why: {
      en: 'E-mail forwarding is off, no SNS topic is set, and the default configuration set sends no bounce or complaint events anywhere. SES then mails them to the return path of each message, where usually nobody reads. Addresses that fail are mailed again and again.',
      ja: 'メール転送が無効で、SNS トピックもなく、デフォルト設定セットからバウンスや苦情のイベントも送られていません。この場合、SES は各メールのリターンパス宛てに送りますが、通常は誰も読みません。届かない宛先に送信し続けることになります。',
    },
    fix: {
      en: 'Enable e-mail forwarding for this identity, or set SNS topics for bounces and complaints, or add both events to a destination of the default configuration set.',
      ja: 'この ID のメール転送を有効にするか、バウンスと苦情の SNS トピックを設定するか、デフォルト設定セットの送信先に両方のイベントを追加してください。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES2-FB-1', 'SES4-18')],
  judge: (evidence) =>
    judgeFeedbackChannels(evidence, 'pass', ({ BOUNCE, COMPLAINT }) => {
      if (BOUNCE.length + COMPLAINT.length > 0) return pass(null);
      const { name, configurationSet } = evidence.sesIdentity;
      return fail(configurationSet === null ? withoutSet(name) : withSet(name, configurationSet), {
        details: [channelsTable(evidence)],
      });
    }),
});

const withoutSet = (name: string) => ({
  en: `${name} has forwarding off, no topics and no default configuration set. Only sends that name a set with such events are covered.`,
  ja: `${name} はメール転送が無効で、トピックもデフォルト設定セットもありません。該当するイベントを持つ設定セットを指定した送信だけが通知されます。`,
});
const withSet = (name: string, set: string) => ({
  en: `${name} has forwarding off and no topics, and the set ${set} records neither bounces nor complaints.`,
  ja: `${name} はメール転送が無効で、トピックもなく、設定セット ${set} もバウンスと苦情を記録していません。`,
});
