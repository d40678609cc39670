// Bounces are told and complaints are not, or the other way round.
import { channelsTable } from '../../derive/feedback-channels.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeFeedbackChannels } from '../judge-feedback.ts';

export const sesFeedbackChannelPartial = defineAudit({
  id: 'ses-feedback-channel-partial',
  topic: 'ses-feedback',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesNotifications', 'sesDefaultSet'],
  texts: {
    title: { en: 'Either bounces or complaints reach nobody', ja: 'バウンスと苦情の一方に通知先がありません' },
    passed: { en: 'Both bounces and complaints are told', ja: 'バウンスと苦情の両方に通知先があります' },
    why: {
      en: 'Both need an answer: an address that bounces must not be mailed again, and neither must a person who reported spam. AWS watches both rates and pauses accounts that ignore one of them.',
      ja: 'どちらも対応が必要です。届かない宛先にも、迷惑メールとして報告した人にも、再び送信してはいけません。AWS は両方の率を監視しており、一方を放置するだけでも送信停止の対象になります。',
    },
    fix: {
      en: 'Set an SNS topic for the one that is missing, add its event to a destination of the default configuration set, or enable e-mail forwarding.',
      ja: '不足している側に SNS トピックを設定するか、デフォルト設定セットの送信先にそのイベントを追加するか、メール転送を有効にしてください。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES2-FB-1')],
  judge: (evidence) =>
    judgeFeedbackChannels(evidence, 'pass', ({ BOUNCE, COMPLAINT }) => {
      if (BOUNCE.length > 0 && COMPLAINT.length > 0) return pass();
      if (BOUNCE.length + COMPLAINT.length === 0) return notApplicable(neither);
      return fail(BOUNCE.length === 0 ? bounces : complaints, { details: [channelsTable(evidence)] });
    }),
});

const bounces = { en: 'Nobody is told of bounces.', ja: 'バウンスの通知先がありません。' };
const complaints = { en: 'Nobody is told of complaints.', ja: '苦情の通知先がありません。' };
const neither = {
  en: 'No way is known for either of them; another check covers that.',
  ja: 'どちらにも通知先が見つかりません。別の項目で判定します。',
};
