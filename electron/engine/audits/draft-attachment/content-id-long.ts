// A content ID longer than SES takes.
import { assembledWays } from '../../../../shared/message/send.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentContentIdLong = defineAudit({
  id: 'draft-attachment-content-id-long',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A content ID is longer than SES accepts', ja: 'Content-ID が SES の上限を超えています' },
    passed: { en: 'SES accepts all content IDs', ja: 'SES がすべての Content-ID を受け付けます' },
    why: {
      en: 'SES API v2 accepts content IDs of at most 78 characters, and refuses the call otherwise.',
      ja: 'SES API v2 が受け付ける Content-ID は 78 文字までで、超えると呼び出しが拒否されます。',
    },
    fix: {
      en: 'Use a short word such as logo, and the same in the image: cid:logo. Raw and SMTP send a long one as it is.',
      ja: 'logo のような短い名前にし、画像でも cid:logo と指定してください。未加工 (raw) または SMTP なら、長いままでも送信できます。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      draftMessage.raw === null && file.contentId !== null && file.contentId.length > 78
        ? {
            en: `${nameOf(file)}: the content ID has ${file.contentId.length} characters.`,
            ja: `${nameOf(file)}: Content-ID が ${file.contentId.length} 文字です。`,
          }
        : null,
    ),
});
