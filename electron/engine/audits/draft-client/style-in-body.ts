// A style sheet in the body.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { bodySheets } from '../body-sheets.ts';

export const draftClientStyleInBody = defineAudit({
  id: 'draft-client-style-in-body',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A style sheet is in the body', ja: 'スタイルシートが body の中にあります' },
    passed: { en: 'Style sheets are in the head', ja: 'スタイルシートは head の中にあります' },
    why: {
      en: 'Gmail reads style sheets only in the head and drops the others with all their rules.',
      ja: 'Gmail が読み取るのは head 内のスタイルシートだけです。body 内のものは破棄されます。',
    },
    fix: {
      en: 'Move the <style> element into the head, or its rules into style attributes.',
      ja: '<style> を head に移すか、ルールを style 属性に書いてください。',
    },
  },
  sources: [{ title: 'Can I email: style', url: 'https://www.caniemail.com/features/html-style/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      bodySheets(draftMarkup).map((span) => ({ span, says: inBody })),
    ),
});

const inBody = { en: 'This <style> element is not in the head.', ja: 'この <style> は head の中にありません。' };
