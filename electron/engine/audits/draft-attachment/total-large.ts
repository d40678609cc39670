// Attachments that many mailboxes do not take.
import { megabyte, sayBytes } from '../../mail/say-bytes.ts';
import { base64LinesLength } from '../../protocols/mime/base64.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftAttachmentTotalLarge = defineAudit({
  id: 'draft-attachment-total-large',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'The attachments are larger than many mailboxes take',
      ja: '多くのメールボックスが受け付けないサイズの添付ファイルです',
    },
    passed: { en: 'Mailboxes take attachments of this size', ja: '受信側が受け付けるサイズです' },
    why: {
      en: 'Gmail and Outlook.com take messages of about 25 MB, many companies 10 to 20 MB, encoded. What is larger bounces, and above 10 MB SES limits the sending rate.',
      ja: 'Gmail と Outlook.com はエンコード後で約 25 MB、多くの企業は 10～20 MB までです。超えるとバウンスし、10 MB を超えると SES の送信速度も制限されます。',
    },
    fix: {
      en: 'Link to large files instead of attaching them.',
      ja: '大きなファイルは添付せず、リンクにしてください。',
    },
  },
  sources: [{ title: 'Gmail Help: Send attachments', url: 'https://support.google.com/mail/answer/6584' }],
  judge: ({ draftMessage: { form } }) => {
    if (form.attachments.length === 0) return notApplicable(none);
    const bytes = form.attachments.reduce((sum, file) => sum + base64LinesLength(file.bytes), 0);
    if (bytes <= 10 * megabyte) return pass();
    return fail({ en: `As sent they are ${sayBytes(bytes)}.`, ja: `送信時のサイズは ${sayBytes(bytes)} です。` });
  },
});

const none = { en: 'The message has no attachments.', ja: '添付ファイルはありません。' };
