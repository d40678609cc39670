// An attachment that SES passes and Gmail refuses.
import { extensionOf, refusedByGmail } from '../../mail/attachment-types.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentTypeBlocked = defineAudit({
  id: 'draft-attachment-type-blocked',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'Gmail refuses an attachment of this type', ja: 'Gmail が拒否する種類の添付ファイルがあります' },
    passed: { en: 'Gmail accepts the types of all attachments', ja: 'すべての添付ファイルを Gmail が受け付けます' },
    why: {
      en: 'SES sends the message, but Gmail bounces it because of this file type. Other receivers block similar types.',
      ja: 'SES は送信しますが、この種類のファイルが添付されていると Gmail でバウンスします。ほかの受信側も同様の種類をブロックします。',
    },
    fix: { en: 'Put the file on a web page and link to it.', ja: 'ファイルは Web に置き、リンクを送ってください。' },
  },
  sources: [{ title: 'Gmail Help: File types blocked in Gmail', url: 'https://support.google.com/mail/answer/6590' }],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      refusedByGmail.has(extensionOf(file.fileName))
        ? { en: `Gmail refuses ${nameOf(file)}.`, ja: `${nameOf(file)} は Gmail に拒否されます。` }
        : null,
    ),
});
