// A header value that SES refuses.
import { assembledWays } from '../../../../shared/message/send.ts';
import { headersOfCall } from '../../derive/message-headers.ts';
import { headerLimits } from '../../protocols/ses/message-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderValueLong = defineAudit({
  id: 'draft-header-value-long',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A header value is longer than SES accepts', ja: 'ヘッダーの値が SES の上限を超えています' },
    passed: { en: 'SES accepts all header values', ja: 'SES がすべてのヘッダーの値を受け付けます' },
    why: {
      en: 'The SES API accepts values of at most 995 characters, 996 together with the name. Non-ASCII text counts as encoded, about three times as long.',
      ja: 'SES の API が受け付ける値は 995 文字まで、名前と合わせて 996 文字までです。ASCII 以外の文字はエンコード後の長さ（約 3 倍）で数えます。',
    },
    fix: {
      en: 'Shorten the value, or send the message as Raw or by SMTP, where long headers are folded.',
      ja: '値を短くするか、未加工 (raw) または SMTP で送信してください。長いヘッダーは折り返されます。',
    },
  },
  sources: [
    citeRfc(5322, '2.1.1'),
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? headersOfCall(form) : [], ({ name, value }) => {
      const { valueCharacters, togetherCharacters } = headerLimits;
      const isLong = value.length > valueCharacters || name.length + value.length > togetherCharacters;
      return isLong
        ? { en: `${name} has ${value.length} characters as sent.`, ja: `${name} は送信時に ${value.length} 文字です。` }
        : null;
    }),
});
