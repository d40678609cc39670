// More headers of its own than SES takes.
import { headerLimits } from '../../mail/header-names.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftHeaderMany = defineAudit({
  id: 'draft-header-many',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'There are more custom headers than SES takes', ja: 'カスタムヘッダーが SES の上限を超えています' },
    passed: { en: 'SES takes so many custom headers', ja: 'SES が受け付ける数のカスタムヘッダーです' },
    why: {
      en: 'The API takes at most 15 headers beside those of the form.',
      ja: 'API が受け付けるカスタムヘッダーは 15 個までです。',
    },
    fix: {
      en: 'Remove some, or send the message as raw MIME.',
      ja: '減らすか、未加工 (raw) のメールとして送信してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    raw !== null || form.headers.length <= headerLimits.count
      ? pass()
      : fail({ en: `There are ${form.headers.length}.`, ja: `${form.headers.length} 個あります。` }),
});
