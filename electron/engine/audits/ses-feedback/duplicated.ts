// FB-5: the same bounce or complaint is told twice.
import { type Channel, channelsTable } from '../../derive/feedback-channels.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeFeedbackChannels } from '../judge-feedback.ts';

export const sesFeedbackDuplicated = defineAudit({
  id: 'ses-feedback-duplicated',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: { en: 'The same bounces are told twice', ja: '同じバウンスが二重に通知されます' },
    passed: { en: 'Bounces are told once', ja: 'バウンスの通知は重複していません' },
    why: {
      en: 'E-mail forwarding and an SNS topic, or the same topic by two ways, report each event twice. A program that counts them sees double rates.',
      ja: 'メール転送と SNS トピックの併用や、同じトピックへの二重の経路により、1 つのイベントが 2 回通知されます。件数を数えるプログラムでは、率が 2 倍になります。',
    },
    fix: {
      en: 'Disable e-mail forwarding once both topics work, and use a topic either on the identity or in the configuration set. Otherwise, drop repeats by message ID, recipient and type.',
      ja: '両方のトピックが機能していればメール転送を無効にし、トピックは ID か設定セットのどちらか一方に設定してください。併用する場合は、メッセージ ID・宛先・種別で重複を除きます。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES2-FB-5')],
  judge: (evidence) =>
    judgeFeedbackChannels(evidence, 'fail', ({ BOUNCE, COMPLAINT }) => {
      const twice = [...new Set([...repeatsIn(BOUNCE), ...repeatsIn(COMPLAINT)])];
      if (twice.length === 0) return pass();
      return fail(
        { en: `Told twice: ${twice.join(', ')}.`, ja: `重複している経路: ${twice.join('、')}。` },
        { details: [channelsTable(evidence)] },
      );
    }),
});

/** An archive (Firehose, CloudWatch, EventBridge) beside a notice is no repeat: nobody is told by it. */
function repeatsIn(channels: readonly Channel[]): readonly string[] {
  const topics = channels.flatMap((channel) =>
    channel.kind === 'topic' || (channel.kind === 'event' && channel.target === 'sns') ? (channel.arn ?? []) : [],
  );
  const twice = topics.filter((arn, index) => topics.indexOf(arn) !== index);
  const beside = channels.some(({ kind }) => kind === 'email') ? topics : [];
  return [...twice, ...beside];
}
