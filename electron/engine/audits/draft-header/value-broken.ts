// A header value that SES refuses.
import { headerLimits } from '../../mail/header-names.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderValueBroken = defineAudit({
  id: 'draft-header-value-broken',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A header value cannot be used', ja: '使用できないヘッダー値があります' },
    passed: { en: 'All header values can be used', ja: 'すべてのヘッダー値を使用できます' },
    why: {
      en: 'Line breaks would begin another header, an empty value is none, and SES takes at most 995 characters, 996 together with the name.',
      ja: '改行は別のヘッダーの始まりになり、空の値は使えません。SES が受け付けるのは 995 文字まで、名前と合わせて 996 文字までです。',
    },
    fix: { en: 'Remove the line break, or shorten the value.', ja: '改行を削除するか、値を短くしてください。' },
  },
  sources: [
    citeRfc(5322, '2.1.1'),
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name, value }) => {
      if (/[\r\n]/u.test(value)) return { en: `${name} holds a line break.`, ja: `${name} に改行があります。` };
      if (value.trim() === '') return { en: `${name} is empty.`, ja: `${name} が空です。` };
      const isLong =
        value.length > headerLimits.valueCharacters || name.length + value.length > headerLimits.togetherCharacters;
      return isLong
        ? { en: `${name} has ${value.length} characters.`, ja: `${name} が ${value.length} 文字あります。` }
        : null;
    }),
});
