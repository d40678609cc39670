// A MIME type that is missing, or longer than SES takes.
import { assembledWays } from '../../../../shared/message/send.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentTypeLong = defineAudit({
  id: 'draft-attachment-type-long',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'A MIME type is missing, or longer than SES accepts',
      ja: 'MIME タイプが空か、SES の上限を超えています',
    },
    passed: { en: 'SES accepts the lengths of all MIME types', ja: 'MIME タイプの長さは適切です' },
    why: {
      en: 'SES API v2 accepts MIME types of 1 to 78 characters, and refuses the call otherwise.',
      ja: 'SES API v2 が受け付ける MIME タイプは 1～78 文字で、それ以外では呼び出しが拒否されます。',
    },
    fix: {
      en: 'Set the type of the file without parameters, or application/octet-stream if it is unknown. Raw and SMTP send the message as it is.',
      ja: 'ファイルに合った MIME タイプをパラメーターなしで指定してください。不明な場合は application/octet-stream にします。未加工 (raw) または SMTP ならそのまま送信できます。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) => {
      const { length } = file.contentType;
      return draftMessage.raw === null && (length === 0 || length > maxCharacters)
        ? {
            en: `${nameOf(file)}: the type has ${length} characters.`,
            ja: `${nameOf(file)}: MIME タイプが ${length} 文字です。`,
          }
        : null;
    }),
});

const maxCharacters = 78;
