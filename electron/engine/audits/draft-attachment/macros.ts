// An office document that may carry macros.
import { extensionOf, macroDocuments } from '../../mail/attachment-types.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentMacros = defineAudit({
  id: 'draft-attachment-macros',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A document with macros is attached', ja: 'マクロを含む文書が添付されています' },
    passed: { en: 'No document with macros is attached', ja: 'マクロを含む文書は添付されていません' },
    why: {
      en: 'Macros are a common way to spread malware. Many filters strip or refuse such documents, and Office blocks their macros when they come by mail.',
      ja: 'マクロはマルウェアの典型的な経路です。多くのフィルターが削除または拒否し、Office もメールで届いた文書のマクロを無効にします。',
    },
    fix: {
      en: 'Save it without macros (.docx, .xlsx, .pptx) or as PDF.',
      ja: 'マクロなしの形式（.docx、.xlsx、.pptx）か PDF で保存し直してください。',
    },
  },
  sources: [
    {
      title: 'Microsoft Learn: Macros from the internet are blocked by default in Office',
      url: 'https://learn.microsoft.com/en-us/microsoft-365-apps/security/internet-macros-blocked',
    },
  ],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      macroDocuments.has(extensionOf(file.fileName))
        ? { en: `${nameOf(file)} may carry macros.`, ja: `${nameOf(file)} はマクロを含む可能性があります。` }
        : null,
    ),
});
