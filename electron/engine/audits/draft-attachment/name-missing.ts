// An attachment without a name.
import { assembledWays } from '../../../../shared/message/send.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments } from '../judge-attachments.ts';

export const draftAttachmentNameMissing = defineAudit({
  id: 'draft-attachment-name-missing',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An attachment has no file name', ja: 'ファイル名のない添付ファイルがあります' },
    passed: { en: 'All attachments have a file name', ja: 'すべての添付ファイルに名前があります' },
    why: {
      en: 'SES API v2 needs a name for each file, including inline images, and refuses the call otherwise.',
      ja: 'SES API v2 ではインライン画像を含むすべてのファイルに名前が必要で、ない場合は呼び出しが拒否されます。',
    },
    fix: {
      en: 'Give it a name with an extension, or send the message as Raw or by SMTP.',
      ja: '拡張子を含む名前を付けるか、未加工 (raw) または SMTP で送信してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, ({ fileName, contentType }) =>
      draftMessage.raw === null && fileName.trim() === ''
        ? { en: `A file of type ${contentType} has no name.`, ja: `${contentType} のファイルに名前がありません。` }
        : null,
    ),
});
