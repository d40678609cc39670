// A file name with characters that a file cannot have.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentNameUnprintable = defineAudit({
  id: 'draft-attachment-name-unprintable',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'A file name contains characters that cannot be saved',
      ja: '保存できない文字を含むファイル名があります',
    },
    passed: { en: 'All file names can be saved', ja: 'すべてのファイル名を保存できます' },
    why: {
      en: 'Slashes, colons, quotes, control characters and direction marks are removed or changed when the file is saved; marks that change the direction of the text can hide the true extension, which filters treat as an attack.',
      ja: 'スラッシュ、コロン、引用符、制御文字、書字方向の制御文字は、保存時に削除または置換されます。書字方向を変える文字は拡張子を偽装できるため、攻撃とみなされます。',
    },
    fix: {
      en: 'Use letters, digits, spaces, hyphens and dots.',
      ja: '英数字、かな漢字、空白、ハイフン、ピリオドだけの名前にしてください。',
    },
  },
  sources: [citeRfc(2183, '2.3')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      /[\p{Cc}\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/u.test(file.fileName)
        ? {
            en: `${JSON.stringify(nameOf(file))} contains such a character.`,
            ja: `${JSON.stringify(nameOf(file))} に該当する文字があります。`,
          }
        : null,
    ),
});
