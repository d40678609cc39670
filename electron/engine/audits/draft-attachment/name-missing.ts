// An attachment without a name.
import { extensionOf } from '../../mail/attachment-types.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments } from '../judge-attachments.ts';

export const draftAttachmentNameMissing = defineAudit({
  id: 'draft-attachment-name-missing',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An attachment has no file name', ja: 'ファイル名のない添付ファイルがあります' },
    passed: { en: 'All attachments have a file name', ja: 'すべての添付ファイルに名前があります' },
    why: {
      en: 'Clients show a made-up name such as "noname" or ATT00001, and without an extension nobody can open the file.',
      ja: '「noname」や ATT00001 のような名前で表示され、拡張子がないため開けません。',
    },
    fix: { en: 'Give it a name with an extension.', ja: '拡張子を含む名前を付けてください。' },
  },
  sources: [citeRfc(2183, '2.3')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, ({ fileName, contentType, place }) => {
      if (place === 'inline') return null;
      if (fileName.trim() === '')
        return {
          en: `A file of type ${contentType} has no name.`,
          ja: `${contentType} のファイルに名前がありません。`,
        };
      return extensionOf(fileName) === ''
        ? { en: `${fileName} has no extension.`, ja: `${fileName} に拡張子がありません。` }
        : null;
    }),
});
