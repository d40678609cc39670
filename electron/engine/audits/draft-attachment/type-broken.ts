// An attachment whose MIME type is none.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentTypeBroken = defineAudit({
  id: 'draft-attachment-type-broken',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An attachment has no valid MIME type', ja: 'MIME タイプが正しくない添付ファイルがあります' },
    passed: { en: 'All attachments have a valid MIME type', ja: 'すべての添付ファイルの MIME タイプが正しいです' },
    why: {
      en: 'A type is two words with a slash between, such as application/pdf, of at most 78 characters. SES refuses longer ones, and clients cannot open what has a broken one.',
      ja: 'MIME タイプは application/pdf のように 2 語をスラッシュで区切り、78 文字以内で書きます。長いものは SES に拒否され、誤ったものはクライアントで開けません。',
    },
    fix: {
      en: 'Write the type of the file, or application/octet-stream where it is unknown.',
      ja: 'ファイルに合った MIME タイプを指定してください。不明な場合は application/octet-stream にしてください。',
    },
  },
  sources: [
    citeRfc(2045, '5.1'),
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      !isType(file.contentType)
        ? {
            en: `${nameOf(file)}: "${file.contentType.slice(0, 80)}" is no MIME type.`,
            ja: `${nameOf(file)}: 「${file.contentType.slice(0, 80)}」は MIME タイプではありません。`,
          }
        : null,
    ),
});

const maxCharacters = 78;

function isType(contentType: string): boolean {
  const [type = ''] = contentType.split(';');
  return contentType.length <= maxCharacters && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/u.test(type.trim());
}
