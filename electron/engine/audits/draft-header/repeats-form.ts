// A header that says once more what a member of the form says.
import { isMember } from '../../derive/message-headers.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderRepeatsForm = defineAudit({
  id: 'draft-header-repeats-form',
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
      en: 'From, subject, Reply-To, feedback address, configuration set, tags and contact list come from the form. SES refuses a second Subject or From; of the others it is unclear which one counts.',
      ja: '送信元、件名、返信先、フィードバックの転送先、設定セット、タグ、連絡先リストはフォームの内容から作られます。From や Subject が重複すると SES に拒否され、ほかの項目もどちらが有効になるか分かりません。',
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
      isMember(form, name) ? { en: `${name} comes from the form.`, ja: `${name} はフォームから作成されます。` } : null,
    ),
});
