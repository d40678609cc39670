// An inline image that the HTML never shows.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentInlineUnused = defineAudit({
  id: 'draft-attachment-inline-unused',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMessage'],
  texts: {
    title: { en: 'An inline file is not used in the HTML', ja: 'HTML で使われていないインラインファイルがあります' },
    passed: { en: 'All inline files are used in the HTML', ja: 'インラインファイルはすべて HTML で使われています' },
    why: {
      en: 'Some clients show an inline file that no image refers to below the text, others hide it.',
      ja: '画像から参照されないインラインファイルは、クライアントによって本文の下に表示されたり、隠れたりします。',
    },
    fix: {
      en: 'Use it as <img src="cid:...">, or attach it as a file.',
      ja: '<img src="cid:..."> で参照するか、通常の添付ファイルにしてください。',
    },
  },
  sources: [citeRfc(2392, '2')],
  judge: ({ draft, draftMessage }) => {
    const html = (draft.source.html ?? '').toLowerCase();
    return judgeAttachments(draftMessage, (file) => {
      if (file.place !== 'inline') return null;
      if (file.contentId !== null && html.includes(`cid:${file.contentId.toLowerCase()}`)) return null;
      return { en: `${nameOf(file)} is not used.`, ja: `${nameOf(file)} は使われていません。` };
    });
  },
});
