// A header of the form that the call writes itself.
import { writtenBySes } from '../../mail/header-names.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderWrittenBySes = defineAudit({
  id: 'draft-header-written-by-ses',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'A custom header repeats what the form writes',
      ja: 'フォームで設定する項目がカスタムヘッダーにもあります',
    },
    passed: { en: 'Custom headers repeat nothing that the form writes', ja: 'カスタムヘッダーに重複はありません' },
    why: {
      en: 'From, To, Subject, Reply-To, Content-Type and the like follow from the form. As headers of their own SES refuses them.',
      ja: 'From、To、Subject、Reply-To、Content-Type などはフォームの内容から作られます。カスタムヘッダーとして重ねると SES に拒否されます。',
    },
    fix: {
      en: 'Delete it here and fill in the field of the form.',
      ja: 'このヘッダーを削除し、フォームの項目に入力してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name }) =>
      writtenBySes.has(name.trim().toLowerCase())
        ? { en: `${name} is written from the form.`, ja: `${name} はフォームから作成されます。` }
        : null,
    ),
});
