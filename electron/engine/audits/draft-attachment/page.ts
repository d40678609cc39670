// A web page as an attachment.
import { extensionOf, pages } from '../../mail/attachment-types.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentPage = defineAudit({
  id: 'draft-attachment-page',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A web page is attached', ja: 'Web ページが添付されています' },
    passed: { en: 'No web page is attached', ja: 'Web ページは添付されていません' },
    why: {
      en: 'An attached HTML or SVG file opens in the browser and can run scripts, a common form of phishing. Filters penalize it, and many companies block it.',
      ja: '添付された HTML や SVG はブラウザーで開かれてスクリプトを実行できるため、フィッシングの典型的な手口です。フィルターの評価が下がり、ブロックする企業も多くあります。',
    },
    fix: {
      en: 'Link to the page on your own domain, or attach a PDF. Show an SVG as PNG within the mail.',
      ja: '自社ドメインのページへリンクするか、PDF を添付してください。SVG は PNG にしてメール内に表示してください。',
    },
  },
  sources: [citeSes('unsupported attachment types', 'mime-types')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      pages.has(extensionOf(file.fileName))
        ? { en: `${nameOf(file)} opens in the browser.`, ja: `${nameOf(file)} はブラウザーで開かれます。` }
        : null,
    ),
});
