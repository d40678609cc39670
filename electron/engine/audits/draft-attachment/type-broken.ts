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
      en: 'A type is two words with a slash between them, such as application/pdf. Clients cannot open a file with a broken one; Raw and SMTP send it as application/octet-stream.',
      ja: 'MIME タイプは application/pdf のように 2 語をスラッシュで区切ります。誤っているとクライアントで開けません。未加工 (raw) または SMTP で送信する場合は application/octet-stream になります。',
    },
    fix: {
      en: 'Set the type of the file, or application/octet-stream if it is unknown.',
      ja: 'ファイルに合った MIME タイプを指定してください。不明な場合は application/octet-stream にしてください。',
    },
  },
  sources: [citeRfc(2045, '5.1')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      file.contentType !== '' && !isType(file.contentType)
        ? {
            en: `${nameOf(file)}: "${file.contentType.slice(0, 80)}" is not a MIME type.`,
            ja: `${nameOf(file)}: 「${file.contentType.slice(0, 80)}」は MIME タイプではありません。`,
          }
        : null,
    ),
});

function isType(contentType: string): boolean {
  const [type = ''] = contentType.split(';');
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/u.test(type.trim());
}
