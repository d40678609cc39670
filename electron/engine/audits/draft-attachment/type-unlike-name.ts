// A MIME type that does not fit the end of the name.
import { extensionOf, usualTypes } from '../../mail/attachment-types.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentTypeUnlikeName = defineAudit({
  id: 'draft-attachment-type-unlike-name',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'The MIME type does not fit the file name', ja: 'MIME タイプとファイル名が一致していません' },
    passed: { en: 'MIME types fit the file names', ja: 'MIME タイプとファイル名が一致しています' },
    why: {
      en: 'Clients open the file with the wrong program, and filters treat a disguised type as an attack.',
      ja: '別のアプリで開かれたり、種類の偽装として攻撃とみなされたりすることがあります。',
    },
    fix: { en: 'Set the type that matches the file.', ja: 'ファイルに合った MIME タイプを指定してください。' },
  },
  sources: [citeRfc(2046, '1')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) => {
      const usual = usualTypes[extensionOf(file.fileName)] ?? [];
      const type = (file.contentType.split(';')[0] ?? '').trim().toLowerCase();
      // Says nothing of what it is, and so nothing wrong.
      if (usual.length === 0 || usual.includes(type) || type === 'application/octet-stream') return null;
      return {
        en: `${nameOf(file)} is ${type}; the usual type is ${usual[0]}.`,
        ja: `${nameOf(file)} が ${type} になっています（通常は ${usual[0]}）。`,
      };
    }),
});
