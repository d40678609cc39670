// An attachment without content.
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentEmpty = defineAudit({
  id: 'draft-attachment-empty',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An attachment is empty', ja: '空の添付ファイルがあります' },
    passed: { en: 'No attachment is empty', ja: '空の添付ファイルはありません' },
    why: {
      en: 'Recipients get a file of 0 bytes, usually because the wrong file was chosen.',
      ja: '受信者には 0 バイトのファイルが届きます。選択したファイルが誤っている可能性があります。',
    },
    fix: { en: 'Attach the right file, or remove it.', ja: '正しいファイルを添付し直すか、外してください。' },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      file.bytes === 0 ? { en: `${nameOf(file)} has no content.`, ja: `${nameOf(file)} は空です。` } : null,
    ),
});
