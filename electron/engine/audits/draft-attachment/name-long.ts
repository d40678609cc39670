// A file name longer than SES takes.
import { assembledWays } from '../../../../shared/message/send.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments } from '../judge-attachments.ts';

export const draftAttachmentNameLong = defineAudit({
  id: 'draft-attachment-name-long',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A file name is longer than SES accepts', ja: 'ファイル名が SES の上限を超えています' },
    passed: { en: 'SES accepts all file names', ja: 'SES がすべてのファイル名を受け付けます' },
    why: {
      en: 'SES API v2 accepts file names of at most 255 characters, and refuses the call otherwise.',
      ja: 'SES API v2 が受け付けるファイル名は 255 文字までで、超えると呼び出しが拒否されます。',
    },
    fix: {
      en: 'Shorten the name to 255 characters, or send the message as Raw or by SMTP.',
      ja: '名前を 255 文字以内にするか、未加工 (raw) または SMTP で送信してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, ({ fileName }) =>
      draftMessage.raw === null && fileName.length > 255
        ? {
            en: `A name has ${fileName.length} characters: ${fileName.slice(0, 40)}…`,
            ja: `名前が ${fileName.length} 文字です: ${fileName.slice(0, 40)}…`,
          }
        : null,
    ),
});
