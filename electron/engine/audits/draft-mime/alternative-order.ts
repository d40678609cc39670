// An alternative whose HTML stands before its text.
import { partsIn } from '../../mail/walk-parts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftMimeAlternativeOrder = defineAudit({
  id: 'draft-mime-alternative-order',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The text part comes after the HTML part', ja: 'テキストパートが HTML パートの後にあります' },
    passed: { en: 'The text part comes before the HTML part', ja: 'テキストパートは HTML パートの前にあります' },
    why: {
      en: 'Clients show the last part they support: with the text last, everybody sees plain text.',
      ja: 'クライアントは表示できる最後のパートを選ぶため、テキストが最後にあると全員にテキストだけが表示されます。',
    },
    fix: {
      en: 'Put text/plain first and text/html last.',
      ja: 'text/plain を先に、text/html を最後に置いてください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draftMime: { structure } }) => {
    const wrong = partsIn(structure).find(({ contentType, parts }) => {
      const html = parts.findIndex((part) => part.contentType === 'text/html');
      const text = parts.findLastIndex((part) => part.contentType === 'text/plain');
      return contentType === 'multipart/alternative' && html !== -1 && text > html;
    });
    if (wrong === undefined) return pass();
    const path = wrong.path === '' ? '1' : wrong.path;
    return fail({ en: `The text is last in part ${path}.`, ja: `パート ${path} でテキストが最後にあります。` });
  },
});
