// An archive that filters hold back.
import { archives, extensionOf } from '../../mail/attachment-types.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentArchive = defineAudit({
  id: 'draft-attachment-archive',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An archive is attached', ja: '圧縮ファイルが添付されています' },
    passed: { en: 'No archive is attached', ja: '圧縮ファイルは添付されていません' },
    why: {
      en: 'Filters open archives to check them, and many companies hold back every archive, especially those with a password.',
      ja: 'フィルターは圧縮ファイルを展開して検査します。圧縮ファイルをすべて保留する企業も多く、パスワード付きは特に警戒されます。',
    },
    fix: {
      en: 'Attach the document itself, or link to a page where it can be downloaded.',
      ja: '文書をそのまま添付するか、ダウンロードできるページへのリンクにしてください。',
    },
  },
  sources: [citeSes('unsupported attachment types', 'mime-types')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      archives.has(extensionOf(file.fileName))
        ? { en: `${nameOf(file)} is an archive.`, ja: `${nameOf(file)} は圧縮ファイルです。` }
        : null,
    ),
});
