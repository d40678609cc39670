// More headers of its own than SES takes.
import { assembledWays } from '../../../../shared/message/send.ts';
import { headersOfCall } from '../../derive/message-headers.ts';
import { headerLimits } from '../../protocols/ses/message-headers.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftHeaderMany = defineAudit({
  id: 'draft-header-many',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'There are more custom headers than SES accepts', ja: 'カスタムヘッダーが SES の上限を超えています' },
    passed: { en: 'SES accepts this number of custom headers', ja: 'SES が受け付ける数のカスタムヘッダーです' },
    why: {
      en: 'The API takes at most 15 headers beside those of the form; those for unsubscribing count.',
      ja: 'SES の API が受け付けるカスタムヘッダーは、配信停止用のヘッダーを含めて 15 個までです。',
    },
    fix: {
      en: 'Remove some, or send the message as raw or by SMTP.',
      ja: '減らすか、未加工 (raw) のメールとして送信してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) => {
    const { length } = headersOfCall(form);
    return raw !== null || length <= headerLimits.count
      ? pass()
      : fail({ en: `There are ${length}.`, ja: `${length} 個あります。` });
  },
});
