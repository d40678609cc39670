// An attachment that nobody can open by its name.
import { extensionOf } from '../../mail/attachment-types.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments } from '../judge-attachments.ts';

export const draftAttachmentExtensionMissing = defineAudit({
  id: 'draft-attachment-extension-missing',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'The name of an attachment has no extension',
      ja: 'ファイル名に拡張子のない添付ファイルがあります',
    },
    passed: { en: 'All attachments have an extension', ja: 'すべての添付ファイルに拡張子があります' },
    why: {
      en: 'Computers choose the program by the extension; without one the file is hard to open. A file without a name appears as "noname" or ATT00001.',
      ja: 'ファイルを開くアプリは拡張子で決まるため、ないと開きにくくなります。名前のないファイルは「noname」や ATT00001 と表示されます。',
    },
    fix: { en: 'Give it a name with an extension.', ja: '拡張子を含む名前を付けてください。' },
  },
  sources: [citeRfc(2183, '2.3')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, ({ fileName, contentType, place }) => {
      if (place === 'inline') return null;
      // Of a message that SES puts together another check says so.
      if (fileName.trim() === '')
        return draftMessage.raw === null
          ? null
          : {
              en: `A file of type ${contentType} has no name.`,
              ja: `${contentType} のファイルに名前がありません。`,
            };
      return extensionOf(fileName) === ''
        ? { en: `${fileName} has no extension.`, ja: `${fileName} に拡張子がありません。` }
        : null;
    }),
});
